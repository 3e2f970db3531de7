/**
 * What one area has published, gathered once: the facts every rule is a question about. Only what families can see counts,
 * so secrets and unconfirmed numbers are taken off here, as they are on the pages.
 */
import { ownFirst } from '../../model/guides.ts';
import { secretPlaces } from '../../model/sensitive.ts';
import { type Ends, ruleOf } from '../../model/sessions.ts';
import { isOver } from '../../model/timetable.ts';
import type { AreaFile } from '../../schema/area.ts';
import type { GuideFile } from '../../schema/guide.ts';
import type { HelplineFile, LineFile } from '../../schema/line.ts';
import type { OfferFile } from '../../schema/offer.ts';
import type { PlaceFile } from '../../schema/place.ts';
import type { ResourceFile } from '../../schema/resource.ts';
import type { ServiceFile } from '../../schema/service.ts';
import type { SessionFile } from '../../schema/session.ts';
import type { ChangeFile, PanelFile, WayFile } from '../../schema/taking-part.ts';
import type { TopicSlug } from '../../schema/topics.ts';
import { HUB_TYPES } from '../../schema/vocabulary.ts';
import { type Kind } from '../../schema/files.ts';
import { isGap, known as notGap } from '../../model/gap.ts';
import { isShown, type SourceFile } from '../source-file.ts';
import { type Known, at, known } from './known.ts';
import type { Evidence } from './verdict.ts';

/** One entry of a timetable that is not over, with what it belongs to. */
export interface SessionHere {
  readonly session: SessionFile;
  /** The service or moving place whose timetable it is in. */
  readonly of: Known<ServiceFile> | Known<PlaceFile>;
  readonly service?: Known<ServiceFile>;
  readonly place?: Known<PlaceFile>;
  readonly evidence: Evidence;
}

export interface Published {
  readonly today: string;
  readonly id: string;
  /** The programme year whose rules apply: 2022 to 2025, or 2026 and later. */
  readonly year: number;
  readonly area: Known<AreaFile>;
  /** Live hubs. */
  readonly hubs: readonly Known<PlaceFile>[];
  /** Every live place of the network, hubs among them. */
  readonly places: readonly Known<PlaceFile>[];
  readonly services: readonly Known<ServiceFile>[];
  readonly sessions: readonly SessionHere[];
  readonly lines: readonly Known<LineFile>[];
  readonly helplines: readonly Known<HelplineFile>[];
  /** The area's own guides, and those the whole country shares. */
  readonly guides: readonly Known<GuideFile>[];
  readonly offer?: Known<OfferFile>;
  readonly panels: readonly Known<PanelFile>[];
  readonly ways: readonly Known<WayFile>[];
  readonly changes: readonly Known<ChangeFile>[];
  readonly resources: readonly Known<ResourceFile>[];
  /** Translations of the area's records and of national ones. */
  readonly translations: readonly SourceFile[];
  /** Live services of a topic, or of any with none given, of which `is` holds. */
  svc(topic?: TopicSlug, is?: (file: ServiceFile, service: Known<ServiceFile>) => boolean): readonly Known<ServiceFile>[];
  /** The guide to a topic, or the guide of that file name. */
  guide(of: string): Known<GuideFile> | undefined;
  /** The honest gap an editor wrote for a topic, an audience or a core group, or under a short name in "gaps": none or one. */
  gap(kind: 'topic' | 'audience' | 'core' | 'other', name: string): readonly Evidence[];
}

/** Gathers what area `id` has published on `today` (ISO, Europe/London) from files that meet their schemas. Throws when it has no area.yml. */
export function published(files: readonly SourceFile[], id: string, today: string): Published {
  const own = files.filter((file) => file.language === 'en' && isShown(file) && (file.area === id || file.area === undefined));
  const secret = secretPlaces(
    files.flatMap(({ kind, id, area, fields, body }) => (kind === 'place' && area ? [{ id, area, file: fields, body }] : [])),
    id,
  );
  const all = <File extends object>(kind: Kind) => own.filter((file) => file.kind === kind).map((file) => known<File>(file, today, secret));
  const live = <File extends object>(kind: Kind) => all<File & { status?: string }>(kind).filter(({ file }) => file.status === 'live') as Known<File>[];
  const [area] = all<AreaFile>('area');
  if (!area) throw new Error(`content/areas/${id} has no area.yml that can be read. Run npm run check.`);
  const places = live<PlaceFile>('place');
  const services = live<ServiceFile>('service');
  const { own: ownGuides = [], national = [] } = Object.groupBy(live<GuideFile>('guide'), ({ path }) => (path.startsWith('areas/') ? 'own' : 'national'));
  const guides = ownFirst(ownGuides, national);
  const [offer] = live<OfferFile>('offer');
  const gaps = { topic: area.file.topicGaps, audience: area.file.audienceGaps, core: offer?.file.coreGaps, other: area.file.gaps };
  const gapFields = { topic: 'topicGaps', audience: 'audienceGaps', core: 'coreGaps', other: 'gaps' };
  return {
    today,
    id,
    year: area.file.programmeYear,
    area: { ...area, name: area.file.networkName },
    hubs: places.filter(({ file }) => HUB_TYPES.includes(file.type)),
    places,
    services,
    sessions: sessionsIn(services, places, today),
    lines: live<LineFile>('line').filter(({ file }) => file.verification !== 'unverified'),
    helplines: live<HelplineFile>('helpline').filter(({ file }) => file.verification !== 'unverified'),
    guides,
    ...(offer && { offer }),
    panels: live<PanelFile>('panel'),
    ways: live<WayFile>('way'),
    changes: live<ChangeFile>('change'),
    resources: live<ResourceFile>('resource'),
    translations: files.filter((file) => file.language !== 'en' && (file.area === id || file.area === undefined)),
    svc: (topic, is = () => true) => services.filter((service) => (topic === undefined || service.file.topics.includes(topic)) && is(service.file, service)),
    guide: (of) => guides.find(({ id, file }) => file.topic === of || id === of),
    gap: (kind, name) => {
      const gap = (gaps[kind] as Record<string, unknown> | undefined)?.[name];
      const record = kind === 'core' && offer ? offer : area;
      return isGap(gap) ? [{ ...at(record, `${gapFields[kind]}.${name}`), says: gap.reason }] : [];
    },
  };
}

function sessionsIn(services: readonly Known<ServiceFile>[], places: readonly Known<PlaceFile>[], today: string): readonly SessionHere[] {
  const placeOf = (id: string | undefined) => places.find((place) => place.id === id);
  const from = (of: SessionHere['of'], field: string, sessions: readonly SessionFile[], service?: Known<ServiceFile>) =>
    sessions.flatMap((session, index): SessionHere[] => {
      const place = placeOf(session.place);
      if (isOver(ruleOf(session, of.file as Ends), today)) return [];
      const evidence = { ...at(of, `${field}[${index}]`), says: session.name ?? of.name };
      return [{ session, of, evidence, ...(service && { service }), ...(place && { place }) }];
    });
  return [
    ...services.flatMap((service) => from(service, 'sessions', notGap(service.file.sessions) ?? [], service)),
    ...places.flatMap((place) => from(place, 'stops', place.file.stops ?? [])),
  ];
}
