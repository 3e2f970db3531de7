import { describe, expect, test } from 'vitest';
import { anchorOf, headings, html } from '../../src/model/markdown.ts';
import { all, attribute, parseHtml } from '../site/built/html.ts';

const plain = (markdown: string) => html(markdown, (href) => href);

describe('Markdown', () => {
  test.each([
    ['**Ring** us.', '<p><strong>Ring</strong> us.</p>\n'],
    ['- One\n- Two', '<ul>\n<li>One</li>\n<li>Two</li>\n</ul>\n'],
    ['It\'s "fine".', "<p>It's &quot;fine&quot;.</p>\n"],
    ['## First steps', '<h2 id="first-steps">First steps</h2>\n'],
    ['[NHS](https://www.nhs.uk/)', '<p><a href="https://www.nhs.uk/">NHS</a></p>\n'],
  ])('%j becomes %j', (markdown, result) => expect(plain(markdown)).toBe(result));

  test('links go where the page says', () => {
    expect(html('[Hubs](/places/)', (href) => `/blackpool${href}`)).toContain('href="/blackpool/places/"');
  });

  test('headings of the same words get addresses of their own', () => {
    expect(plain('## Help\n\n## Help\n\n## Help').match(/id="[^"]+"/g)).toEqual(['id="help"', 'id="help-2"', 'id="help-3"']);
  });
});

describe('the headings of a text', () => {
  test('are those of the second level, with the addresses they have on the page', () => {
    const text = '# Top\n\n## Help\n\n### Not this\n\n## *Help*';
    expect(headings(text)).toEqual([
      { id: 'help', text: 'Help' },
      { id: 'help-2', text: 'Help' },
    ]);
    for (const { id } of headings(text)) expect(plain(text)).toContain(`id="${id}"`);
  });

  test.each([
    ['What happens next?', 'what-happens-next'],
    ["It's OK", 'its-ok'],
    ['کیا ہوگا', 'کیا-ہوگا'],
    ['Żłobek', 'żłobek'],
    ['???', 'part'],
  ])('"%s" has the address "%s"', (text, id) => expect(anchorOf(text)).toBe(id));
});

/** Things that have run code, or led readers away, on sites that trusted their editors. */
const HOSTILE = [
  '<script>alert(1)</script>',
  'Hello <script>alert(1)</script> there',
  '<img src=x onerror=alert(1)>',
  'Text <img src=x onerror=alert(1)> text',
  '<a href="javascript:alert(1)" onclick="alert(1)">x</a>',
  '<iframe src="https://evil.example/"></iframe>',
  '<style>body{display:none}</style>',
  '<p style="position:fixed">x</p>',
  '<svg/onload=alert(1)>',
  '<!-- <script>alert(1)</script> -->',
  '<form action="https://evil.example/"><input name="q"></form>',
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt:alert(1))',
  '[x]( javascript:alert(1) )',
  '[x](&#106;avascript:alert(1))',
  '[x](java\tscript:alert(1))',
  '[x](data:text/html;base64,PHNjcmlwdD4=)',
  '[x](vbscript:msgbox(1))',
  '[x](file:///etc/passwd)',
  '[x](//evil.example/)',
  '[x](/\\evil.example/)',
  '[x]: javascript:alert(1)\n\n[x]',
  '<javascript:alert(1)>',
  '![x](https://evil.example/pixel.gif)',
  '![x](javascript:alert(1))',
  '[x](https://good.example/ "\\" onmouseover=alert(1) \\"")',
  '```"><script>alert(1)</script>\ncode\n```',
  '## Heading <b onclick="alert(1)">bold</b>',
  '## "><script>alert(1)</script>',
  '`<script>alert(1)</script>`',
  '<details open ontoggle=alert(1)>',
  '<base href="https://evil.example/">',
  '<meta http-equiv="refresh" content="0;url=https://evil.example/">',
];
const ALLOWED = ['p', 'a', 'h2', 'em', 'strong', 'ul', 'ol', 'li', 'code', 'pre', 'blockquote', 'br', 'hr'];

describe('hostile Markdown', () => {
  test.each(HOSTILE)('%j leaves no code, no style and no odd link', (markdown) => {
    const page = parseHtml(plain(markdown));
    for (const element of all(page, '*')) {
      expect(ALLOWED).toContain(element.name);
      for (const key of Object.keys(element.attributes)) expect(['href', 'id', 'title', 'class']).toContain(key);
      const href = attribute(element, 'href');
      if (href !== undefined) expect(href).toMatch(/^(https?:\/\/|mailto:|tel:|#|\/(?![/\\]))/);
    }
  });

  test('very long and very deep texts come back in good time', () => {
    const started = performance.now();
    for (const text of ['>'.repeat(5000), '*a '.repeat(5000), '['.repeat(5000), '- '.repeat(500), '`'.repeat(5001)]) plain(text);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
