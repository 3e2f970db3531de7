/**
 * What stands beside another area's for a parent who may move (Vision 1.4; V-OFFER-4): every area answers the same questions in the same order.
 * Each answer is words that the area's own pages say, with the way there. Of sensitive help it has the name alone, as the offer has.
 */
import type { Stage } from './ages.ts';
import type { Service } from './entities.ts';
import type { AreaFrame } from './frame.ts';
import { type Gap, gapWords, isGap } from './gap.ts';
import { type Marked, marked } from './marked.ts';
import { OFFER_PARTS, type OfferPart, offerPart, partWord } from './offer-parts.ts';
import { hoursLines } from './opening.ts';
import { fileUnder, type Go, tel } from './paths.ts';
import type { Said } from './said.ts';

/** Words, and where they lead. */
export type CompareLine = readonly [words: Marked, href?: string];

export interface CompareAnswer {
  /** A line each: how many, a number, what is missing. */
  readonly says: readonly CompareLine[];
  /** What there is, by name. */
  readonly list?: readonly CompareLine[];
}

/** An area's answers in one language, by question. */
export interface CompareFile {
  readonly language: string;
  readonly direction: string;
  readonly answers: Readonly<Record<string, CompareAnswer>>;
}

interface Question {
  readonly id: string;
  /** The key of its words. */
  readonly word: string;
  readonly answer: (frame: AreaFrame) => CompareAnswer;
}

/** The stages after the offer, to which it has no part. */
const LATER: readonly Stage[] = ['2-5', '5-11', '11-16', '16-19', '19-25-send'];

/** The questions, in the order of the table. */
export const COMPARE_QUESTIONS: readonly Question[] = [
  { id: 'network', word: 'compare.network', answer: network },
  { id: 'ring', word: 'topic.ring', answer: ring },
  { id: 'hubs', word: 'nav.hubs', answer: hubs },
  { id: 'offer', word: 'nav.offer', answer: offer },
  ...OFFER_PARTS.map((part) => ({ id: part, word: partWord(part), answer: (frame: AreaFrame) => partOf(part, frame) })),
  ...LATER.map((stage) => ({ id: stage, word: `stage.${stage}`, answer: (frame: AreaFrame) => atStage(stage, frame) })),
  { id: 'services', word: 'services.title', answer: (frame) => ({ says: [counted(frame.area.services, frame, frame.go('services'))] }) },
  { id: 'free', word: 'cost.free', answer: (frame) => only(({ file }) => file.cost === 'free', frame) },
  { id: 'drop-in', word: 'place.drop-ins', answer: (frame) => only(({ file }) => file.accessRoutes.includes('drop-in'), frame) },
  { id: 'languages', word: 'compare.languages', answer: languages },
];

/** The file of an area in the language of the frame. */
export function compareFile(frame: AreaFrame): CompareFile {
  const { code, direction } = frame.language;
  return { language: code, direction, answers: Object.fromEntries(COMPARE_QUESTIONS.map(({ id, answer }) => [id, answer(frame)])) };
}

/** Where the file of the pages under a root is. */
export const compareFileUnder = (go: Go) => fileUnder(go, 'compare.json');

function network(frame: AreaFrame): CompareAnswer {
  const { networkName, ageStatement } = frame.read(frame.area.words);
  const isExample = frame.area.file.status === 'example';
  return { says: [line(networkName, frame, frame.go()), line(ageStatement, frame), ...(isExample ? [own('national.example', frame)] : [])] };
}

function ring(frame: AreaFrame): CompareAnswer {
  const { id, file, words } = frame.area.mainLine;
  const { hours, number } = file;
  const when = isGap(hours) ? [gapWords(hours)] : hours ? hoursLines(hours, frame.language.code, frame.say).map(frame.said) : [];
  return {
    says: [
      line(frame.read(words).name, frame, frame.go('phone-lines', id)),
      line({ text: number, language: 'en' }, frame, tel(number)),
      ...when.map((said) => line(said, frame)),
      ...(when.length > 0 ? [] : [own('line.ask-hours', frame)]),
    ],
  };
}

function hubs(frame: AreaFrame): CompareAnswer {
  const { area, go, say } = frame;
  if (area.hubs.length === 0) return { says: [own('compare.none', frame)] };
  return {
    says: [[[say('places.hubs', { count: area.hubs.length })], go('places')]],
    list: area.hubs.map(({ id, words }) => line(frame.read(words).name, frame, go('places', id))),
  };
}

function offer(frame: AreaFrame): CompareAnswer {
  const { offerName } = frame.read(frame.area.words);
  return { says: [line(offerName, frame, frame.go('offer')), ...(frame.area.offer ? [] : [own('offer.none', frame)])] };
}

function partOf(part: OfferPart, frame: AreaFrame): CompareAnswer {
  const { services, gap } = offerPart(part, frame.area);
  return {
    says: [...(services.length > 0 || !gap ? [counted(services, frame, `${frame.go('offer')}#${part}`)] : []), ...(gap ? [missing(gap, frame)] : [])],
    ...(services.length > 0 && { list: services.map(({ id, words }) => line(frame.read(words).name, frame, frame.go('services', id))) }),
  };
}

const atStage = (stage: Stage, frame: AreaFrame): CompareAnswer => ({
  says: [
    counted(
      frame.area.services.filter(({ stages }) => stages.includes(stage)),
      frame,
      frame.go('ages', stage),
    ),
  ],
});

const only = (isOne: (service: Service) => boolean, frame: AreaFrame): CompareAnswer => ({ says: [counted(frame.area.services.filter(isOne), frame)] });

function languages(frame: AreaFrame): CompareAnswer {
  return { says: [], list: frame.area.languages.map(({ code, name }) => line({ text: name, language: code }, frame, frame.goIn(code)())) };
}

/** How many services, with the way to them; where there are none, that we know of none. */
const counted = ({ length: count }: readonly Service[], frame: AreaFrame, href?: string): CompareLine =>
  count > 0 ? line(frame.said(frame.say('topics.count', { count })), frame, href) : own('compare.none', frame);

const missing = (gap: Gap, frame: AreaFrame): CompareLine => line(gapWords(gap), frame);
const own = (word: string, frame: AreaFrame): CompareLine => [[frame.say(word)]];
const line = (said: Said, frame: AreaFrame, href?: string): CompareLine => (href ? [marked(said, frame), href] : [marked(said, frame)]);
