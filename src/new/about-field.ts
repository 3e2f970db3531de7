/** The comment above a field of a new file: the schema's own sentence, and what to write where that is not plain words. */
import { z } from 'zod';
import { gap } from '../schema/record.ts';
import { choice } from '../checks/quote.ts';
import { valuesOf, writeWords } from '../checks/remedies.ts';
import { descriptionOf, isPart, optionsOf } from '../checks/schema-walk.ts';

const FEW = 12;

/** The sentences about a field. Inside a part of the file the long lists are not told, because the field guide has them. */
export function aboutField(schema: z.ZodType, inside: boolean): string {
  const about = descriptionOf(schema) ?? '';
  return [about, ...takesWords(schema, about, inside), ...usualWords(schema), ...gapWords(schema)].join(' ').trim();
}

/** The shapes a field may have, besides an honest gap where that stands for something else. */
export function shapesOf(schema: z.ZodType): z.ZodType[] {
  const shapes = optionsOf(schema);
  return shapes.length === 1 ? shapes : shapes.filter((option) => !isPart(option, gap));
}

function takesWords(schema: z.ZodType, about: string, inside: boolean): string[] {
  const shapes = shapesOf(schema);
  const [shape] = shapes;
  const values = shapes.flatMap(valuesOf);
  if (shapes.length > 1 && values.length > 0 && shapes.some((option) => option instanceof z.ZodArray)) return [`Or write ${choice(values)}.`];
  if (shapes.length > 1 || !shape) return [`Write ${shapes.length === optionsOf(schema).length ? writeWords(schema) : shapes.map(writeWords).join('; or ')}.`];
  const listed = shape instanceof z.ZodArray ? (shape.element as z.ZodType) : shape;
  if (valuesOf(listed).length > 0) return valuesWords(valuesOf(listed), about, inside, shape instanceof z.ZodArray ? 'One or more of' : 'One of');
  const words = shape instanceof z.ZodString || shape instanceof z.ZodNumber ? writeWords(shape) : 'words';
  return words === 'words' || / as in |file name/.test(about) ? [] : [`Write ${words.replace(' in quotes', '')}.`];
}

function valuesWords(values: readonly string[], about: string, inside: boolean, of: string): string[] {
  if (values.every((value) => about.includes(value)) || values.join() === 'true,false') return [];
  return [inside && values.length > FEW ? 'content/FIELDS.md lists the values.' : `${of}: ${choice(values)}.`];
}

function usualWords(schema: z.ZodType): string[] {
  const usual: unknown = schema instanceof z.ZodDefault ? schema.parse(undefined) : undefined;
  return typeof usual === 'string' ? [`Left out, it is ${usual}.`] : [];
}

const gapWords = (schema: z.ZodType) =>
  optionsOf(schema).length > 1 && optionsOf(schema).some((option) => isPart(option, gap)) ? ['Not known, or none? Write an honest gap.'] : [];
