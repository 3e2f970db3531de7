/** Every text at a path in a file's fields, right or wrong, so that one bad field does not hide another. */

export interface TextAt {
  readonly path: readonly PropertyKey[];
  readonly text: string;
}

/** Every text in the fields, however deep. */
export function everyString(data: unknown, path: readonly PropertyKey[] = []): TextAt[] {
  if (typeof data === 'string') return [{ path, text: data }];
  if (typeof data !== 'object' || data === null) return [];
  const parts: [PropertyKey, unknown][] = Array.isArray(data) ? [...data.entries()] : Object.entries(data);
  return parts.flatMap(([part, value]) => everyString(value, [...path, part]));
}

/** The texts at a path such as "sessions.*.place"; a star is every item of a list, or every field. */
export function stringsAt(data: unknown, pattern: string): TextAt[] {
  const found: TextAt[] = [];
  const visit = (value: unknown, parts: readonly string[], path: readonly PropertyKey[]): void => {
    const [part, ...rest] = parts;
    if (part === undefined) {
      if (typeof value === 'string') found.push({ path, text: value });
    } else if (Array.isArray(value)) {
      if (part === '*') value.forEach((item, at) => visit(item, rest, [...path, at]));
    } else if (typeof value === 'object' && value !== null) {
      const names = part === '*' ? Object.keys(value) : Object.hasOwn(value, part) ? [part] : [];
      for (const name of names) visit((value as Record<string, unknown>)[name], rest, [...path, name]);
    }
  };
  visit(data, pattern.split('.'), []);
  return found;
}
