/** The facts of a record as a provider would check them, in the words families read. */
import type { Say } from '../model/language.ts';
import { hoursLines, type OpeningHours } from '../model/opening.ts';
import { sessionWords } from '../model/timetable.ts';
import type { SessionFile } from '../schema/session.ts';
import type { SourceFile } from './source-file.ts';

interface Facts {
  readonly summary?: string;
  readonly sessions?: readonly SessionFile[] | object;
  readonly stops?: readonly SessionFile[];
  readonly hours?: OpeningHours | object;
  readonly staffedHours?: OpeningHours | object;
  readonly number?: string;
  readonly phone?: string;
  readonly email?: string;
  readonly url?: string;
  readonly cost?: string | { readonly text?: string };
  readonly address?: { readonly lines: readonly string[]; readonly town: string; readonly postcode?: string };
}

/** One line a fact; for what nobody knows, a question. */
export function factsOf({ fields }: SourceFile, today: string, say: Say): string[] {
  const { summary, sessions, stops, hours, staffedHours, number, phone, email, url, cost, address } = fields as Facts;
  const fact = (name: string, value: string | undefined) => (value ? [`${name}: ${value}`] : []);
  const times = [...(Array.isArray(sessions) ? sessions : []), ...(stops ?? [])] as SessionFile[];
  return [
    ...fact('What it is', summary?.trim()),
    ...times.map((session) => `When: ${[session.name, sessionWords(session, today, 'en', say), session.place ?? 'online'].filter(Boolean).join(' / ')}`),
    ...(sessions && !Array.isArray(sessions) ? ['When: we do not know. When is it, and where?'] : []),
    ...hoursFact('Open', hours, say),
    ...hoursFact('Someone to talk to', staffedHours, say),
    ...fact('Address', address && [...address.lines, address.town, address.postcode].filter(Boolean).join(', ')),
    ...fact('Phone', number ?? phone),
    ...fact('E-mail', email),
    ...fact('Web page', url),
    ...fact('Cost', typeof cost === 'string' ? cost : cost?.text),
  ];
}

function hoursFact(name: string, hours: OpeningHours | object | undefined, say: Say): string[] {
  if (hours === undefined) return [];
  const known = hours === 'always' || Array.isArray(hours);
  return [`${name}: ${known ? hoursLines(hours as OpeningHours, 'en', say).join('; ') : 'we do not know. When is it?'}`];
}
