/** What a record means once it is joined to the others. What an editor wrote is XFile; what it means is X; there is no third. */
import type { AreaFile, AreaWords } from '../schema/area.ts';
import type { GuideFile, GuideWords } from '../schema/guide.ts';
import type { HelplineFile, LineFile, LineWords } from '../schema/line.ts';
import type { AuthorityFile } from '../schema/national.ts';
import type { NoticeFile, NoticeWords } from '../schema/notice.ts';
import type { OfferFile, OfferWords } from '../schema/offer.ts';
import type { PlaceFile, PlaceWords } from '../schema/place.ts';
import type { ResourceFile, resourceWords } from '../schema/resource.ts';
import type { SearchWordsFile } from '../schema/search-words.ts';
import type { ServiceFile, ServiceWords } from '../schema/service.ts';
import type { SessionFile } from '../schema/session.ts';
import type { ChangeFile, PanelFile, WayFile } from '../schema/taking-part.ts';
import type { Topic } from '../schema/topics.ts';
import type { z } from 'zod';
import type { changeWords, panelWords, wayWords } from '../schema/taking-part.ts';
import type { Stage } from './ages.ts';
import type { Freshness, Ladder } from './freshness.ts';
import type { Language } from './language.ts';
import type { Calendar, Rule } from './recurrence.ts';
import type { Words } from './said.ts';

interface Record<File, W> {
  readonly id: string;
  readonly file: File;
  readonly words: Words<W>;
  readonly freshness: Freshness;
  readonly ladder: Ladder;
}

export type Line = Record<LineFile, LineWords>;
export type Helpline = Record<HelplineFile, LineWords>;
export type Guide = Record<GuideFile, GuideWords>;
export type Offer = Record<OfferFile, OfferWords>;
export type Panel = Record<PanelFile, z.infer<typeof panelWords>>;
export type Way = Record<WayFile, z.infer<typeof wayWords>>;
export type Change = Record<ChangeFile, z.infer<typeof changeWords>>;
export type Resource = Record<ResourceFile, z.infer<typeof resourceWords>>;

/** A notice, with the place it is about if it is about one. */
export interface Notice extends Record<NoticeFile, NoticeWords> {
  readonly place?: Place;
}

/** A session with what it is a session of (a service, or a place that moves), and the place it is at. */
export interface Session {
  readonly file: SessionFile;
  readonly rule: Rule;
  readonly of: Service | Place;
  readonly service?: Service;
  readonly place?: Place;
  /** False while its service is planned or paused. */
  readonly isLive: boolean;
  readonly freshness: Freshness;
  readonly ladder: Ladder;
}

export interface Place extends Record<PlaceFile, PlaceWords> {
  readonly isHub: boolean;
  readonly parentHub?: Place;
  /** Services that happen here. */
  readonly services: readonly Service[];
  /** What is on here. */
  readonly sessions: readonly Session[];
  /** Where it stops, when it is a place that moves. */
  readonly stops: readonly Session[];
}

export interface Service extends Record<ServiceFile, ServiceWords> {
  readonly places: readonly Place[];
  readonly lines: readonly Line[];
  readonly related: readonly Service[];
  readonly sessions: readonly Session[];
  readonly stages: readonly Stage[];
}

/** A topic as an area has it. */
export interface TopicHere {
  readonly topic: Topic;
  readonly guide?: Guide;
  readonly services: readonly Service[];
  readonly helplines: readonly Helpline[];
  readonly gap?: NonNullable<AreaFile['topicGaps']>[keyof NonNullable<AreaFile['topicGaps']>];
  /** True when its pages need the exit button. */
  readonly sensitive: boolean;
}

export interface Area {
  readonly id: string;
  readonly file: AreaFile;
  readonly words: Words<AreaWords>;
  readonly hubs: readonly Place[];
  /** Places that are not hubs. */
  readonly otherPlaces: readonly Place[];
  readonly services: readonly Service[];
  /** Every session of a live service or place. */
  readonly sessions: readonly Session[];
  /** Its school terms, bank holidays and closures. */
  readonly calendar: Calendar;
  /** Notices that are not over yet, the soonest first. */
  readonly notices: readonly Notice[];
  readonly lines: readonly Line[];
  readonly mainLine: Line;
  readonly mashLine?: Line;
  readonly outOfHoursLine?: Line;
  readonly guides: ReadonlyMap<string, Guide>;
  readonly topics: readonly TopicHere[];
  readonly offer?: Offer;
  readonly panels: readonly Panel[];
  readonly ways: readonly Way[];
  readonly changes: readonly Change[];
  /** What there is on paper. */
  readonly resources: readonly Resource[];
  readonly helplines: ReadonlyMap<string, Helpline>;
  /** Languages its pages come in, English first. */
  readonly languages: readonly Language[];
}

export interface Directory {
  /** The ISO date the site was built for. */
  readonly today: string;
  readonly areas: ReadonlyMap<string, Area>;
  readonly guides: ReadonlyMap<string, Guide>;
  readonly helplines: ReadonlyMap<string, Helpline>;
  /** ISO dates of the bank holidays of England and Wales. */
  readonly bankHolidays: readonly string[];
  readonly authorities: readonly AuthorityFile[];
  readonly languages: ReadonlyMap<string, Language>;
  /** What families type, and what our pages call it; nothing when editors keep no such list. */
  readonly searchWords?: SearchWordsFile | undefined;
}
