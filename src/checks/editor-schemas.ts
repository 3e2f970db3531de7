/** JSON Schemas for editors: what a text editor shows when a writer hovers over a field, and what it offers to complete. */
import { z } from 'zod';
import { KINDS } from '../schema/files.ts';
import { translation } from '../schema/translation.ts';

/** The text of each schema file by its name: `<kind>.json`, and `<kind>.translation.json` for what a translation may hold. */
export function editorSchemas(): ReadonlyMap<string, string> {
  const kinds = Object.entries(KINDS).map(([kind, { schema, called }]) => [`${kind}.json`, text(schema, called)] as const);
  const translations = Object.entries(translation).map(
    ([kind, schema]) => [`${kind}.translation.json`, text(schema, `${KINDS[kind as keyof typeof translation].called}, in another language`)] as const,
  );
  return new Map([...kinds, ...translations]);
}

/** Draft 7, because it is what YAML editors read; "input", because it is about what is written, before the usual values are filled in. */
const text = (schema: z.ZodType, called: string) =>
  `${JSON.stringify({ title: called, ...z.toJSONSchema(schema, { io: 'input', target: 'draft-7' }) }, null, 2)}\n`;
