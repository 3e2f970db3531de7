/** Annex F 19: special educational needs and disabilities, from before the birth to 25. */
import { all, eachHub, programme, service, sessionAtHub } from '../ask.ts';
import { sections } from '../ask-guides.ts';
import { at, edit } from '../known.ts';
import { field, some } from '../parts.ts';
import { genericV, list } from '../shorthand.ts';
import type { Rule } from '../verdict.ts';

const TOPIC = 'send';

/** A SEND service with one of the tags, or a gap in area.yml under the first of them. */
const tagged = (...tags: readonly [string, ...string[]]) =>
  service(
    TOPIC,
    `Write it with tags: [${tags[0]}]; or say why there is none in area.yml, under gaps: ${tags[0]}.`,
    (file) => tags.some((tag) => file.tags?.includes(tag)),
    tags[0],
  );

export const rules: Readonly<Record<string, Rule>> = {
  'F19-H-2': all(
    ({ area, gap }) =>
      some(
        area.file.sendiass?.phone || area.file.sendiass?.line ? [at(area, 'sendiass')] : [],
        edit(area, 'sendiass.line', 'Write the phone line of SENDIASS.'),
        gap('other', 'sendiass-contact'),
      ),
    tagged('portage'),
    tagged('send-parenting', 'parenting'),
  ),
  'F19-H-4': sections(TOPIC, 'assessments'),
  'F19-H-5': sections(TOPIC, 'ehc'),
  /** The Easy Read page of a topic is named in keyPages of area.yml, or is one of the forms of the guide itself. */
  'F19-H-6': all(
    (here) => {
      const { area } = here;
      const own = here.guide(TOPIC);
      const page = area.file.keyPages?.find((one) => one.page === '/topics/send/');
      const easy = here.guides.filter(({ id }) => id === page?.easyRead);
      return some(
        [...list(easy), ...(own?.file.formats?.some(({ kind }) => kind === 'easy-read') ? [at(own, 'formats')] : [])],
        edit(area, 'keyPages', 'Write an Easy Read guide about SEND, and name it here for the page /topics/send/.'),
        here.gap('other', 'other-formats'),
      );
    },
    eachHub('adjustmentsContact', 'Write whom to tell about what you need before you come.', undefined, 'hub-access'),
  ),
  'F19-N-1': all(tagged('send-parenting', 'parenting'), tagged('peer'), tagged('respite'), tagged('siblings'), tagged('specialist-health')),
  'F19-V-1': (here) => genericV(here, TOPIC),
  /** The home page, the page on SEND and the offer show the link by themselves. */
  'F19-V-2': ({ area }) => field(area, 'localOffer.url', 'Write the address of the SEND Local Offer.'),
  'F19-H-GF1': (here) => field(here.area, 'parentCarerForum', 'Write how to reach the parent carer forum.', here.gap('other', 'parent-carer-forum')),
  'F19-H-GF2': sessionAtHub([TOPIC], 'If parents meet at a hub, write when, with kind: peer.', (one) => one.session.kind === 'peer'),
  'F19-H-GF3': service(
    TOPIC,
    'If there are short breaks at a hub, write them with tags: [respite] and mode: [hub].',
    ({ tags = [], mode }) => tags.includes('respite') && mode.includes('hub'),
  ),
  'F19-H-GF4': service(TOPIC, 'If someone helps with the forms for a plan, write it with tags: [ehc-help].', ({ tags = [] }) => tags.includes('ehc-help')),
  'F19-N-GF1': ({ area }) =>
    some(
      area.file.localOffer?.linksBack && area.file.localOffer.linksBackDate ? [at(area, 'localOffer.linksBack')] : [],
      edit(area, 'localOffer.linksBack', 'When the Local Offer links to this site, write true, and in linksBackDate the day you saw it.'),
    ),
  'F19-V-GF1': programme(TOPIC),
};
