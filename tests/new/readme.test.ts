import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { slipsOf } from '../../src/checks/slips.ts';
import { areaFiles } from '../../src/new/area-files.ts';
import { asked } from '../../src/new/asked.ts';
import { area } from '../../src/schema/area.ts';
import { place } from '../../src/schema/place.ts';
import { service } from '../../src/schema/service.ts';

const README = readFileSync('content/README.md', 'utf8');
const blocks = [...README.matchAll(/```yaml\n([^]*?)```/g)].map(([, text = '']) => text);
const block = (begin: string) => parse(blocks.find((text) => text.startsWith(begin)) ?? '') as Record<string, unknown>;
const wrongFields = (schema: typeof area | typeof place, data: unknown) => slipsOf(schema, data).filter(({ code }) => code !== 'missing');

describe("The editors' page", () => {
  it('shows a service that is right', () => {
    expect(slipsOf(service, { ...block('name:'), ...block('sessions:') })).toEqual([]);
  });

  it('shows fields that are right', () => {
    expect(wrongFields(place, { ...block('hours:'), ...block('photo:') })).toEqual([]);
    expect(wrongFields(area, block('topicGaps:'))).toEqual([]);
  });

  it('has commands that are understood', () => {
    const commands = [...README.matchAll(/npm run new -- (.+?)(?:`|\n)/g)].map(
      ([, words = '']) => words.match(/"[^"]*"|\S+/g)?.map((word) => word.replaceAll('"', '')) ?? [],
    );
    expect(commands.length).toBeGreaterThan(4);
    for (const words of commands)
      expect(() => asked(words, { areas: ['wrenmouth', ...(words[0] === 'area' ? [] : ['north-vale'])], languages: ['en'] })).not.toThrow();
  });

  it('takes the files of a new area in the order of the command', () => {
    const steps = [...areaFiles('vale', 'Vale', undefined, '2026-11-21').keys()].map((path) => README.indexOf(`\`${path.replace('areas/vale/', '')}\`.`));
    const found = steps.map((at) => at > 0);
    expect(found).toEqual([true, true, true, true]);
    expect(steps).toEqual([...steps].sort((one, other) => one - other));
  });

  it('says what to write in the fields of an area that need thought', () => {
    const step = /\*\*3\. The area\*\*[^]*?\*\*4\./.exec(README)?.[0] ?? '';
    for (const field of ['networkName', 'offerName', 'ageStatement', 'welcome', 'bounds']) expect(step).toContain(`\`${field}\``);
    expect(step).toContain('Fill in everything under Needed.');
  });

  it('names files that are there', () => {
    for (const path of ['places/harbour-hub.md', 'lines/hub-line.md', 'places/town-hall.md']) {
      expect(README).toContain(path);
      expect(existsSync(`content/areas/wrenmouth/${path}`)).toBe(true);
    }
  });

  it('leads only to headings it has', () => {
    const anchors = [...README.matchAll(/^## (.*)$/gm)].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replace(/[^a-z ]/g, '')
        .replaceAll(' ', '-'),
    );
    for (const [, anchor = ''] of README.matchAll(/\]\(#([^)]*)\)/g)) expect(anchors).toContain(anchor);
  });
});
