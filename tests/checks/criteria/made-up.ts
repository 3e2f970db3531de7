/** A made-up area for the rules: Wrenmouth as it is written, which a fixture changes by a line or two. Each draft is a copy of its own. */
import { published, type Published } from '../../../src/checks/criteria/published.ts';
import { readContent } from '../../../src/checks/read.ts';
import type { SourceFile } from '../../../src/checks/source-file.ts';
import type { z } from 'zod';
import type { Kind, KINDS } from '../../../src/schema/files.ts';

/** The day Wrenmouth was written for. */
export const TODAY = '2026-11-21';

type Fields<K extends Kind> = z.output<(typeof KINDS)[K]['schema']>;

export interface Fixture {
  /** Turns Wrenmouth into an area that does not meet the criterion. */
  readonly breaks: (draft: Draft) => void;
  /** Turns Wrenmouth into an area that does. Leave out when it does already. */
  readonly meets?: (draft: Draft) => void;
}

const COMPLETE = readContent('content').files.filter(({ area, kind }) => area === 'wrenmouth' || kind === 'guide' || kind === 'helpline');

/** A copy of Wrenmouth that may be changed. Records are copied when someone asks for their kind. */
export class Draft {
  #files: SourceFile[] = [...COMPLETE];
  readonly #copied = new Set<Kind>();

  /** The fields of area.yml. */
  get area(): Fields<'area'> {
    return this.one('area', 'area');
  }

  /** The fields of one record, to be changed. Throws when there is none. */
  one<K extends Kind>(kind: K, id: string): Fields<K> {
    const found = this.#of(kind).find((file) => file.id === id);
    if (!found) throw new Error(`Wrenmouth has no ${kind} ${id}.`);
    return found.fields as Fields<K>;
  }

  /** The fields of every English record of a kind, to be changed. National guides and helplines are among them. */
  all<K extends Kind>(kind: K): Fields<K>[] {
    return this.#of(kind).map(({ fields }) => fields as Fields<K>);
  }

  /** Takes out every record of a kind, or those of which `is` holds. Translations go with them. */
  remove<K extends Kind>(kind: K, is: (fields: Fields<K>, id: string) => boolean = () => true): void {
    const gone = new Set(this.#of(kind).flatMap(({ id, fields }) => (is(fields as Fields<K>, id) ? [id] : [])));
    this.#files = this.#files.filter((file) => file.kind !== kind || !gone.has(file.id));
  }

  /** Adds a record made of one that is there, with other fields. */
  add<K extends Kind>(kind: K, like: string, id: string, fields: Partial<Fields<K>>): void {
    const model = this.#of(kind).find((file) => file.id === like);
    if (!model) throw new Error(`Wrenmouth has no ${kind} ${like}.`);
    this.#files.push({ ...model, id, path: model.path.replace(like, id), fields: { ...structuredClone(model.fields), ...fields } });
  }

  /** Takes out translations into a language, or all. */
  removeTranslations(language?: string): void {
    this.#files = this.#files.filter((file) => file.language === 'en' || (language !== undefined && file.language !== language));
  }

  /** What this area has published. */
  published(today = TODAY): Published {
    return published(this.#files, 'wrenmouth', today);
  }

  #of(kind: Kind): SourceFile[] {
    if (!this.#copied.has(kind)) this.#files = this.#files.map((file) => (file.kind === kind ? { ...file, fields: structuredClone(file.fields) } : file));
    this.#copied.add(kind);
    return this.#files.filter((file) => file.kind === kind && file.language === 'en');
  }
}

/** What the area has published after a change, or none. */
export function publishedAfter(change: ((draft: Draft) => void) | undefined): Published {
  const draft = new Draft();
  change?.(draft);
  return draft.published();
}
