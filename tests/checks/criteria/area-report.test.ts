import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { keptFile, keptOf, readAsked, reportOn } from '../../../src/checks/criteria/area-report.ts';
import { chapterOf, chaptersOf } from '../../../src/checks/criteria/chapters.ts';
import { byLevel, levelsNamed, stopping } from '../../../src/checks/criteria/levels.ts';
import { tasksIn } from '../../../src/checks/criteria/next.ts';
import { changesSince } from '../../../src/checks/criteria/shown.ts';
import { TODAY } from './made-up.ts';

const files = readAsked('content');
const wrenmouth = reportOn(files, 'wrenmouth', TODAY);
const blackpool = reportOn(files, 'blackpool', TODAY);
const notHeld = (answers: typeof wrenmouth.answers) => answers.filter(({ answer }) => answer === 'not-met' || answer === 'evidence-missing');

describe('Wrenmouth', () => {
  test('meets every minimum and every row of the vision, by its content or by the software, with no gap', () => {
    const levels = [...levelsNamed('minimum'), ...levelsNamed('vision')];
    const asked = wrenmouth.answers.filter(({ row }) => row.kind !== 'out-of-scope' && levels.includes(row.level));
    expect(asked.filter(({ row }) => row.kind === 'checkable')).toHaveLength(230);
    expect(asked.filter(({ answer }) => answer !== 'met' && answer !== 'evidence-given').map(({ row, answer }) => `${row.id}: ${answer}`)).toEqual([]);
  });

  test('meets all fourteen points', () => {
    expect(wrenmouth.points.map(({ answer }) => answer)).toEqual(Array(14).fill('met'));
  });
});

test('a report is the same whether its area is read by itself or with the other areas', () => {
  expect(reportOn(readAsked('content', 'wrenmouth'), 'wrenmouth', TODAY).answers).toEqual(wrenmouth.answers);
});

describe('Every area', () => {
  test.each([['wrenmouth', wrenmouth] as const, ['blackpool', blackpool] as const])(
    '%s has every row of the catalogue once, in one chapter',
    (_, { answers }) => {
      expect(answers).toHaveLength(522);
      const chaptered = chaptersOf(answers).flatMap((chapter) => chapter.answers.map(({ row }) => row.id));
      expect(chaptered.toSorted()).toEqual(answers.map(({ row }) => row.id).sort());
      expect(chapterOf('LAW-A11Y-1')).toBe('guidance-and-law');
      expect(byLevel(answers).reduce((sum, [, rows]) => sum + rows.length, 0)).toBe(522);
    },
  );

  test('says what to write wherever content does not meet a row, in a file that editors know', () => {
    const rows = notHeld(blackpool.answers).filter(({ row }) => row.kind === 'checkable');
    expect(rows.length).toBeGreaterThan(50);
    expect(rows.filter(({ remedy }) => remedy.length === 0).map(({ row }) => row.id)).toEqual([]);
    expect(rows.flatMap(({ remedy }) => remedy).filter(({ path }) => !/^(areas\/blackpool|national)\//.test(path))).toEqual([]);
  });

  test('shows something for whatever is met, given or a gap', () => {
    const bare = [...wrenmouth.answers, ...blackpool.answers].filter(
      ({ answer, evidence }) => ['met', 'gap', 'evidence-given'].includes(answer) && evidence.length === 0,
    );
    expect(bare.map(({ row }) => row.id)).toEqual([]);
  });
});

describe('What to write next', () => {
  const tasks = tasksIn(blackpool.answers, blackpool.points);
  test('puts what a minimum and the fourteen points need before what goes further', () => {
    const isMinimum = (id: string) => blackpool.answers.some(({ row }) => row.id === id && (row.level.startsWith('min') || row.level === 'law'));
    expect(tasks.slice(0, 10).filter(({ ids }) => ids.some(isMinimum)).length).toBeGreaterThanOrEqual(8);
  });

  test('says the same thing to do once, however many files it is for', () => {
    const said = tasks.map(({ write, field = '', paths }) => `${paths[0]?.split('/').slice(0, 3).join('/')} ${field} ${write}`);
    expect(new Set(said).size).toBe(said.length);
  });
});

test('a level that an area enforces stops the build where content could meet it and does not', () => {
  const stops = (level: 'minimum' | 'vision', enforce: boolean) => stopping(blackpool.answers, [{ level, enforce }]);
  expect(stops('minimum', false)).toEqual([]);
  expect(stops('minimum', true).length).toBeGreaterThan(0);
  expect(stops('minimum', true).every(({ row }) => row.level.startsWith('min') && row.kind === 'checkable')).toBe(true);
  expect(stopping(wrenmouth.answers, [{ level: 'minimum', enforce: true }])).toEqual([]);
});

test('what changed is told against what an editor kept, and nothing is told when nothing was kept', () => {
  const all = Object.fromEntries(wrenmouth.answers.map(({ row, answer }) => [row.id, answer]));
  expect(changesSince(wrenmouth, undefined)).toBeUndefined();
  expect(changesSince(wrenmouth, { date: '2026-11-01', answers: all })?.changed).toEqual([]);
  expect(changesSince(wrenmouth, { date: '2026-11-01', answers: { ...all, 'E1.1-L1-1': 'gap' } })?.changed).toEqual([
    { id: 'E1.1-L1-1', now: 'met', before: 'gap with a reason', isNew: false },
  ]);
});

test('what was kept is nothing where there is no file, and a file that cannot be read is named', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kept-'));
  const path = join(folder, keptFile('wrenmouth'));
  mkdirSync(dirname(path), { recursive: true });
  expect(keptOf(folder, 'wrenmouth')).toBeUndefined();
  writeFileSync(path, '{ "date": "2026-11-01", "answers": {} }');
  expect(keptOf(folder, 'wrenmouth')).toEqual({ date: '2026-11-01', answers: {} });
  writeFileSync(path, '<<<<<<< HEAD');
  expect(() => keptOf(folder, 'wrenmouth')).toThrow(keptFile('wrenmouth'));
  rmSync(folder, { recursive: true });
});
