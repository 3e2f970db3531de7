/** Annex E, sections 1.4 to 1.6: a family friendly culture, accessibility and equality, every age. */
import { ACCESS_KEYS } from '../../../schema/vocabulary.ts';
import { TOPICS } from '../../../schema/topics.ts';
import { at, edit } from '../known.ts';
import { council, each, field, some } from '../parts.ts';
import { add, AGE_BANDS, isFor, list, measure } from '../shorthand.ts';
import { type FamilyType, names } from '../shorthand-heard.ts';
import type { Rule } from '../verdict.ts';

/** FAMILY-TYPES (criteria.md). */
const FAMILY_TYPES: readonly FamilyType[] = [
  'fathers',
  'step-parents',
  'same-sex parents',
  'single parents',
  'separated parents',
  'adoptive parents',
  'special guardians',
  'foster carers',
  'grandparents',
  'kinship carers',
  'young parents',
  'people expecting',
];
const FORMATS = ['easy-read', 'large-print', 'audio', 'bsl', 'braille'] as const;
const KEY_PAGES = ['worried-about-a-child', 'domestic-abuse'] as const;

export const rules: Readonly<Record<string, Rule>> = {
  'E1.4-L1-1': (here) => {
    const text = `${here.area.file.welcome} ${here.area.file.openToAllFamilies}`;
    const unsaid = FAMILY_TYPES.filter((type) => !names(text, type));
    return [
      ...(['hub', 'elsewhere', 'virtual'] as const).map((mode) =>
        some(list(here.svc(undefined, (file) => file.mode.includes(mode))).slice(0, 3), add(here, 'services', `Write a service with mode: [${mode}].`)),
      ),
      some(
        list(
          here.places.filter(({ file }) =>
            ['community-centre', 'faith-building', 'library', 'leisure-centre', 'youth-centre', 'school'].includes(file.premises ?? ''),
          ),
        ).slice(0, 3),
        add(here, 'places', 'Write a place in the community, with its premises.'),
        here.gap('other', 'network-places'),
      ),
      some(
        unsaid.length === 0 ? [at(here.area, 'openToAllFamilies')] : [],
        edit(here.area, 'openToAllFamilies', `Say plainly that it is for these families too: ${unsaid.join(', ')}.`),
      ),
    ];
  },

  'E1.4-L1-2': (here) => {
    const meeting = here.sessions.filter(({ session }) => session.kind === 'peer' || session.kind === 'social');
    const older = meeting.filter(({ session, service }) => ((session.ages ?? service?.file.ages)?.to ?? 0) > 132);
    const gaps = here.gap('other', 'timetable');
    return [
      each(here, here.hubs, 'facilities', 'Add social-area and baby-change, when they are there.', {
        is: ({ facilities }) => Array.isArray(facilities) && facilities.includes('social-area') && facilities.includes('baby-change'),
      }),
      some(
        meeting.map(({ evidence }) => evidence).slice(0, 3),
        add(here, 'services', 'Write a group where families meet, with a session of the kind peer or social.'),
        gaps,
      ),
      some(older.map(({ evidence }) => evidence).slice(0, 3), add(here, 'services', 'Write one for families with children over 11.'), gaps),
    ];
  },

  'E1.4-L2-1': (here) =>
    council(
      some(
        list(
          here.places.filter(({ file }) => file.youreWelcome),
          'youreWelcome',
        ),
        { path: `areas/${here.id}/places/`, field: 'youreWelcome', write: 'When a place holds or works toward "You\'re Welcome", write its status and date.' },
      ),
    ),
  'E1.4-GF-1': (here) => measure(here, 'welcome', 'whether they felt welcome'),
  'E1.4-GF-2': (here) => measure(here, 'experience', 'how it was to find, reach and use the help'),
  'E1.4-GF-3': (here) =>
    some(
      list(
        here.changes.filter(({ file }) => file.place),
        'place',
      ),
      add(here, 'changes', 'Write a change families asked for at one place, with place.'),
      here.gap('other', 'changes-families-asked-for'),
    ),

  'E1.5-L1-1': (here) =>
    council(field(here.area, 'equalityAssessment', 'Write where the equality assessment is, and its date.', here.gap('other', 'equality-assessment'))),

  'E1.5-L1-2': (here) => {
    const { area, offer, hubs } = here;
    const pages = [
      area,
      ...(offer ? [offer] : []),
      ...hubs,
      ...KEY_PAGES.flatMap((id) => here.guide(id) ?? []),
      ...here.lines.filter(({ id }) => id === area.file.mainLine),
    ];
    const kindOf = (path: string) => path.replace(/\.(md|yml)$/, '');
    return [
      some(
        area.file.languages.length > 0 || area.file.englishOnlyReason ? [at(area, area.file.languages.length > 0 ? 'languages' : 'englishOnlyReason')] : [],
        edit(area, 'languages', 'Write the languages families here need, or englishOnlyReason.'),
      ),
      ...area.file.languages.flatMap(({ code, name }) =>
        pages.map((page) =>
          some(
            here.translations.flatMap(({ path, language }) =>
              language === code && path.startsWith(`${kindOf(page.path)}.`)
                ? [{ ...at(page), says: `${page.name} (${name})`, path, page: [code, ...(at(page).page ?? [])] }]
                : [],
            ),
            { path: page.path.replace(/\.(md|yml)$/, `.${code}.$1`), write: `Translate it into ${name}.` },
            here.gap('other', 'languages'),
          ),
        ),
      ),
      ...FORMATS.map((format) =>
        some(
          (area.file.altFormats ?? []).flatMap((one) => (one.format === format ? [{ ...at(area, 'altFormats'), says: one.howToAsk }] : [])),
          edit(area, 'altFormats', `Write how to ask for ${format}.`),
          here.gap('other', 'other-formats'),
        ),
      ),
    ];
  },

  'E1.5-L1-3': (here) => {
    const gaps = here.gap('other', 'hub-access');
    return [
      each(here, here.hubs, 'access', 'Answer every question: yes, no or partly.', {
        is: ({ access }) => ACCESS_KEYS.every((key) => access && key in access),
        gaps,
      }),
      each(here, here.hubs, 'adjustmentsContact', 'Write whom to tell about what you need before you come.', { gaps }),
    ];
  },

  'E1.6-L1-1': (here) =>
    AGE_BANDS.map((band) => some(list(here.svc(undefined, isFor(band))).slice(0, 3), add(here, 'services', `Write a service for the stage ${band}.`))),
  'E1.6-L1-2': (here) => measure(here, 'know-0-19', 'whether they know that hubs are for every age'),

  'E1.6-L2-1': (here) => [
    ...TOPICS.filter(({ annexF }) => annexF !== undefined).map(({ slug }) =>
      some(
        list(here.svc(slug)).slice(0, 1),
        add(here, 'services', `Write a service filed under ${slug}; or say why there is none in area.yml, under topicGaps: ${slug}.`),
        here.gap('topic', slug),
      ),
    ),
    ...AGE_BANDS.map((band) =>
      some(list(here.svc(undefined, isFor(band))).slice(0, 3), add(here, 'services', `Write 3 services for the stage ${band}.`), [], 3),
    ),
  ],

  'E1.6-GF-1': (here) => measure(here, 'default-access', 'where they would go first'),
};
