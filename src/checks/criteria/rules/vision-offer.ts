/** The Vision on the offer: what is universal, what more there is, and the principles it is made by. What is in the offer comes from services with sfl: true. */
import { all, covered, service } from '../ask.ts';
import { guide, sections } from '../ask-guides.ts';
import { audience as audiences } from '../../../schema/vocabulary.ts';
import type { ServiceFile } from '../../../schema/service.ts';
import { at, edit } from '../known.ts';
import { each, field, notAsked, some } from '../parts.ts';
import type { Published } from '../published.ts';
import { add, channel, list } from '../shorthand.ts';
import { inOffer } from '../shorthand-offer.ts';
import type { Part, Rule } from '../verdict.ts';

type Core = NonNullable<ServiceFile['core']>[number];

/** The area's offer has the field, of which `is` holds. */
const offer =
  (path: string, write: string, is?: (file: NonNullable<Published['offer']>['file']) => boolean) =>
  (here: Published): Part =>
    here.offer ? each(here, [here.offer], path, write, is && { is }) : some([], inOffer(here, `Write the offer. ${write}`));

/** A live service of the offer, in a core group if one is given, of which `is` holds; or the group's gap. */
const entry =
  (core: Core | undefined, write: string, is: (file: ServiceFile) => boolean = () => true) =>
  (here: Published): Part =>
    some(
      list(here.svc(undefined, (file) => file.sfl && (core === undefined || (file.core?.includes(core) ?? false)) && is(file))).slice(0, 5),
      add(here, 'services', `${write} It needs sfl: true${core ? ` and core: [${core}]` : ''}.`),
      core ? here.gap('core', core) : [],
    );

/** The six examples of what "more help" may be about, and the group of families for two of them. */
const worriedPage: Rule = all(guide('worried-about-a-child', 'It is about what to do when worried about a child.'), (here) =>
  some(list(here.lines.filter(({ id }) => id === here.area.file.mashLine)), edit(here.area, 'mashLine', "Name the line of children's social care.")),
);

export const rules: Readonly<Record<string, Rule>> = {
  /** A service has no field called entitlement; what families can expect is in whatToExpect. */
  'V-OFFER-1': (here) => {
    const entries = here.svc(undefined, ({ sfl }) => sfl);
    return [each(here, entries, 'whatToExpect', 'Write what families can expect.'), each(here, entries, 'howToGet', 'Write how to get it, one step a line.')];
  },
  'V-OFFER-2': all(
    entry(undefined, 'Write what every family gets, with tier: universal.', ({ tier }) => tier === 'universal'),
    entry(undefined, 'Write what more there is for those who need it, with the tier it is.', ({ tier }) => tier !== 'universal'),
  ),
  'V-OFFER-6': all(
    offer('stages', 'Write what to expect in pregnancy, from the day parents know.', ({ stages }) => stages.some(({ stage }) => stage === 'pregnancy')),
    service(
      'midwifery',
      'Add self-refer to accessRoutes, when people can reach a midwife themselves.',
      ({ accessRoutes }) => accessRoutes.includes('self-refer'),
      'maternity-number',
    ),
  ),
  'V-OFFER-7': offer('coDesignedWith', 'Write who helped to make the offer, and when.'),
  'V-OFFER-8': (here) =>
    (['midwife', 'health-visitor'] as const).map((kind) =>
      channel(here, [kind], `Write how families hear of the offer from a ${kind.replace('-', ' ')}, with kind: ${kind}.`, 'printed-offer'),
    ),

  'V-UNI-1': all(entry('maternity', 'Write what midwives do for every family.'), (here) => {
    const early = here.guides.filter(({ file }) => file.sections?.some(({ id }) => id === 'premature'));
    return some(list(early, 'sections'), add(here, 'guides', 'Write about babies who come too soon, under a heading with id: premature.'));
  }),
  'V-UNI-3': all(
    entry('infant-feeding', 'Write a group about feeding.', ({ methods }) => methods.includes('in-person-group')),
    entry('infant-feeding', 'Write help from parents who have done it, with methods: [peer-support].', ({ methods }) => methods.includes('peer-support')),
    sections('infant-feeding', 'breast', 'formula', 'tongue-tie'),
  ),
  'V-UNI-4': all(entry('parent-infant', 'Write the help there is with how parents feel.'), covered('disabled-baby')),
  'V-UNI-5': all(entry('safeguarding', 'Write the help there is to keep a child safe, in kind words.'), worriedPage),
  'V-UNI-6': all(
    ({ area }) => field(area, 'localOffer.url', 'Write the address of the SEND Local Offer.'),
    entry('send', 'Write help for a disabled or very ill baby, with ages from 0.', ({ ages }) => (ages.from ?? 0) < 24 && !ages.adults),
  ),

  'V-UPLUS-1': all(
    covered('english-additional-language'),
    service('money-and-debt', 'Write help with debt; or say why there is none in area.yml, under topicGaps.'),
    service('send', 'Write help with disability; or say why there is none in area.yml, under topicGaps.'),
    (here) => (here.area.file.rurality === 'urban' ? { found: [], gaps: [], lacks: [] } : covered('rural')(here)),
    service('domestic-abuse', 'Write help with domestic abuse; or say why there is none in area.yml, under topicGaps.'),
    service('drugs-and-alcohol', 'Write help with alcohol and drugs; or say why there is none in area.yml, under topicGaps.'),
  ),
  /** The offer lists its services, and each leads to its topic: early help is in it when a service of that topic is. */
  'V-UPLUS-2': all(guide('family-support', 'It is about early help.'), (here) =>
    some(
      list(here.svc('family-support', ({ sfl }) => sfl)),
      add(here, 'services', 'Write early help as part of the offer, with topics: [family-support] and sfl: true.'),
      here.gap('topic', 'family-support'),
    ),
  ),

  'V-PRIN-6': all(
    offer('stages', 'Write the offer stage by stage.', ({ stages }) => stages.length >= 3),
    ({ area, gap }) => field(area, 'feedback', 'Write how families say what they think.', gap('other', 'feedback')),
  ),
  /** Every group of the vocabulary that is families: by a service, a guide or an honest gap. */
  'V-PRIN-7': (here) =>
    audiences.options
      .filter((audience) => audience !== 'professionals')
      .map((audience) =>
        some(
          [...here.services, ...here.guides]
            .filter(({ file }) => file.audiences?.includes(audience))
            .slice(0, 2)
            .map((one) => at(one, 'audiences')),
          add(here, 'guides', `Write for ${audience}, with audiences: [${audience}]; or say in area.yml, under audienceGaps, whom to ask.`),
          here.gap('audience', audience),
        ),
      ),
  /** Only what is online or by phone and nothing else needs another way: the rest has one. */
  'V-PRIN-8': (here) => {
    const online = here.svc(undefined, ({ mode }) => mode.every((one) => one === 'virtual'));
    return online.length === 0
      ? notAsked('Nothing here is only online.')
      : each(here, online, 'nonDigitalAlternative', 'Write how to get the same help without the internet.');
  },
  'V-PRIN-10': all(covered('dads-partners'), covered('kinship')),
};
