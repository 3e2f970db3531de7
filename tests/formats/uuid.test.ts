import { expect, test } from 'vitest';
import { uuid5, uuidOf } from '../../src/formats/uuid.ts';

test('an id made of a name is that of RFC 9562, appendix A.4', () => {
  expect(uuid5('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'www.example.com')).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2');
});

test('an id of ours is the same for ever: others keep it', () => {
  expect(uuidOf('service', 'wren', 'play')).toBe('7f021ed4-a54b-558b-994c-f0cc3e1d522c');
  expect(uuidOf('place', 'wren', 'play')).not.toBe(uuidOf('service', 'wren', 'play'));
});
