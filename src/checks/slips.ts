/**
 * What is wrong with a file's fields, one slip a field. Where a field may have several shapes, the slips are those of
 * the shape the editor meant, so that a gap without a reason is told to write the reason.
 */
import { z } from 'zod';
import { childOf, descriptionOf, inner, optionMeant } from './schema-walk.ts';

export interface Slip {
  readonly path: readonly PropertyKey[];
  readonly code: 'missing' | 'unknown' | 'bad-name' | 'wrong';
  /** What the schema says to write; empty when it says nothing of its own. */
  readonly message: string;
  readonly value: unknown;
  /** What the field should hold; for an unknown field, what holds it. */
  readonly schema: z.ZodType;
  /** The sentence that says what the field is, if there is one. */
  readonly about: string | undefined;
}

/** Every slip in a value, in the schema's order. An empty list when there is none. */
export function slipsOf(schema: z.ZodType, value: unknown): Slip[] {
  const all = schema.safeParse(value, { error: () => '' }).error?.issues ?? [];
  const issues = all.filter((issue) => !followsFrom(issue, all));
  const choices = new Set<string>();
  return issues.flatMap((issue) => {
    const choiceAt = issue.path.findIndex((_, at) => inner(schemaAt(schema, issue.path.slice(0, at), value)) instanceof z.ZodUnion);
    const path = choiceAt < 0 ? issue.path : issue.path.slice(0, choiceAt);
    const here = schemaAt(schema, path, value);
    if (!(inner(here) instanceof z.ZodUnion)) return slipsOfIssue(issue, here, value);
    if (choices.has(JSON.stringify(path))) return [];
    choices.add(JSON.stringify(path));
    return slipsOfChoice(here, path, valueAt(value, path));
  });
}

/** The end of a time, and the beginning it is compared with. */
const BEGINNING: Readonly<Record<string, string>> = { to: 'from', endsOn: 'startsOn' };

/** True of "the end is before the beginning" when the beginning itself cannot be read: that has been said, and this may be untrue. */
const followsFrom = ({ code, path }: z.core.$ZodIssue, all: readonly z.core.$ZodIssue[]) => {
  const beginning = BEGINNING[String(path.at(-1))];
  const cause = JSON.stringify([...path.slice(0, -1), beginning]);
  return code === 'custom' && beginning !== undefined && all.some((issue) => JSON.stringify(issue.path) === cause);
};

function slipsOfChoice(choice: z.ZodType, path: readonly PropertyKey[], value: unknown): Slip[] {
  const meant = optionMeant(choice, value);
  if (!meant) return [{ path, code: value === undefined ? 'missing' : 'wrong', message: '', value, schema: choice, about: descriptionOf(choice) }];
  return slipsOf(meant, value).map((slip) => ({ ...slip, path: [...path, ...slip.path] }));
}

function slipsOfIssue(issue: z.core.$ZodIssue, schema: z.ZodType, whole: unknown): Slip[] {
  const { path, message } = issue;
  const value = valueAt(whole, path);
  const about = descriptionOf(schema);
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ path: [...path, key], code: 'unknown', message, value: valueAt(value, [key]), schema, about }));
  if (issue.code === 'invalid_key') return [{ path, code: 'bad-name', message: issue.issues[0]?.message ?? '', value, schema, about }];
  return [{ path, code: value === undefined ? 'missing' : 'wrong', message, value, schema, about }];
}

const schemaAt = (schema: z.ZodType, path: readonly PropertyKey[], value: unknown): z.ZodType => {
  const [name, ...rest] = path;
  const child = name === undefined ? undefined : childOf(schema, name, value);
  return child && name !== undefined ? schemaAt(child, rest, valueAt(value, [name])) : schema;
};

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (part, name) => (typeof part === 'object' && part !== null && Object.hasOwn(part, name) ? (part as Record<PropertyKey, unknown>)[name] : undefined),
    value,
  );
