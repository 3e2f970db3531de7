/** The shorthand of the catalogue (criteria.md, section 0): conditions that many criteria share, each written once. */
import { type Ages, type Stage, stagesOf } from '../../model/ages.ts';
import type { ServiceFile } from '../../schema/service.ts';
import type { TopicSlug } from '../../schema/topics.ts';
import { at, edit } from './known.ts';
import type { Known } from './known.ts';
import { council, each, field, some } from './parts.ts';
import type { Published } from './published.ts';
import type { Evidence, Part, Remedy } from './verdict.ts';

/** AGE-BANDS: from pregnancy to 25 with SEND. */
export const AGE_BANDS: readonly Stage[] = ['pregnancy', '0-2', '2-5', '5-11', '11-16', '16-19', '19-25-send'];

/** True when a service is listed for an age band. */
export const isFor = (band: Stage) => (file: { readonly ages: Ages; readonly stages?: readonly Stage[] | undefined }) =>
  stagesOf(file.ages, file.stages).includes(band);

/** GENERIC-V(n): a fresh guide to the topic, and a service that says how to get it, or an honest gap. The topic's page lists its services and the hub by itself. */
export function genericV(here: Published, topic: TopicSlug): readonly Part[] {
  const guide = here.guide(topic);
  const services = here.svc(topic);
  return [
    some(
      guide?.isFresh ? [at(guide)] : [],
      guide ? edit(guide, 'reviewed', `Check the guide again, and write the day.`) : add(here, 'guides', `Write a guide with topic: ${topic}.`),
    ),
    services.length > 0
      ? each(here, services, 'howToGet', 'Write how to get it, one step a line.')
      : some(
          [],
          add(here, 'services', `Write a service filed under ${topic}; or say why there is none in area.yml, under topicGaps: ${topic}.`),
          here.gap('topic', topic),
        ),
  ];
}

/** VIRTUAL-PROG(n): a service of the topic that people take part in online or by phone, with an address or a time. */
export const virtualProg = (here: Published, topic: TopicSlug, gaps: readonly Evidence[] = []): Part =>
  some(
    here.svc(topic, isInteractive).map((service) => at(service, 'interactive')),
    add(
      here,
      'services',
      `If there is help online that people take part in, write it: mode: [virtual], interactive: true, and url, bookingUrl, lines or sessions.`,
    ),
    gaps,
  );

const isInteractive = ({ mode, interactive, url, bookingUrl, selfReferUrl, lines, sessions }: ServiceFile) =>
  mode.includes('virtual') && interactive === true && (Boolean(url ?? bookingUrl ?? selfReferUrl) || lines.length > 0 || Array.isArray(sessions));

/** E1.1-L1-4, LAW-FIS-1: the web page and the phone of the Family Information Service, by a line of ours or a number of its own. */
export function fisReached({ area }: Published): readonly Part[] {
  const { fis } = area.file;
  return [
    field(area, 'fis.url', 'Write the web page of the Family Information Service.'),
    some(
      fis?.line || fis?.phone ? [at(area, fis.line ? 'fis.line' : 'fis.phone')] : [],
      edit(area, 'fis.line', 'Write the phone line of the Family Information Service.'),
    ),
  ];
}

/** A survey's result that only the council can give, of one type of "measures" in area.yml. */
export const measure = (here: Published, type: string, asks: string): Part =>
  council(
    some(
      (here.area.file.measures ?? []).flatMap((one) => (one.type === type ? [{ ...at(here.area, 'measures'), says: one.value }] : [])),
      edit(here.area, 'measures', `If families were asked ${asks}, write the result: type: ${type}, value, sample, method and date.`),
    ),
  );

/** Channels of one of these kinds that are in use; or a gap under the short name `gap`. */
export const channel = ({ area, gap: gapOf }: Published, kinds: readonly string[], write: string, gap: string): Part =>
  some(
    (area.file.channels ?? []).flatMap(({ kind, status, name }) =>
      kinds.includes(kind) && status !== 'discontinued' ? [{ ...at(area, 'channels'), says: name }] : [],
    ),
    edit(area, 'channels', write),
    gapOf('other', gap),
  );

/** Write a new file in that folder of the area. */
export const add = (
  { id }: Published,
  folder: 'places' | 'services' | 'lines' | 'guides' | 'panels' | 'ways' | 'changes' | 'resources',
  write: string,
): Remedy => ({
  path: `areas/${id}/${folder}/`,
  write,
});

/** Each record as evidence. */
export const list = (records: readonly Known[], field?: string): readonly Evidence[] => records.map((record) => at(record, field));
