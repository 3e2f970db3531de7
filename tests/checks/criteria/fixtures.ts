/** Every fixture by the id of its criterion, gathered from one file a file of rules. */
import { withSame } from '../../../src/checks/criteria/same-as.ts';
import type { Fixture } from './made-up.ts';

type Fixtures = Readonly<Record<string, Fixture>>;

export const FIXTURES: Fixtures = withSame<Fixture>(
  Object.assign({}, ...Object.values(import.meta.glob<Fixtures>('./fixtures/*.ts', { eager: true, import: 'fixtures' }))),
  (fixtures) => ({
    breaks: (draft) => fixtures[0]?.breaks(draft),
    meets: (draft) => {
      for (const { meets } of fixtures) meets?.(draft);
    },
  }),
);
