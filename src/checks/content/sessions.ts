/** Timetables run out: families must not travel to a group that ended in July. */
import { daysAfter } from '../../model/days.ts';
import { isOver } from '../../model/timetable.ts';
import type { SessionFile } from '../../schema/session.ts';
import type { Finding } from '../findings.ts';
import { isShown, recordsOf, type SourceFile } from '../source-file.ts';

const SOON_DAYS = 30;

/** Should fix: every session is over, or the whole thing has ended. Soon: a run or a notice ends within 30 days. `today` is an ISO date. */
export function sessions(files: readonly SourceFile[], today: string): Finding[] {
  const timetables = [
    ...recordsOf(files, 'service')
      .filter(isShown)
      .map((file) => ({ file, field: 'sessions', list: file.fields.sessions })),
    ...recordsOf(files, 'place')
      .filter(isShown)
      .map((file) => ({ file, field: 'stops', list: file.fields.stops })),
  ];
  const ends = [...recordsOf(files, 'service'), ...recordsOf(files, 'way')]
    .filter(isShown)
    .flatMap((file) => (file.fields.endsOn ? [{ file, last: file.fields.endsOn }] : []));
  return [
    ...timetables.flatMap(({ file, field, list }) =>
      Array.isArray(list) ? runsOf(file.path, file.lineOf([field]), (at) => file.lineOf([field, at]), list, today) : [],
    ),
    ...ends.flatMap(({ file, last }) => ending(file.path, file.lineOf(['endsOn']), last, today)),
    ...recordsOf(files, 'notice')
      .filter(isShown)
      .flatMap((file) => leaving(file.path, file.lineOf(['to']), file.fields.to, today)),
  ];
}

function runsOf(path: string, line: number, lineOf: (at: number) => number, list: readonly SessionFile[], today: string): Finding[] {
  if (list.every((session) => isOver(session, today)))
    return [
      {
        level: 'should',
        rule: 'sessions-over',
        path,
        line,
        found: 'Every session is in the past, so families see none.',
        write: 'Write the new dates, or an honest gap (status, reason and whatToDoInstead).',
      },
    ];
  return list.flatMap((session, at) => {
    const last = session.endsOn ?? [...(session.dates ?? [])].sort().at(-1);
    if (last === undefined || isOver(session, today) || last > daysAfter(today, SOON_DAYS)) return [];
    return [
      {
        level: 'soon',
        rule: 'run-ends',
        path,
        line: lineOf(at),
        found: `The last day of this run is ${last}.`,
        write: 'Write the next run when you know it. After that day families do not see it.',
      },
    ];
  });
}

function ending(path: string, line: number, last: string, today: string): Finding[] {
  if (last < today)
    return [
      { level: 'should', rule: 'ended', path, line, found: `This ended on ${last} and is still shown.`, write: 'Write "status: closed", or its new last day.' },
    ];
  return last > daysAfter(today, SOON_DAYS)
    ? []
    : [{ level: 'soon', rule: 'run-ends', path, line, found: `This ends on ${last}.`, write: 'Find out what comes after it.' }];
}

/** A notice goes by itself; whoever wrote it decides beforehand whether it should. */
const leaving = (path: string, line: number, last: string | undefined, today: string): Finding[] =>
  last === undefined || last < today || last > daysAfter(today, SOON_DAYS)
    ? []
    : [
        {
          level: 'soon',
          rule: 'notice-ends',
          path,
          line,
          found: `Families see this notice for the last time on ${last}.`,
          write: 'Write a later day if it is still true then.',
        },
      ];
