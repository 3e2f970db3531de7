/** How the checks and the field guide look into a schema: what a field holds, and which of several shapes an editor meant. */
import { z } from 'zod';

/** The schema under "may be left out" and "has a usual value". */
export function inner(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable ? inner(schema.unwrap() as z.ZodType) : schema;
}

/** The sentence that says what the field is, or nothing. */
export const descriptionOf = (schema: z.ZodType): string | undefined => schema.description ?? inner(schema).description;

/** True when both are the same part, whatever description each was given. */
export const isPart = (schema: z.ZodType, part: z.ZodType) => inner(schema)._zod.def === part._zod.def;

/** All the shapes a field may have; one, when it is not a choice. */
export function optionsOf(schema: z.ZodType): z.ZodType[] {
  const plain = inner(schema);
  return plain instanceof z.ZodUnion ? plain.options.flatMap((option) => optionsOf(option as z.ZodType)) : [plain];
}

/** The schema of the part with this name or number in the value, or nothing when there is none. */
export function childOf(schema: z.ZodType, name: PropertyKey, value: unknown): z.ZodType | undefined {
  const plain = inner(schema);
  if (plain instanceof z.ZodObject) return plain.shape[String(name)] as z.ZodType | undefined;
  if (plain instanceof z.ZodArray) return plain.element as z.ZodType;
  if (plain instanceof z.ZodRecord) return plain.valueType as z.ZodType;
  if (!(plain instanceof z.ZodUnion)) return undefined;
  const meant = optionMeant(plain, value);
  return meant && childOf(meant, name, value);
}

/** Of the shapes a field may have, the one the editor meant: an object with a reason is a gap, a list is a list. Nothing when it is like none of them. */
export function optionMeant(schema: z.ZodType, value: unknown): z.ZodType | undefined {
  const [best] = optionsOf(schema)
    .map((option) => ({ option, faults: faultsOf(option, value) }))
    .sort((one, other) => one.faults.strange - other.faults.strange || one.faults.unknown - other.faults.unknown || one.faults.all - other.faults.all);
  return best && best.faults.strange === 0 ? best.option : undefined;
}

function faultsOf(option: z.ZodType, value: unknown): { strange: number; unknown: number; all: number } {
  const issues = option.safeParse(value).error?.issues ?? [];
  return {
    strange: issues.some(({ path, code }) => path.length === 0 && (code === 'invalid_type' || code === 'invalid_value')) ? 1 : 0,
    unknown: issues.reduce((sum, issue) => sum + (issue.code === 'unrecognized_keys' ? issue.keys.length : 0), 0),
    all: issues.length,
  };
}
