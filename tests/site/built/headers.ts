/** The _headers file as a host reads it: blocks of a path and the headers under it, later ones added to earlier ones. */
export interface HeaderRule {
  readonly path: string;
  readonly headers: readonly (readonly [string, string])[];
}

/** Reads a _headers file. */
export function readHeaders(text: string): readonly HeaderRule[] {
  const rules: { path: string; headers: [string, string][] }[] = [];
  for (const line of text.split('\n').filter((one) => one.trim() && !one.startsWith('#'))) {
    if (!/^\s/.test(line)) rules.push({ path: line.trim(), headers: [] });
    else if (/^\s+! /.test(line)) rules.at(-1)?.headers.push([line.trim().toLowerCase(), '']);
    else rules.at(-1)?.headers.push([line.slice(0, line.indexOf(':')).trim().toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]);
  }
  return rules;
}

/** What is sent with a path. A star in a rule stands for anything; the same header twice is joined by a comma, and one after a "!" is taken off. */
export function headersFor(rules: readonly HeaderRule[], path: string): ReadonlyMap<string, string> {
  const sent = new Map<string, string>();
  for (const rule of rules) {
    if (new RegExp(`^${rule.path.split('*').map(RegExp.escape).join('.*')}$`).test(path))
      for (const [name, value] of rule.headers) {
        if (name.startsWith('! ')) sent.delete(name.slice(2));
        else sent.set(name, sent.has(name) ? `${sent.get(name)}, ${value}` : value);
      }
  }
  return sent;
}
