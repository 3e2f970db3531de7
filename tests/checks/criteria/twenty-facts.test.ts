/** Twenty facts of Wrenmouth, each taken out by itself: the rows that turn are those that ask for it, and no others. */
import { expect, test } from 'vitest';
import { verdictOf } from '../../../src/checks/criteria.ts';
import { RULES } from '../../../src/checks/criteria/rules.ts';
import { type Draft, publishedAfter } from './made-up.ts';

const answersAfter = (change?: (draft: Draft) => void) => {
  const here = publishedAfter(change);
  return new Map(
    Object.entries(RULES).map(([id, rule]) => {
      const { answer, remedy } = verdictOf([rule(here)].flat());
      return [id, `${answer}, ${remedy.length} to write`];
    }),
  );
};
const whole = answersAfter();
const turnedBy = (change: (draft: Draft) => void) =>
  [...answersAfter(change)]
    .filter(([id, answer]) => answer !== whole.get(id))
    .map(([id]) => id)
    .sort();

const FACTS: readonly (readonly [fact: string, takenOut: (draft: Draft) => void, turned: readonly string[]])[] = [
  ['the one web address', ({ area }) => delete area.virtualAccessPoint, ['2026-4', 'E1.2-L1-2', 'E1.2-L2-2']],
  ['where calls to the line are put through', (draft) => delete draft.one('line', 'hub-line').connectsTo, ['E1.2-L1-3']],
  ['that the Family Information Service lists the hubs', ({ area }) => delete area.fis?.listsHubNetwork, ['E1.1-L1-4', 'LAW-FIS-2']],
  ['the search for childcare', ({ area }) => delete area.fis?.childcareSearchUrl, ['F6-V-1', 'LAW-FIS-1']],
  ['help for people offline', ({ area }) => delete area.assistedAccess, ['E1.1-L2-2']],
  ['the survey of satisfaction', ({ area }) => Object.assign(area.feedback ?? {}, { satisfaction: undefined, satisfactionUrl: undefined }), ['E1.2-L1-4']],
  ['how to complain', ({ area }) => delete area.complaints, ['LAW-SEND-5']],
  ['how a group asks to be listed', ({ area }) => delete area.suggestService, ['E4.1-L2-1']],
  ['the SEND Local Offer', ({ area }) => delete area.localOffer, ['F19-N-GF1', 'F19-V-2', 'LAW-SEND-2', 'LAW-SEND-6', 'V-UNI-6']],
  ['SENDIASS', ({ area }) => delete area.sendiass, ['F19-H-2', 'LAW-SEND-4']],
  ['the parent carer forum', ({ area }) => delete area.parentCarerForum, ['F19-H-GF1', 'LAW-SEND-4', 'V-PANEL-3']],
  ['who answers for the offer', ({ area }) => delete area.sflLead, ['PG-ADD-1', 'PG-PCP-MIN-5', 'V-LEAD-1']],
  ['the key contact', ({ area }) => delete area.keyContact, ['E5.1-L2-1', 'F13-H-GF7', 'PG-HLE-H-1', 'PG-I-07', 'PG-I-23', 'PG-IF-H-13', 'PG-PAR-H-1', 'WF-1']],
  ['who pays', ({ area }) => delete area.brand.fundingStatement, ['PG-BRAND-3']],
  ['the equality assessment', ({ area }) => delete area.equalityAssessment, ['E1.5-L1-1']],
  ['where posters are', ({ area }) => delete area.printPlaces, ['PG-IF-N-1', 'PG-OFFER-MIN-3', 'PG-PIR-N-1', 'V-OFFER-3', 'V-PRIN-13']],
  ['the neighbours', ({ area }) => (area.neighbours = []), ['PG-OFFER-GF-4']],
  [
    'one answer about access to one hub',
    (draft) => delete (draft.one('place', 'harbour-hub').access as Record<string, unknown>)['hearing-loop'],
    ['E1.5-L1-3'],
  ],
  ['the page for anyone worried about a child', (draft) => draft.remove('guide', (_, id) => id === 'worried-about-a-child'), ['E3.4-L1-2', 'V-UNI-5']],
  ['the night line for children', ({ area }) => delete area.outOfHoursLine, ['E3.4-L1-2']],
];

test('there are twenty', () => {
  expect(FACTS).toHaveLength(20);
});

test.each(FACTS)('without %s', (_, takenOut, turned) => {
  expect(turnedBy(takenOut)).toEqual(turned);
});
