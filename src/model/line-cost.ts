/** What a call costs. The few ways it is nearly always said stand in the interface's words, so that every language has them. */
import type { Frame } from './frame.ts';
import type { Said } from './said.ts';

const KEYS: Readonly<Record<string, string>> = {
  Free: 'cost.free',
  'Free from any phone': 'cost.free-any',
  'Costs the same as any local call, and is in most call bundles': 'cost.local',
  'Costs the same as a call to a mobile': 'cost.mobile',
};

/** The cost as this reader reads it; in the editor's own English when it is said in a way of its own. */
export function lineCost(cost: string, { say, said }: Pick<Frame, 'say' | 'said'>): Said {
  const key = KEYS[cost];
  return key ? said(say(key)) : { text: cost, language: 'en' };
}
