/** Annex E, section 1.1: communication, information and brand. */
import { monthsAfter } from '../../../model/freshness.ts';
import { at, edit } from '../known.ts';
import { council, field, some } from '../parts.ts';
import { add, channel, fisReached, list, measure } from '../shorthand.ts';
import { inOffer } from '../shorthand-offer.ts';
import type { Rule } from '../verdict.ts';

export const rules: Readonly<Record<string, Rule>> = {
  'E1.1-L1-1': (here) => {
    const { area, offer } = here;
    const channels = (area.file.channels ?? []).filter(({ status, audience }) => status !== 'discontinued' && audience !== undefined);
    return [
      field(area, 'howWeWork', 'Write what the network is and how it works, in plain words.'),
      some(offer ? [at(offer)] : [], inOffer(here, 'Write the offer.')),
      some(
        list(here.guides.filter(({ file }) => file.audiences?.includes('young-people'))),
        add(here, 'guides', 'Write a guide for young people, with audiences: [young-people].'),
      ),
      some(
        channels.map(({ name }) => ({ ...at(area, 'channels'), says: name })),
        edit(area, 'channels', 'Add how you reach families who rarely hear about you, with the audience it is for.'),
        here.gap('other', 'reaching-more-families'),
      ),
    ];
  },

  'E1.1-L1-2': (here) => [
    field(here.area, 'networkName', 'Write the one name families see.'),
    some(
      /19/.test(here.area.file.ageStatement) && /25|SEND/.test(here.area.file.ageStatement) ? [at(here.area, 'ageStatement')] : [],
      edit(here.area, 'ageStatement', 'Say that it is for ages to 19, and to 25 with SEND.'),
    ),
    ...([11, 16] as const).map((years) =>
      some(
        list(here.svc(undefined, ({ ages }) => (ages.to ?? 0) > years * 12 && !ages.adults)).slice(0, 5),
        add(here, 'services', `Write a service for young people over ${years}.`),
      ),
    ),
  ],

  'E1.1-L1-3': (here) => measure(here, 'brand-awareness', 'whether they know the hubs'),

  'E1.1-L1-4': (here) => {
    const { fis } = here.area.file;
    const recent = fis?.evidenceDate !== undefined && monthsAfter(fis.evidenceDate, 12) >= here.today;
    return [
      ...fisReached(here),
      some(
        fis?.listsHubNetwork && fis.evidenceUrl && recent ? [at(here.area, 'fis.evidenceUrl')] : [],
        edit(here.area, 'fis.listsHubNetwork', 'When its pages list the hubs, write true, and evidenceUrl and evidenceDate. Look again each year.'),
        here.gap('other', 'fis-lists-hubs'),
      ),
    ];
  },

  'E1.1-L2-1': (here) => {
    const inside = here.svc(undefined, ({ partOfNetwork }) => partOfNetwork);
    const enough = here.services.length > 0 && inside.length >= here.services.length * 0.9;
    return some(enough ? [{ ...at(here.area, 'networkName'), says: `${inside.length} of ${here.services.length} services are in the network` }] : [], {
      path: `areas/${here.id}/services/`,
      field: 'partOfNetwork',
      write: 'Nine services in ten should carry the name. Take out partOfNetwork: false where a service is part of the network.',
    });
  },

  'E1.1-L2-2': (here) => {
    const told = (kinds: readonly string[], gap: string) => channel(here, kinds, `Add a channel of the kind ${kinds.join(' or ')}.`, gap);
    const stale = [...here.services, ...here.places, ...here.lines].filter(({ isFresh }) => !isFresh);
    return [
      told(['web'], 'virtual-access-point'),
      told(['phone'], 'network-line'),
      told(['print'], 'posters-and-leaflets'),
      told(['fis', 'social'], 'fis-lists-hubs'),
      field(here.area, 'assistedAccess', 'Write how people without the internet get the same help.'),
      { found: [], gaps: [], lacks: stale.map((record) => edit(record, 'reviewed', 'Check every fact again, then write the day.')) },
    ];
  },

  'E1.1-GF-1': ({ area }) =>
    some(
      (area.file.channels ?? []).flatMap(({ status, reason, date, name }) =>
        status !== 'used' && reason && date ? [{ ...at(area, 'channels'), says: name }] : [],
      ),
      edit(area, 'channels', 'If you stopped or changed a channel that did not work, keep it in the list with status, reason and date.'),
    ),

  'E1.1-GF-2': ({ area }) =>
    council(
      some(
        (area.file.measures ?? []).flatMap(({ type, value }) =>
          type === 'brand-awareness' && Number(/(\d+)%/.exec(value)?.[1] ?? 0) > 50 ? [{ ...at(area, 'measures'), says: value }] : [],
        ),
        edit(area, 'measures', 'If more than half of families asked know the hubs, write the result: type: brand-awareness, with the per cent.'),
      ),
    ),
};
