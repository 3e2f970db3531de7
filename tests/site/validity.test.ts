import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'vitest';
import config from '../../.htmlvalidate.mjs';
import { builtSite } from './built/deployment.ts';
import { told } from './rules/every.ts';

test('every page is valid HTML by the rules of .htmlvalidate.mjs', async () => {
  const validator = new HtmlValidate(new StaticConfigLoader(config));
  const faults: string[] = [];
  for (const page of builtSite().pages) {
    const { results } = await validator.validateString(page.html, 'page.html');
    for (const { ruleId, line, column, message } of results.flatMap(({ messages }) => messages))
      faults.push(`${page.path}:${line}:${column} ${ruleId}: ${message}`);
  }
  expect(told(faults)).toEqual([]);
});
