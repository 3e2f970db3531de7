/** Annex F 7, 11 and 12: health visitors, school nurses and child health, mental health. */
import { aHub, all, programme, service, session, sessionAtHub, timesUnknown } from '../ask.ts';
import { guide, links } from '../ask-guides.ts';
import { at, edit } from '../known.ts';
import { field, some } from '../parts.ts';
import type { Published } from '../published.ts';
import { add, genericV, list } from '../shorthand.ts';
import type { Part, Rule } from '../verdict.ts';

/** The guides to the worries that Annex F 7 names: feeding, sleep, crying, toileting and illness. */
const WORRIES = ['feeding', 'sleep', 'crying', 'toileting', 'when-your-child-is-ill'];
/** The reviews every child is offered from before the birth to two and a half. */
const REVIEWS = 5;
const ADULT = 216;
/** A place as families would call it. */
const PLACE =
  /\b(homes?|hubs?|clinics?|centres?|surger(?:y|ies)|(?<!\bin )practices?|GP['’]s|doctors?['’]s?|nurser(?:y|ies)|schools?|hospitals?|librar(?:y|ies)|halls?|bus)(?!\w)/i;
/** People who are called after a place. */
const PEOPLE =
  /\b(home|school|nursery|hospital|clinic|practice|hub)(['’]s)?( health)? (nurs(?:es?|ing)|visit(?:ors?|ing)|team|staff|workers?|midwi(?:fe|ves)|teachers?)\b/gi;
/** The place is still to be heard. */
const TO_BE_TOLD = /\b(tells?|told|let you know|says?|asks?|rings?|calls?|texts?|writes?|contacts?|find out|depends?)\b/i;
const AT = /^\W*(\w+ly )?(at|in|on|your (own )?home\b)/i;

/**
 * True of words that say where a review happens: "Your home, or the hub". "Your school nurse will tell you" names a person, and "The clinic
 * will ring you" says who rings. Where someone is to tell, the words must begin with the place, as in "At home, or ask for a clinic".
 */
const namesAPlace = (where: string) =>
  where
    .replace(PEOPLE, '')
    .split(/[.;:!?]/)
    .some((sentence) => {
      const [before = '', ...told] = sentence.split(TO_BE_TOLD);
      return PLACE.test(before) && (told.length === 0 || AT.test(before));
    });

/** The health visitors' line, of which `is` holds. */
const healthVisitorLine = (here: Published, path: string, write: string): Part => {
  const line = here.lines.find(({ file }) => file.role === 'health-visiting');
  const gaps = here.gap('other', 'health-visitor-number');
  return line ? field(line, path, write, gaps) : some([], add(here, 'lines', `Write the health visitors' line, with role: health-visiting. ${write}`), gaps);
};

/** The area's languages, each with its key pages; or why there is only English. Whether each page is there is asked by E1.5-L1-2. */
function translated({ area, gap }: Published): Part {
  const { languages, englishOnlyReason } = area.file;
  const whole = languages.length > 0 && languages.every(({ pages }) => pages !== 'interface');
  return some(
    [...(whole ? [at(area, 'languages')] : []), ...(englishOnlyReason ? [at(area, 'englishOnlyReason')] : [])],
    edit(area, 'languages', 'Translate the key pages into each language, and write pages: key.'),
    gap('other', 'languages'),
  );
}

const privateRoom = aHub(
  'facilities',
  'Add private-room, when there is a room where people can talk and not be heard.',
  ({ facilities }) => Array.isArray(facilities) && facilities.includes('private-room'),
  'hub-facilities',
);

const reviews: Rule = service(
  'health-visiting',
  'Write the five reviews every child is offered, in milestones of the health visiting service.',
  ({ milestones = [] }) => milestones.length >= REVIEWS,
);

export const rules: Readonly<Record<string, Rule>> = {
  'F7-H-1': reviews,
  'F7-H-2': all(
    service('health-visiting', 'Write in milestones that the first visit is at home.', ({ milestones = [] }) =>
      milestones.some(({ where }) => namesAPlace(where) && /\bhome\b/i.test(where)),
    ),
    (here) =>
      some(
        list(here.svc('health-visiting', ({ milestones = [] }) => milestones.length > 0 && milestones.every(({ where }) => namesAPlace(where)))),
        add(here, 'services', 'Write where each review happens, in milestones: a home, a hub, a clinic.'),
        timesUnknown(here, 'health-visiting'),
      ),
  ),
  'F7-H-4': all(
    session(['health-visiting'], 'Write the baby clinics, in sessions with kind: clinic.', (one) => one.session.kind === 'clinic'),
    privateRoom,
  ),
  'F7-N-4': all(
    service('health-visiting', 'Add home-visit to methods, when health visitors come to the home.', ({ methods }) => methods.includes('home-visit')),
    (here) =>
      some(
        list(here.svc('health-visiting', ({ places }) => here.places.some((place) => places.includes(place.id) && !here.hubs.includes(place)))),
        add(here, 'services', 'Write a place that is not a hub where families can see a health visitor, in places.'),
        timesUnknown(here, 'health-visiting'),
      ),
  ),
  'F7-V-1': all(...WORRIES.map((worry) => guide(worry, 'It is one of the five worries parents have most.'))),
  'F7-V-2': all(
    ...WORRIES.map((worry) =>
      guide(
        worry,
        'Add a second form it comes in, such as pictures or a film. A film needs captions and a transcript.',
        ({ formats = [] }) =>
          formats.length >= 2 && formats.every(({ kind, captions, transcript }) => kind !== 'video' || (captions === true && transcript === true)),
      ),
    ),
  ),
  /** A video call in sign language to the health visitors counts as help in BSL, as a film does. */
  'F7-V-3': all(
    (here) => healthVisitorLine(here, 'interpreter', 'Write interpreter: true, when an interpreter can join the call.'),
    (here) =>
      some(
        [
          ...list(
            here.lines.filter(({ file }) => file.role === 'health-visiting' && file.bslVideoRelay !== undefined),
            'bslVideoRelay',
          ),
          ...list(
            here.guides.filter(({ file }) => file.formats?.some(({ kind }) => kind === 'bsl')),
            'formats',
          ),
        ],
        add(here, 'lines', "Write bslVideoRelay on the health visitors' line, or give a guide a film in BSL."),
        here.gap('other', 'other-formats'),
      ),
    translated,
  ),
  'F7-V-4': all(
    (here) => healthVisitorLine(here, 'hours', 'Write when someone answers.'),
    (here) => {
      const lines = here.lines.filter(({ file }) => file.role === 'health-visiting');
      const [line] = lines;
      const write = 'Write another way than by voice: text, webchat or email.';
      return some(
        list(lines.filter(({ file }) => file.text ?? file.webchat ?? file.email)),
        line ? edit(line, 'text', write) : add(here, 'lines', `Write the health visitors' line. ${write}`),
        here.gap('other', 'health-visitor-number'),
      );
    },
  ),
  'F7-H-GF2': session(['health-visiting'], 'If families can come to a clinic without booking, write access: [drop-in] in its sessions.', (one) =>
    one.session.access.includes('drop-in'),
  ),
  'F7-H-GF3': all(
    sessionAtHub(['activities-0-5'], 'Write a play group at a hub.'),
    sessionAtHub(['early-language'], 'If there is a group about talking at a hub, write it.'),
    sessionAtHub(['parent-infant', 'mental-health'], 'If there is help with feelings at a hub, write when.'),
  ),
  'F7-V-GF1': service('health-visiting', 'Add virtual-1to1 to methods, when a health visitor can be seen by video.', ({ methods }) =>
    methods.includes('virtual-1to1'),
  ),

  'F11-H-2': service('public-health', 'Name the services that go with it, in related.', ({ related = [] }) => related.length > 0),
  'F11-H-4': sessionAtHub([], 'Write something families can come to at a hub without booking, with access: [drop-in].', (one) =>
    one.session.access.includes('drop-in'),
  ),
  'F11-N-1': all(
    links('public-health', {
      'how to join a GP surgery': /nhs\.uk\/.*gp/,
      'NHS 111': /111\.nhs\.uk/,
      'other NHS services near you': /nhs\.uk\/nhs-services\/services-near-you/,
    }),
    (here) =>
      some(
        [...list(here.lines.filter(({ file }) => file.role === 'school-nursing')), ...list(here.svc('public-health'))].slice(0, 3),
        add(here, 'lines', 'Write how to reach the school nurses, with role: school-nursing.'),
        here.gap('topic', 'public-health'),
      ),
  ),
  'F11-V-1': (here) => genericV(here, 'public-health'),
  'F11-H-GF1': service('public-health', 'If trained health staff are at a hub, add mode: [hub].', ({ mode }) => mode.includes('hub')),
  'F11-V-GF1': programme('public-health'),

  'F12-N-1': all(
    service(
      'mental-health',
      'Write help for children and young people.',
      ({ ages }) => !ages.adults && !ages.pregnancy && (ages.from ?? 0) < ADULT && (ages.to !== undefined || ages.from !== undefined),
    ),
    service('mental-health', 'Write help for adults, with adults: true.', ({ ages }) => ages.adults),
  ),
  'F12-V-1': all(
    (here) => genericV(here, 'mental-health'),
    links('mental-health', { 'Every Mind Matters': /every-mind-matters/ }),
    service('mental-health', 'Add self-refer to accessRoutes, when people can ask for it themselves.', ({ accessRoutes }) =>
      accessRoutes.includes('self-refer'),
    ),
    guide('mental-health', 'Write crisis: mental-health, so that urgent help stands at the top.', ({ crisis }) => crisis === 'mental-health'),
  ),
  'F12-H-GF1': service('mental-health', 'If there is help with mental health at a hub, add mode: [hub].', ({ mode }) => mode.includes('hub')),
  'F12-H-GF2': aHub('leads', 'Add mental-health, when someone at the hub leads on it.', ({ leads }) => leads?.includes('mental-health') ?? false),
  'F12-V-GF1': programme('mental-health'),
};
