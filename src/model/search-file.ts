/** What the browser is given to search an area in one language: one small file (design 5). Made by search-records.ts, read by the search element. */
import type { Packed } from './today.ts';

/** One thing that can be found. */
export interface SearchRecord {
  readonly href: string;
  readonly title: string;
  readonly summary: string;
  /** Words it is found by and that are not shown. */
  readonly also?: string | undefined;
  /** Numbers of the file's topics, the main one first. */
  readonly topics: readonly number[];
  /** Numbers of the file's choices, as in "free=1". */
  readonly fits: readonly number[];
  /** What is said of it in a few words: the file's labels by number. */
  readonly labels: readonly number[];
  /** Numbers of the file's places. */
  readonly places?: readonly number[] | undefined;
  /** Numbers of the file's sessions. */
  readonly sessions?: readonly number[] | undefined;
  readonly phone?: string | undefined;
  /** How much it counts beside others of its kind, when that is not 1. */
  readonly weight?: number | undefined;
  /** The day from which it is overdue for a check and stands lower. */
  readonly overdue: string;
  /** 1 when its words are in English on a page of another language. */
  readonly english?: 1 | undefined;
  /** 1 when it is for people who harm: never among results for people who are being hurt. */
  readonly harm?: 1 | undefined;
}

export interface SearchPlace {
  readonly name: string;
  readonly lat?: number | undefined;
  readonly lng?: number | undefined;
}

/** Words families say, and the words our pages use for the same thing. */
export type SearchGroup = readonly [say: readonly string[], find: readonly string[]];

/** The full text's names of the records, by number. */
export interface FullTextIds {
  /** The stamp of the file they are of. */
  readonly of: string;
  readonly ids: readonly string[];
}

export type Urgent = readonly [need: string, say: readonly string[]];

export interface SearchFile {
  /** Tells the file from one with other records, or others' numbers. */
  readonly stamp: string;
  /** Slug and name of each topic. */
  readonly topics: readonly (readonly [slug: string, name: string])[];
  /** Each choice of the form as it stands in the address: "topic=housing". */
  readonly choices: readonly string[];
  readonly labels: readonly string[];
  /** Parts of the area by name, and its outcodes, plain: whoever types one wants what is near it. */
  readonly parts: readonly string[];
  /** Places and records and sessions, column by column. */
  readonly places: Packed;
  readonly records: Packed;
  readonly sessions: Packed;
  readonly groups: readonly SearchGroup[];
  /** What may be happening, and what someone then types. */
  readonly urgent: readonly Urgent[];
  /** The same in languages that are not the page's. No slip is put right by these: a word of one is near a word of another by chance. */
  readonly elsewhere: readonly Urgent[];
}
