import { describe, expect, it } from 'vitest';
import { soundFields } from '../../src/checks/sound-fields.ts';
import { place } from '../../src/schema/place.ts';

describe('The fields that are right', () => {
  it('are kept when another is wrong', () => {
    expect(soundFields(place, { name: 'Hub', type: 'no-such-type', phone: '01632 960001' })).toMatchObject({ name: 'Hub', phone: '01632 960001' });
    expect(soundFields(place, { type: 'no-such-type' })).not.toHaveProperty('type');
  });

  it('have their usual value when left out', () => {
    expect(soundFields(place, {})).toMatchObject({ status: 'live', sensitive: false });
  });

  it('are none when there are no fields at all', () => {
    expect([undefined, null, 'words'].map((data) => soundFields(place, data))).toEqual([{}, {}, {}]);
  });
});
