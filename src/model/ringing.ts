/**
 * Whom a family rings about a service. A general number never stands as a service's own: someone who rings it in pain at night,
 * or afraid, would reach an office that cannot help, or nobody.
 */
import type { Area, Line, Service } from './entities.ts';

export type Ringing =
  /** The service's own number, or that of the line that answers for it. */
  | { readonly is: 'own'; readonly number: string; readonly line?: Line }
  /** Its own number is not known: a line that can say how to reach it. */
  | { readonly is: 'ask'; readonly line: Line }
  /** A maternity unit whose number is not known: the one in the notes, or NHS 111. */
  | { readonly is: 'maternity'; readonly number: '111' }
  | { readonly is: 'none' };

type Around = Pick<Area, 'mainLine'>;

/** Whom to ring about a service. Nobody general is offered for a sensitive one: they would not know how to keep the caller safe. */
export function ringing(service: Service, area: Around): Ringing {
  const { file, lines } = service;
  if (file.contact?.phone) return { is: 'own', number: file.contact.phone };
  const [named] = file.lines;
  if (named === undefined) return { is: 'none' };
  const line = lines.find(({ id }) => id === named);
  if (line && !standsIn(line, service, area)) return { is: 'own', number: line.file.number, line };
  if (file.topics[0] === 'midwifery') return { is: 'maternity', number: '111' };
  return file.sensitive ? { is: 'none' } : { is: 'ask', line: area.mainLine };
}

/** The number that may be shown as the service's own; nothing when none is known. */
export function ownNumber(service: Service | undefined, area: Around): string | undefined {
  const found = service && ringing(service, area);
  return found?.is === 'own' ? found.number : undefined;
}

/** True for a family information service that is the area's main line and only stands in for a number nobody has confirmed. Its own subject it does answer for. */
const standsIn = (line: Line, { file }: Service, { mainLine }: Around) =>
  line === mainLine && line.file.role === 'fis' && line.file.topics?.[0] !== file.topics[0];
