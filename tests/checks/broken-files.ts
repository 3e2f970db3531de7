/** Files broken on purpose, one slip each: what is done to a sound file, the line the message must name, and a phrase of its remedy. */
import type { Changes } from './content-folder.ts';

export interface Broken {
  readonly slip: string;
  readonly path: string;
  readonly change: Changes[string];
  readonly line: number;
  readonly remedy: string;
}

const SERVICE = 'areas/hill/services/stay-and-play.md';
const SAFE = 'areas/hill/services/talk-to-someone.md';
const HUB = 'areas/hill/places/hill-hub.md';
const LINE = 'areas/hill/lines/family-hub-line.md';
const AREA = 'areas/hill/area.yml';
const GUIDE = 'national/guides/feeding.md';
const URDU = 'national/words/ur.yml';

const row = (slip: string, path: string, change: Changes[string], line: number, remedy: string): Broken => ({ slip, path, change, line, remedy });
const utf16 = (text: string, mark: string) => Buffer.from(mark + text, 'utf16le');
const inBody = (text: string): readonly [string, string] => ['Come as you are.', text];

const NAMES_AND_VALUES = [
  row('a field name with a letter missing', SERVICE, ['summary:', 'sumary:'], 3, 'Did you mean summary?'),
  row('a field name with an underscore', SERVICE, ['reviewedBy:', 'reviewed_by:'], 25, 'Did you mean reviewedBy?'),
  row('a field that belongs under another', HUB, ['phone:', 'postcode: FY1 1AA\nphone:'], 11, 'It belongs under address'),
  row('a field name inside a session with two letters swapped', SERVICE, ['every:', 'evrey:'], 20, 'Did you mean every?'),
  row('a required field left out', SERVICE, ['tier: universal\n', ''], 2, 'one of universal, universal-plus, targeted or specialist'),
  row('a required field with nothing after it', SERVICE, ['name: Stay and play', 'name:'], 2, 'Write words'),
  row('a value whose words begin with a #', SERVICE, ['summary: Toys', 'summary: #1 for toys'], 3, 'Words after a # are not read'),
  row('a topic with a letter missing', SERVICE, ['[activities-0-5]', '[activites-0-5]'], 4, 'Did you mean activities-0-5?'),
  row('a status that is not on the list', SERVICE, ['tier: universal', 'status: livee\ntier: universal'], 5, 'Did you mean live?'),
  row('yes for true', HUB, ['phone:', 'staffed: yes\nphone:'], 11, 'Did you mean true?'),
  row('one value where a list goes', SERVICE, ['[hub]', 'hub'], 9, 'a list, one item a line'),
  row('a list whose hyphens have no space', SERVICE, ['topics: [activities-0-5]', 'topics:\n  -activities-0-5\n  -food'], 4, 'after a hyphen and a space'),
  row(
    'an empty list of sources',
    LINE,
    ['source:\n  - where: https://hill.example.org/\n    seen: 2026-11-01', 'source: []'],
    9,
    'Nothing is published without a source',
  ),
  row('a needed field left empty', SERVICE, ['name: Stay and play', 'name: ""'], 2, 'Write it between the quote marks. It is needed.'),
  row('a name in curly quotes', SERVICE, ['name: Stay and play', 'name: “Stay and play”'], 2, 'These are curly quote marks. Use straight ones'),
  row('a value of a list in curly quotes', SERVICE, ['tier: universal', 'tier: “universal”'], 5, 'These are curly quote marks. Use straight ones'),
  row('a text that ends in a curly quote', SERVICE, ['name: Stay and play', 'name: "Stay and play”'], 2, 'These are curly quote marks. Use straight ones'),
  row('every before the day', SERVICE, ['every: tuesday', 'every: "every Saturday"'], 20, 'Did you mean saturday?'),
  row('days with capitals', SERVICE, ['every: tuesday', 'every: "Saturdays"'], 20, 'Did you mean saturday?'),
  row('a name that is far too long', SERVICE, ['Stay and play', 'Play '.repeat(60).trim()], 2, '120 characters at most'),
  row('a step with a colon in it', SERVICE, ['places:', 'howToGet:\n  - Ring us: ask for Sam\nplaces:'], 12, 'needs quotes round it'),
];

const DATES_TIMES_NUMBERS = [
  row('a date in the British order', SERVICE, ['reviewed: 2026-11-01', 'reviewed: 01/11/2026'], 24, 'year-month-day, as in 2026-11-21'),
  row('the thirtieth of February', SERVICE, ['reviewed: 2026-11-01', 'reviewed: 2026-02-30'], 24, 'no such day'),
  row('a review in the future', SERVICE, ['reviewed: 2026-11-01', 'reviewed: 2027-11-01'], 24, 'the day it was last checked'),
  row('a year as a number', SERVICE, ['reviewed: 2026-11-01', 'reviewed: 2026'], 24, 'year-month-day'),
  row('a time with a full stop', SERVICE, ['"09:30"', '9.30'], 21, 'the 24-hour clock, as in "09:30"'),
  row('a session that ends before it starts', SERVICE, ['to: "11:00"', 'to: "09:00"'], 22, 'an end later than the start'),
  row('a session with no day', SERVICE, ['    every: tuesday\n', ''], 19, 'how often it runs (every) or the exact days (dates)'),
  row('a weekday that is not one', HUB, ['[monday, tuesday]', '[monday, tusday]'], 13, 'Did you mean tuesday?'),
  row('an impossible age', SERVICE, ['from: 0', 'from: -3'], 7, 'cannot be less than 0 months'),
  row('an age in years and months', SERVICE, ['to: 60', 'to: 4.5'], 8, 'an age in months'),
  row('ages the wrong way round', SERVICE, ['from: 0\n  to: 60', 'from: 60\n  to: 6'], 8, 'These are months: 6 years is 72.'),
  row('ages the wrong way round, in months', SERVICE, ['from: 0\n  to: 60', 'from: 200\n  to: 6'], 8, 'an oldest age that is not younger'),
  row('an age in quotes', SERVICE, ['to: 60', 'to: "132"'], 8, 'Take the quotes off: 132.'),
  row('a phone number without quotes', LINE, ['"01632 960002"', '01632960002'], 4, 'a phone number in quotes'),
  row('a phone number with a digit missing', LINE, ['"01632 960002"', '"01632 9600"'], 4, 'a whole UK phone number'),
  row('a postcode run together', HUB, ['FY1 1AA', 'fy11aa'], 9, 'capitals with one space, as in FY3 7NX'),
  row('a postcode with a letter that none ends in', HUB, ['FY1 1AA', 'ZZ1 2AC'], 9, 'its last 2 letters are never C, I, K, M, O or V'),
  row('coordinates with the minus lost', HUB, ['lng: -3.01', 'lng: 2.01'], 10, 'lng is -3.1 to -2.9'),
  row('coordinates the wrong way round', HUB, ['{ lat: 53.81, lng: -3.01 }', '{ lat: -3.01, lng: 53.81 }'], 10, 'degrees north'),
  row('a web address without https', GUIDE, ['url: https://www.nhs.uk/', 'url: www.nhs.uk'], 10, 'starts with https://'),
  row('a colour too pale to read', AREA, ['  hubTerm', '  accent: "#ffe680"\n  hubTerm'], 25, 'stands out more'),
];

const GAPS = [
  row('a gap without what to do instead', HUB, ['  whatToDoInstead: Ring before you set out.\n', ''], 16, 'What a family can do instead'),
  row('a gap with a status of its own making', HUB, ['status: not-confirmed', 'status: dunno'], 17, 'one of not-offered, elsewhere, planned or not-confirmed'),
  row('words where hours go', HUB, ['hours:\n  - days: [monday, tuesday]\n    from: "09:00"\n    to: "17:00"', 'hours: 9 to 5'], 12, 'always; or a list'),
  row('an access question misspelt', HUB, ['step-free-entrance', 'step-free-entrence'], 21, 'Did you mean step-free-entrance?'),
  row('a gap for a topic that is not one', AREA, ['  housing: *gap', '  housin: *gap'], 44, 'Did you mean housing?'),
  row('a price misspelt', SERVICE, ['cost: free', 'cost: fre'], 13, 'Did you mean free?'),
];

const CANNOT_BE_READ = [
  row('a tab at the start of a line', SERVICE, ['  from: 0', '\tfrom: 0'], 7, 'spaces instead'),
  row('no space after a colon', SERVICE, ['tier: universal', 'tier:universal'], 5, 'with a space after the colon'),
  row('a colon in words without quotes', SERVICE, ['Toys, songs', 'Toys: songs'], 3, 'quotes (") round the whole text'),
  row(
    'a quote mark that is never closed',
    SERVICE,
    ['name: Stay and play', 'name: "Stay and play'],
    2,
    'Put " at the end of the text. Inside single quotes, write an apostrophe twice. The rest of this file could not be checked yet.',
  ),
  row('an apostrophe in single quotes', SERVICE, ['Toys, songs and other families.', "'Children's toys'"], 3, 'the other kind of quote mark'),
  row('a bracket that is never closed', SERVICE, ['[in-person-group]', '[in-person-group'], 10, 'Close it with ]'),
  row('a field too far in', SERVICE, ['tier: universal', '   tier: universal'], 5, 'Begin it level with "topics"'),
  row('a field not far enough in', SERVICE, ['    from: "09:30"', '   from: "09:30"'], 21, 'Begin it after 4, level with "place" above it'),
  row('a field of an item level with the list', SERVICE, ['    from: "09:30"', '  from: "09:30"'], 21, 'Begin it after 4, level with "place" above it'),
  row('a # left on the line of a list of sessions', SERVICE, ['sessions:', '#sessions:'], 18, 'Delete the # of "#sessions:"'),
  row('a # left on the line of a list, far below the line in use above', SERVICE, ['sessions:', '\n# Note.\n\n#sessions:'], 21, 'Delete the # of "#sessions:"'),
  row('a # left on a line inside a session', SERVICE, ['    access: [drop-in]', '    #access:\n      - drop-in'], 23, 'Delete the # of "#access:"'),
  row('a # left on the line of a list', SERVICE, ['places: [hill-hub]', '#places:\n  - hill-hub'], 11, 'Delete the # of "#places:"'),
  row('a # left on the first line of an item', SERVICE, ['  - place: hill-hub', '  #- place: hill-hub'], 19, 'Delete the # of "#- place:"'),
  row('the same field twice', SERVICE, ['tier: universal', 'name: Again\ntier: universal'], 5, 'delete the other'),
  row('words that begin with an @', SERVICE, ['Toys, songs', '@hill: toys'], 3, 'quotes (") round the whole text'),
  row('words that begin with a !, which would be lost', SERVICE, ['Toys, songs', '!New toys'], 3, 'quotes (") round the whole text'),
  row('words that begin with stars', SERVICE, ['Toys, songs', '**Toys**'], 3, 'quotes (") round the whole text'),
  row('a text that runs on without >-', SERVICE, ['and other families.', '\nand other families.'], 4, 'begins with >-'),
  row('fields that are never closed', SERVICE, ['---\n\nCome', 'Come'], 1, 'a line of --- under the last field'),
  row('a blank line before the fields', SERVICE, ['---\nname', '\n---\nname'], 1, 'the very first line ---'),
  row('no fields, only words', SERVICE, 'Stay and play is on Tuesdays.\n', 1, 'the very first line ---'),
  row('fields written as a list', SERVICE, '---\n- name: Stay and play\n---\n', 2, 'one field a line'),
  row('brackets inside brackets without end', SERVICE, `---\nname: ${'['.repeat(20_000)}\n---\n`, 2, 'without brackets inside brackets'),
  row(
    'fields that multiply one another',
    SERVICE,
    `---\na: &a [x, x, x, x, x, x, x, x, x]\nb: &b [${'*a, '.repeat(9)}*a]\nc: &c [${'*b, '.repeat(9)}*b]\nd: [${'*c, '.repeat(9)}*c]\n---\n`,
    2,
    'without & and *',
  ),
];

const NOT_TEXT = [
  row('a file of 2 MB', SERVICE, Buffer.alloc(2_000_000, 'a long word '), 1, '1 MB at most'),
  row('a file of 20,000 lines', SERVICE, 'name: x\n'.repeat(20_000), 1, 'lines at most'),
  row('a picture with the name of a service', SERVICE, Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 1, 'plain text file'),
  row('a Word document with the name of a guide', GUIDE, Buffer.from('504b0304140000000800', 'hex'), 1, 'plain text file'),
  row('bytes that mean nothing', SERVICE, Buffer.from([1, 2, 3, 0, 5, 200, 0, 33, 71, 9, 2]), 1, 'plain text file'),
  row('UTF-16 with a mark', SERVICE, utf16('---\nname: Stay\n---\n', '\uFEFF'), 1, '"UTF-8"'),
  row('UTF-16 without a mark', SERVICE, utf16('---\nname: Stay\n---\n', ''), 1, '"UTF-8"'),
  row('Latin-1', SERVICE, Buffer.from('---\nname: Stay\nsummary: Caf\u00e9 and play\n---\n', 'latin1'), 3, '"UTF-8"'),
  row('letters broken by saving twice', SERVICE, ['Toys, songs', 'It\u00e2\u20ac\u2122s toys'], 3, 'Type them again'),
  row('a character that cannot be seen', SERVICE, ['Toys, songs', 'Toys\u0007, songs'], 3, 'type it again by hand'),
  row('line endings of very old computers', SERVICE, '---\rname: Stay\r---\r', 1, '"LF"'),
  row('an empty file', SERVICE, '', 1, 'Copy a file beside it'),
  row('fields and nothing in them', SERVICE, '---\n---\n', 2, 'one field a line'),
];

const HOSTILE = [
  row('a script in the text', SERVICE, inBody('Come.\n\n<script>alert(1)</script>'), 34, 'plain Markdown'),
  row('a picture that runs a script, in a line', SERVICE, inBody('Come\nin <img src=x onerror=alert(1)> now.'), 33, 'plain Markdown'),
  row('an HTML comment', SERVICE, inBody('<!-- hidden -->'), 32, 'plain Markdown'),
  row('HTML in a field', SERVICE, ['Toys, songs', 'Toys <b onclick=x>now</b>'], 3, 'plain words'),
  row('a tag that is not closed, in a field', SERVICE, ['Toys, songs', 'Toys <iframe src=//bad.example'], 3, 'plain words'),
  row('a javascript: link', SERVICE, inBody('[Come](javascript:alert(1))'), 32, 'Take this one out'),
  row('a javascript: link in disguise', SERVICE, inBody('[Come](java&#115;cript:alert%281%29)'), 32, 'Take this one out'),
  row('a data: link', SERVICE, inBody('[Come](data:text/html;base64,PHNjcmlwdD4=)'), 32, 'Take this one out'),
  row('a link to another site without https', SERVICE, inBody('[Come](//bad.example/)'), 32, 'from the root of the area'),
  row('a javascript: address in a field', GUIDE, ['url: https://www.nhs.uk/', 'url: javascript:alert(1)'], 10, 'starts with https://'),
  row('a field named after a part of the language', SERVICE, ['tier: universal', '__proto__: { x: 1 }\ntier: universal'], 5, 'content/FIELDS.md'),
];

const BETWEEN_FILES = [
  row('a place that is not there', SERVICE, ['places: [hill-hub]', 'places: [hill-hubb]'], 11, 'Did you mean hill-hub?'),
  row('a phone line that is not there', SERVICE, ['lines: [family-hub-line]', 'lines: [head-office]'], 17, 'There is family-hub-line'),
  row('a session at a place that is not there', SERVICE, ['- place: hill-hub', '- place: hill-hub.md'], 19, 'Did you mean hill-hub?'),
  row('a second service of one name', SAFE, ['name: Talk to someone', 'name: stay  and play'], 2, 'a name of its own'),
  row('a translation without its English', 'areas/hill/services/baby-yoga.ur.md', '---\ntranslates: 2026-11-01\n---\n', 1, 'Write the English file first'),
  row('a fact in a translation', 'areas/hill/places/hill-hub.ur.md', ['name:', 'phone: "01632 960009"\nname:'], 3, 'Facts are written once'),
  row('an address in a sensitive record', SAFE, ['sensitive: true', 'venue: 3 Quiet Lane\nsensitive: true'], 17, 'Take "venue" out'),
  row('a link to a guide that is not there', SERVICE, inBody('[Feed](/guides/feding/)'), 32, 'Did you mean /guides/feeding/?'),
  row('a link to a topic under guides', SERVICE, inBody('[Home](/guides/housing/)'), 32, 'Did you mean /topics/housing/?'),
  row('a section that is not in the text', GUIDE, ['heading: The first days', 'heading: The first day'], 6, 'Did you mean "The first days"?'),
  row(
    'a guide for victims that names help for people who harm',
    'national/guides/domestic-abuse.md',
    ['[calm]', '[calm, stop-line]'],
    6,
    'must not be led there',
  ),
  row('interface words with a value left out', URDU, ['"{number} پر', '"پر'], 6, 'Write {number}'),
  row('interface words with a plural form left out', URDU, ['    one: ایک جگہ\n', ''], 7, 'Add "one: "'),
  row('a label that families must not see', SERVICE, ['Toys, songs', 'For hard to reach parents'], 3, 'who they are'),
  row('a file with the wrong ending', 'areas/hill/area.yaml', 'name: Hill\n', 1, 'Rename it to areas/hill/area.yml'),
  row('a file name with capitals and spaces', 'areas/hill/services/Baby Yoga.md', '---\n---\n', 1, 'Rename it to areas/hill/services/baby-yoga.md'),
  row('a folder misspelt', 'areas/hill/servces/baby-yoga.md', '---\n---\n', 1, 'Rename it to areas/hill/services/baby-yoga.md'),
  row('a translation with a word for its language', 'areas/hill/services/stay-and-play.urdu.md', '---\n---\n', 1, 'stay-and-play.ur.md'),
  row('a folder for an area with no area.yml', 'areas/vale/lines/a-line.md', '---\n---\n', 2, 'one field a line'),
];

/** Every slip. */
export const BROKEN: readonly Broken[] = [...NAMES_AND_VALUES, ...DATES_TIMES_NUMBERS, ...GAPS, ...CANNOT_BE_READ, ...NOT_TEXT, ...HOSTILE, ...BETWEEN_FILES];
