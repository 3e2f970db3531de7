/** When each record must be looked at again (criteria.md section 0, fresh). Facts go stale without anyone touching them. */
import { daysAfter } from '../../model/days.ts';
import { monthsAfter, REVIEW_MONTHS } from '../../model/freshness.ts';
import type { Kind } from '../../schema/files.ts';
import type { Finding } from '../findings.ts';
import { hasField, isShown, type SourceFile } from '../source-file.ts';

const SOON_DAYS = 30;
const MONTHS: Partial<Record<Kind, number>> = { ...REVIEW_MONTHS, authorities: 12, holidays: 12, searchWords: 12 };

/** Must fix: reviewed on a day that has not come. Should fix: overdue. Soon: due within 30 days. `today` is an ISO date. */
export function review(files: readonly SourceFile[], today: string): Finding[] {
  return files
    .filter((file) => file.language === 'en' && isShown(file))
    .flatMap((file): Finding[] => {
      const reviewed = file.fields['reviewed'];
      const months = monthsOf(file);
      const over = file.kind === 'notice' && String(file.fields['to']) < today;
      if (typeof reviewed !== 'string' || months === undefined || over) return [];
      const at = { path: file.path, line: file.lineOf(['reviewed']) };
      if (reviewed > today)
        return [
          {
            ...at,
            level: 'must',
            rule: 'reviewed-ahead',
            found: `"reviewed" is ${reviewed}, and today is ${today}.`,
            write: 'Write the day it was last checked.',
          },
        ];
      const due = monthsAfter(reviewed, months);
      if (due < today)
        return [
          {
            ...at,
            level: 'should',
            rule: 'review-overdue',
            found: `This was last checked on ${reviewed} and should have been checked again by ${due}.`,
            write: 'Check every fact in it, then write today\'s date as "reviewed".',
          },
        ];
      if (due <= daysAfter(today, SOON_DAYS))
        return [
          {
            ...at,
            level: 'soon',
            rule: 'review-due',
            found: `This is to be checked again by ${due}.`,
            write: 'Check every fact in it, then write the day as "reviewed".',
          },
        ];
      return [];
    });
}

/** Whole months from one review to the next: the file's own, or its kind's; anything with sessions as often as a timetable. */
export function monthsOf(file: SourceFile): number | undefined {
  const own = file.fields['reviewIntervalMonths'];
  if (typeof own === 'number') return own;
  const usual = MONTHS[file.kind];
  const timetable = Array.isArray(file.fields['sessions']) || hasField(file, 'stops');
  return timetable && usual !== undefined ? Math.min(REVIEW_MONTHS.session, usual) : usual;
}
