import { describe, expect, it } from 'vitest';
import { html } from '../../../src/checks/content/html.ts';
import { SERVICE, told } from './told.ts';

const inBody = (text: string) => told(html, { [SERVICE]: ['Come as you are.', text] });
const inSummary = (text: string) => told(html, { [SERVICE]: ['summary: Toys', `summary: ${text}`] });

describe('HTML', () => {
  it.each(['<br>', '<script>x</script>', '<!-- x -->', '<svg/onload=alert(1)>', '</p>', '<?php x ?>'])('%s in a text is told', (text) => {
    expect(inBody(text)).toContain('stay-and-play.md:32 must raw-html');
  });

  it.each(['2 < 3 and 4 > 3', 'a < b', '`<b>` in code', '<https://www.nhs.uk/>', '    <b>indented code</b>', 'R&D'])('%s in a text is not HTML', (text) => {
    expect(inBody(text)).toEqual([]);
  });

  it.each(['<b>Toys</b>', '<img src=x', 'Toys &amp; songs', '<!-- x'])('%s in a field is told', (text) => {
    expect(inSummary(text)).toEqual(['stay-and-play.md:3 must raw-html']);
  });

  it.each(['Under 5s & their families', 'Ages < 5', 'We <3 toys'])('%s in a field is not HTML', (text) => {
    expect(inSummary(text)).toEqual([]);
  });

  it('may stand in private notes', () => {
    expect(told(html, { [SERVICE]: ['cost: free', 'cost: free\nnotes: was <b>bold</b>'] })).toEqual([]);
  });

  it('in a folded text is told with the line it stands on', () => {
    expect(told(html, { [SERVICE]: ['summary: Toys', 'summary: >-\n  One\n  <i>two</i>\n  Toys'] })).toEqual(['stay-and-play.md:5 must raw-html']);
  });
});
