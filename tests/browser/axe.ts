/** What axe finds wrong on the page a tab shows as it is now. */
import axe from 'axe-core';
import type { Page as Tab } from 'playwright-core';

/** The rules of WCAG 2.2 AA, and axe's own good practice. */
export const ALL_RULES: axe.RunOnly = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};

const COLOURS = ['color-contrast', 'link-in-text-block'];

/** The rules that see colours. The others find the same in the dark, and take as long. */
export const COLOUR_RULES: axe.RunOnly = { type: 'rule', values: COLOURS };

/** All rules but those: no colour changes with the language, and colours are two thirds of axe's work. */
export const RULES_BUT_COLOURS: axe.RunOnly = {
  type: 'rule',
  values: axe.getRules(ALL_RULES.values).flatMap(({ ruleId }) => (COLOURS.includes(ruleId) ? [] : [ruleId])),
};

/** The faults, each with its rule and where it is; none is right. No rule that is asked for reads style sheets, so none is fetched for them. */
export async function axeFaults(tab: Tab, rules: axe.RunOnly = ALL_RULES): Promise<string[]> {
  if (!(await tab.evaluate(() => 'axe' in globalThis))) await tab.evaluate(axe.source);
  const found = await tab.evaluate(
    (runOnly) =>
      (globalThis as unknown as { axe: typeof axe }).axe
        .run(document, { runOnly, resultTypes: ['violations'], preload: false })
        .then(({ violations }) => violations),
    rules,
  );
  return found.flatMap(({ id, nodes }) =>
    nodes.slice(0, 3).map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary?.split('\n')[1]?.trim()}`),
  );
}
