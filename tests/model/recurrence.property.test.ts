/** Ten thousand rules as editors write them, against an independent library that reads RFC 5545 (rrule-temporal), over years. */
import fc from 'fast-check';
import { RRuleTemporal } from 'rrule-temporal';
import { expect, test } from 'vitest';
import { daysAfter } from '../../src/model/days.ts';
import { type Rule, nextOccurrence, occurrences } from '../../src/model/recurrence.ts';
import { day, repeat } from './rules.ts';

const PLAIN = { terms: [], bankHolidays: [], closures: [] };
const RUNS = 10_000;

/** The days the library gives from one ISO date to another. */
function byLibrary(rule: string, from: string, to: string, except: readonly string[]): string[] {
  const compact = (iso: string) => iso.replaceAll('-', '');
  const exdate = except.length > 0 ? `\nEXDATE:${except.map((iso) => `${compact(iso)}T100000Z`)}` : '';
  const rruleString = `DTSTART:${compact(from)}T100000Z\nRRULE:${rule};UNTIL=${compact(to)}T235959Z${exdate}`;
  return new RRuleTemporal({ rruleString }).all().map((at) => at.toPlainDate().toString());
}

const written = fc.record({ repeat, from: day, days: fc.integer({ min: 0, max: 1000 }), except: fc.array(fc.nat({ max: 400 }), { maxLength: 3 }) });

test(`gives the same days as an independent library, for ${RUNS} rules`, { timeout: 240_000 }, () => {
  fc.assert(
    fc.property(written, ({ repeat: { every, rule, first }, from, days, except }) => {
      // The library starts counting at its first day, so a fortnightly rule starts where the editor's does.
      const start = first ?? from;
      const to = daysAfter(start, days);
      const away = except.map((after) => daysAfter(start, after));
      const session: Rule = { every, from: '10:00', except: away };
      expect(occurrences(session, start, to, PLAIN).map(({ date }) => date)).toEqual(byLibrary(rule, start, to, away));
    }),
    { numRuns: RUNS, seed: 4 },
  );
});

test('gives the same days from any day inside a run as from its beginning', () => {
  fc.assert(
    fc.property(written, fc.nat({ max: 600 }), ({ repeat: { every }, from, days }, later) => {
      const session: Rule = { every, from: '10:00' };
      const inside = daysAfter(from, later);
      const to = daysAfter(from, days);
      expect(occurrences(session, inside, to, PLAIN)).toEqual(occurrences(session, from, to, PLAIN).filter(({ date }) => date >= inside));
    }),
    { numRuns: 500, seed: 5 },
  );
});

test('finds as next the first day it lists', () => {
  fc.assert(
    fc.property(written, ({ repeat: { every, first }, from: any }) => {
      const session: Rule = { every, from: '10:00', to: '11:00' };
      const from = first ?? any;
      const ahead = occurrences(session, from, daysAfter(from, 200), PLAIN);
      expect(nextOccurrence(session, { date: from, time: '09:00' }, PLAIN)).toEqual(ahead[0]);
      expect(nextOccurrence(session, { date: from, time: '11:00' }, PLAIN)).toEqual(ahead.find(({ date }) => date > from));
    }),
    { numRuns: 1000, seed: 6 },
  );
});

test('keeps inside the run, the terms and the exceptions, whatever the rule', () => {
  fc.assert(
    fc.property(written, day, day, ({ repeat: { every }, from, days, except }, startsOn, endsOn) => {
      const away = except.map((after) => daysAfter(from, after));
      const terms = [
        { from: daysAfter(from, 20), to: daysAfter(from, 60) },
        { from: daysAfter(from, 90), to: daysAfter(from, 130) },
      ];
      const session: Rule = { every, from: '10:00', startsOn, endsOn, except: away, termTimeOnly: true };
      for (const { date, state } of occurrences(session, from, daysAfter(from, days), { ...PLAIN, terms })) {
        expect(date >= startsOn && date <= endsOn && !away.includes(date)).toBe(true);
        expect(date > daysAfter(from, 60) && date < daysAfter(from, 90)).toBe(false);
        expect(state).toBe(date < daysAfter(from, 20) || date > daysAfter(from, 130) ? 'unsure' : 'on');
      }
    }),
    { numRuns: 1000, seed: 7 },
  );
});
