import { type ConfigData, HtmlValidate, type ResolvedConfig, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'vitest';
import config from '../../.htmlvalidate.mjs';
import { builtSite } from './built/deployment.ts';
import { told } from './rules/every.ts';

/** Works the rules out once, and not again for each page. */
class OneConfig extends StaticConfigLoader {
  private resolved: ResolvedConfig | Promise<ResolvedConfig> | undefined;
  override getConfigFor(handle: string, override?: ConfigData) {
    return (this.resolved ??= super.getConfigFor(handle, override));
  }
}

test('every page is valid HTML by the rules of .htmlvalidate.mjs', async () => {
  const validator = new HtmlValidate(new OneConfig(config));
  const faults: string[] = [];
  for (const page of builtSite().pages) {
    const { results } = await validator.validateString(page.html, 'page.html');
    for (const { ruleId, line, column, message } of results.flatMap(({ messages }) => messages))
      faults.push(`${page.path}:${line}:${column} ${ruleId}: ${message}`);
  }
  expect(told(faults)).toEqual([]);
}, 300_000);
