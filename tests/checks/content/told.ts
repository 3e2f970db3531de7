/** What a rule says of the sound content with some of it changed, in short: "service.md:4 must rule". */
import type { Finding } from '../../../src/checks/findings.ts';
import type { SourceFile } from '../../../src/checks/source-file.ts';
import { type Changes, filesWith, TODAY } from '../content-folder.ts';

type Rule = (files: readonly SourceFile[], today: string) => Finding[];

/** The findings of one rule. */
export const foundBy = (rule: Rule, changes: Changes, today = TODAY): readonly Finding[] => rule(filesWith(changes), today);

/** The same, each in one line. */
export const told = (rule: Rule, changes: Changes, today = TODAY): readonly string[] =>
  foundBy(rule, changes, today).map(({ path, line, level, rule: name }) => `${path.split('/').at(-1)}:${line} ${level} ${name}`);

export const SERVICE = 'areas/hill/services/stay-and-play.md';
export const SAFE = 'areas/hill/services/talk-to-someone.md';
export const HUB = 'areas/hill/places/hill-hub.md';
