/** Every fixture by the id of its criterion, gathered from one file a file of rules. A row that repeats others has theirs. */
import { SAME_AS } from '../../../src/checks/criteria/same-as.ts';
import type { Fixture } from './made-up.ts';

type Fixtures = Readonly<Record<string, Fixture>>;

const OWN: Fixtures = Object.assign({}, ...Object.values(import.meta.glob<Fixtures>('./fixtures/*.ts', { eager: true, import: 'fixtures' })));

function together(ids: readonly string[]): Fixture {
  const fixtures = ids.flatMap((id) => OWN[id] ?? []);
  return {
    breaks: (draft) => fixtures[0]?.breaks(draft),
    meets: (draft) => {
      for (const { meets } of fixtures) meets?.(draft);
    },
  };
}

export const FIXTURES: Fixtures = { ...OWN, ...Object.fromEntries(Object.entries(SAME_AS).map(([id, others]) => [id, together(others)])) };
