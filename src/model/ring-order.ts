/** In what order the lines about a topic stand: whom to ring first matters most when somebody cannot wait. */
import type { TopicSlug } from '../schema/topics.ts';
import type { Guide, Helpline, Line, TopicHere } from './entities.ts';
import { known } from './gap.ts';

type Role = Line['file']['role'];
type Subject = Line | Helpline;

/** The roles of the lines that are for the topic itself. A line of role "other" is for the first topic it names. */
const OWN: Partial<Record<TopicSlug, Role>> = {
  'birth-registration': 'registrars',
  'domestic-abuse': 'domestic-abuse-local',
  childcare: 'fis',
  'family-support': 'early-help',
  'health-visiting': 'health-visiting',
  housing: 'housing-homelessness',
  'infant-feeding': 'infant-feeding',
  'mental-health': 'mental-health',
  midwifery: 'maternity',
  'parent-infant': 'perinatal-mental-health',
  parenting: 'parenting',
  'public-health': 'school-nursing',
  safeguarding: 'mash',
  send: 'sendiass',
};

/** Topics that people come to when they cannot wait: the lines stand before everything but what is urgent. */
const LINES_FIRST: readonly TopicSlug[] = ['mental-health', 'infant-feeding'];

/**
 * The lines of a topic: its own first, then those open at all hours, then the rest. Whatever their kind, a line whose hours nobody has confirmed
 * comes after those with hours; only the children's night line stays with the line it stands in for. Lines that are alike keep their order.
 */
export function ringOrder(lines: readonly Subject[], topic: TopicSlug): readonly Subject[] {
  const rank = ({ file }: Subject) => {
    if (topic === 'safeguarding' && 'outOfHours' in file && file.outOfHours) return 1;
    const isOwn = 'role' in file && (file.role === OWN[topic] || (file.role === 'other' && file.topics?.[0] === topic));
    const open = isAlways(file) ? 2 : known(file.hours) ? 3 : undefined;
    if (open) return isOwn ? 0 : open;
    return isOwn ? 4 : 5;
  };
  return lines.toSorted((one, other) => rank(one) - rank(other));
}

/** True for a topic whose lines stand at the top of its page. */
export const linesFirst = ({ topic, sensitive }: TopicHere) => sensitive || LINES_FIRST.includes(topic.slug);

/**
 * Whom to ring on the page of a guide: the area's lines for the people it is written for (and for mental health where that is urgent), those
 * made for them before all others; then the helplines it names. Where anything is urgent, those named first that are open at all hours come before all.
 */
export function guideLines({ file }: Guide, lines: readonly Line[], helplines: ReadonlyMap<string, Helpline>): readonly Subject[] {
  const people = new Set<string>(file.perpetratorSupport ? [] : file.audiences);
  const isFor = ({ file: { audiences, role, sensitive } }: Line) =>
    (file.sensitive || !sensitive) && (audiences?.some((audience) => people.has(audience)) || role === file.crisis);
  const rank = (line: Line) => (isAlways(line.file) ? -1 : (line.file.audiences ?? []).findIndex((audience) => people.has(audience)));
  const local = lines.filter(isFor).toSorted((one, other) => rank(one) - rank(other));
  const named = (file.helplines ?? []).flatMap((id) => helplines.get(id) ?? []);
  const later = named.findIndex((line) => !isAlways(line.file));
  const first = file.crisis ? named.slice(0, later < 0 ? named.length : later) : [];
  return [...first, ...local, ...named.slice(first.length)];
}

/** 999 and 111 are answered at all hours, whatever is known of one choice in their menu. */
const isAlways = ({ hours, number }: Subject['file']) => hours === 'always' || /^\d{3}$/.test(number ?? '');
