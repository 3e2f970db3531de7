import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { leftBehind } from '../../src/checks/left-behind.ts';

const told = (...lines: string[]) => leftBehind(lines).map(({ line, last, text }) => `${line}-${last} ${text}`);

describe('A # left on a line', () => {
  it('is told when lines under it are in use', () => {
    expect(told('source:', '  - where: x', '#sessions:', '  - every: tuesday', '    from: x', 'cost: free')).toEqual(['3-5 #sessions:']);
  });

  it('is told inside an item, past explanations', () => {
    expect(told('sessions:', '  - every: tuesday', '    #access:', '      # How.', '      - drop-in')).toEqual(['3-5 #access:']);
    expect(told('sessions:', '  #- every: tuesday', '    from: x')).toEqual(['2-3 #- every:']);
  });

  it('is no slip when nothing under it is in use, or the lines have an owner', () => {
    expect(told('cost: free', '#places:', '  #- ""', 'lines:', '  - x')).toEqual([]);
    expect(told('places:', '#lines:', '  - x')).toEqual([]);
    expect(told('sessions:', '  #- every: friday', '  - every: tuesday')).toEqual([]);
    expect(told('ages:', '  #to: 12', '  from: 3')).toEqual([]);
  });

  it('is in no file of our own', () => {
    const files = readdirSync('content', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.yml'));
    for (const path of files) expect(leftBehind(readFileSync(`content/${path}`, 'utf8').split('\n')), path).toEqual([]);
  });
});
