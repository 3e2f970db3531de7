/** What is to be checked again in an area, by whoever knows the facts: the provider of a service, the council for the rest. */
import { daysAfter } from '../model/days.ts';
import { monthsAfter } from '../model/freshness.ts';
import { KINDS } from '../schema/files.ts';
import { monthsOf } from './content/review.ts';
import { isShown, recordsOf, type SourceFile } from './source-file.ts';

export interface Due {
  readonly provider: string;
  /** Where to write to, if we know. */
  readonly email?: string;
  /** What it is, as in "a service". */
  readonly called: string;
  readonly name: string;
  readonly path: string;
  readonly reviewed: string;
  /** The last day it may be checked. */
  readonly due: string;
  readonly isOverdue: boolean;
  readonly file: SourceFile;
}

/** How far ahead someone should begin to ask. */
const AHEAD_DAYS = 30;
const NATIONAL = 'Front door editors';

/** Everything of an area (or of the whole country, with none) that is overdue or due within 30 days of today, by provider, then date, then name. */
export function dueIn(files: readonly SourceFile[], area: string | undefined, today: string): Due[] {
  const council = recordsOf(files, 'area').find((file) => file.area === area)?.fields.authorityName ?? NATIONAL;
  return files
    .filter((file) => file.area === area && file.language === 'en' && file.kind !== 'notice' && isShown(file))
    .flatMap((file): Due[] => {
      const reviewed = file.fields['reviewed'];
      const months = monthsOf(file);
      if (typeof reviewed !== 'string' || months === undefined) return [];
      const due = monthsAfter(reviewed, months);
      if (due > daysAfter(today, AHEAD_DAYS)) return [];
      const email = emailOf(file);
      const { called } = KINDS[file.kind];
      const name = String(file.fields['name'] ?? file.id);
      return [{ provider: providerOf(file, council), ...(email && { email }), called, name, path: file.path, reviewed, due, isOverdue: due < today, file }];
    })
    .sort((one, other) => one.provider.localeCompare(other.provider, 'en') || one.due.localeCompare(other.due) || one.name.localeCompare(other.name, 'en'));
}

interface Asked {
  readonly provider?: { readonly name?: string };
  readonly organisation?: string;
  readonly email?: string;
  readonly contact?: { readonly email?: string };
}

const providerOf = ({ fields }: SourceFile, council: string) => (fields as Asked).provider?.name ?? (fields as Asked).organisation ?? council;
const emailOf = ({ fields }: SourceFile) => (fields as Asked).email ?? (fields as Asked).contact?.email;
