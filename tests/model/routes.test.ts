import { expect, test } from 'vitest';
import { directory } from '../../src/model/directory.ts';
import { familiesFirst } from '../../src/model/routes.ts';
import { aService, contents } from './made-up.ts';

test('the ways that families can take come before those of professionals, and otherwise keep their order', () => {
  expect(familiesFirst(['professional-referral', 'self-refer', 'automatic', 'drop-in'])).toEqual([
    'self-refer',
    'drop-in',
    'professional-referral',
    'automatic',
  ]);
});

test('a joined service and its sessions name the ways of families first', () => {
  const sessions = [{ online: true, every: 'tuesday', from: '10:00', access: ['professional-referral', 'book'] }];
  const made = directory(contents({ services: [aService('play', { sessions, accessRoutes: ['professional-referral', 'book'] })] }), '2026-11-21');
  const service = made.areas.get('wren')?.services[0];
  expect([service?.file.accessRoutes, service?.sessions[0]?.file.access]).toEqual([
    ['book', 'professional-referral'],
    ['book', 'professional-referral'],
  ]);
});
