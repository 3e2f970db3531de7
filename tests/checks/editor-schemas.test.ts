import { describe, expect, it } from 'vitest';
import { editorSchemas } from '../../src/checks/editor-schemas.ts';
import { KINDS } from '../../src/schema/files.ts';
import { translation } from '../../src/schema/translation.ts';

const schemas = editorSchemas();
const of = (name: string) =>
  JSON.parse(schemas.get(name) ?? 'null') as { required: string[]; properties: Record<string, Record<string, unknown>>; additionalProperties: boolean };

describe("The editors' schemas", () => {
  it('are one a kind, and one a translation', () => {
    expect(schemas.size).toBe(Object.keys(KINDS).length + Object.keys(translation).length);
  });

  it('say what a field is', () => {
    expect(of('place.json').properties['closedOn']).toMatchObject({ description: 'The day it closed for good.', type: 'string' });
  });

  it('offer the values of a list', () => {
    expect(of('service.json').properties['tier']?.['enum']).toEqual(['universal', 'universal-plus', 'targeted', 'specialist']);
  });

  it('do not ask for what has a usual value, and take no other fields', () => {
    expect(of('service.json').required).not.toContain('status');
    expect(of('service.json').additionalProperties).toBe(false);
  });

  it('let a translation hold no fact', () => {
    expect(of('service.translation.json').properties).not.toHaveProperty('sessions');
  });
});
