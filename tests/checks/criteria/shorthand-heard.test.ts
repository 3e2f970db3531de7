import { expect, test } from 'vitest';
import { type FamilyType, names } from '../../../src/checks/criteria/shorthand-heard.ts';

test.each<[FamilyType, string]>([
  ['step-parents', 'For step-parents too.'],
  ['step-parents', 'For stepdads and stepmums.'],
  ['step-parents', 'single, separated and step-parents'],
  ['single parents', 'single parents'],
  ['single parents', 'single and separated parents'],
  ['single parents', 'single, separated and step-parents'],
  ['single parents', 'Single mums and dads'],
  ['young parents', 'single and young parents'],
  ['young parents', 'young, adoptive or foster parents'],
])('%s are named by "%s"', (type, words) => expect(names(words, type)).toBe(true));

test.each<[FamilyType, string]>([
  ['step-parents', 'Your first step is to ring.'],
  ['step-parents', 'The door is step-free.'],
  ['single parents', 'Every single family can come.'],
  ['single parents', 'It is for every single parent and child.'],
  ['single parents', 'One single place for all. Parents can come too.'],
  ['young parents', 'Parents of young children, and young people themselves.'],
])('%s are not named by "%s"', (type, words) => expect(names(words, type)).toBe(false));
