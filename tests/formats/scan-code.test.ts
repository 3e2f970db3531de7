import { expect, test } from 'vitest';
import { scanCode } from '../../src/formats/scan-code.ts';
import { scanned } from './scanned.ts';

test.each(['https://hubs.council.test/offer/', 'https://www.council.test/family-hubs/wrenmouth/ur/offer/'])('a phone reads %s from its code', (address) => {
  expect(scanned(scanCode(new URL(address)))).toBe(address);
});

test('the code is black on white with a quiet edge, and nothing of it runs', () => {
  const svg = scanCode(new URL('https://hubs.council.test/offer/'));
  expect(svg).toMatch(/fill="white"[\s\S]*fill="black"/);
  expect(svg).not.toMatch(/script|style|href/);
});
