/** What axe finds wrong on the page a tab shows as it is now: the rule and where. */
import axe from 'axe-core';
import type { Page as Tab } from 'playwright-core';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The faults; none is right. */
export async function axeFaults(tab: Tab): Promise<string[]> {
  await tab.evaluate(axe.source);
  const found = await tab.evaluate(
    (runOnly) =>
      (globalThis as unknown as { axe: typeof axe }).axe.run(document, { runOnly, resultTypes: ['violations'] }).then(({ violations }) => violations),
    RULES,
  );
  return found.flatMap(({ id, nodes }) =>
    nodes.slice(0, 3).map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary?.split('\n')[1]?.trim()}`),
  );
}
