/** The fields of a file that are right, so that a mistake in one field does not stop the checks of the others. */
import { z } from 'zod';

/** Each field that meets the schema on its own, with the usual value for one that was left out. Empty when there are no fields. */
export function soundFields(schema: z.ZodType, data: unknown): Record<string, unknown> {
  if (!(schema instanceof z.ZodObject) || typeof data !== 'object' || data === null) return {};
  const sound = Object.entries(schema.shape).flatMap(([name, field]) => {
    const result = (field as z.ZodType).safeParse(Object.hasOwn(data, name) ? (data as Record<string, unknown>)[name] : undefined);
    return result.success && result.data !== undefined ? [[name, result.data] as const] : [];
  });
  return Object.fromEntries(sound);
}
