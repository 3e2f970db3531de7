import { describe, expect, it } from 'vitest';
import { hasField, isShown, recordsOf } from '../../src/checks/source-file.ts';
import { filesWith } from './content-folder.ts';

describe('The files of a folder', () => {
  it('are found by kind, and translations are not records', () => {
    const places = recordsOf(filesWith({}), 'place');
    expect(places.map(({ id, language }) => `${id} ${language}`)).toEqual(['hill-hub en', 'library en']);
  });

  it('are shown unless they are drafts or closed', () => {
    expect(['live', 'planned', 'paused', 'example', undefined].map((status) => isShown({ fields: { status } }))).toEqual([true, true, true, true, true]);
    expect(['draft', 'closed'].map((status) => isShown({ fields: { status } }))).toEqual([false, false]);
  });

  it('have a field even when its value is wrong, and not when it is empty', () => {
    expect(hasField({ data: { hours: 'all day' } }, 'hours')).toBe(true);
    expect(hasField({ data: { hours: null } }, 'hours')).toBe(false);
    expect(hasField({ data: undefined }, 'hours')).toBe(false);
  });
});
