/** What an area does not say. A gap with a reason helps a family; a silent one wastes their journey (E1.6-L2-1). */
import { TOPICS } from '../../schema/topics.ts';
import { HUB_TYPES } from '../../schema/vocabulary.ts';
import type { Finding } from '../findings.ts';
import { choice } from '../quote.ts';
import { hasField, recordsOf, type SourceFile } from '../source-file.ts';

/** What every hub says, and how we say what is missing. */
const EVERY_HUB = {
  hours: 'when it is open',
  staffedHours: 'when someone is there to talk to',
  access: 'how easy it is to get in and around',
  facilities: 'what is there',
};
const GAP = 'an honest gap (status, reason and whatToDoInstead)';

/** Should fix: a hub that does not say when or what, and a topic of Annex F with no live service and no gap. Must fix: an area without area.yml. */
export function silentGaps(files: readonly SourceFile[]): Finding[] {
  return [...hubs(files), ...topics(files), ...areasWithoutFile(files)];
}

const hubs = (files: readonly SourceFile[]): Finding[] =>
  recordsOf(files, 'place')
    .filter((place) => place.fields.status === 'live' && HUB_TYPES.includes(place.fields.type ?? ''))
    .flatMap((place) =>
      Object.entries(EVERY_HUB)
        .filter(([field]) => !hasField(place, field))
        .map(([field, says]) => ({
          level: 'should',
          rule: 'silent-gap',
          path: place.path,
          line: place.lineOf([]),
          found: `This hub does not say ${says}.`,
          write: `Add "${field}", or write ${GAP} there.`,
        })),
    );

function topics(files: readonly SourceFile[]): Finding[] {
  return recordsOf(files, 'area').flatMap((area): Finding[] => {
    const services = recordsOf(files, 'service').filter((service) => service.area === area.area);
    // A service whose topics cannot be read yet may be the one that is missed.
    if (services.some(({ fields }) => fields.topics === undefined || fields.status === undefined)) return [];
    const here = new Set(services.filter(({ fields }) => fields.status === 'live').flatMap(({ fields }) => fields.topics ?? []));
    const gaps = (area.data as { topicGaps?: Record<string, unknown> } | undefined)?.topicGaps ?? {};
    const silent = TOPICS.filter(({ slug, annexF }) => annexF !== undefined && !here.has(slug) && !(slug in Object(gaps))).map(({ slug }) => slug);
    return silent.length === 0 ? [] : [{ level: 'should', rule: 'silent-gap', path: area.path, line: area.lineOf(['topicGaps']), ...silentWords(silent) }];
  });
}

const silentWords = (topics: readonly string[]) =>
  topics.length === 1
    ? {
        found: `No live service is filed under ${topics[0]}, and area.yml does not say why.`,
        write: `Add a service, or write ${topics[0]} under "topicGaps" as ${GAP}.`,
      }
    : {
        found: `${topics.length} topics have no live service, and area.yml does not say why: ${choice(topics, 'and')}.`,
        write: `For each, add a service, or write the topic under "topicGaps" as ${GAP}.`,
      };

function areasWithoutFile(files: readonly SourceFile[]): Finding[] {
  const known = new Set(recordsOf(files, 'area').map(({ area }) => area));
  const nameless = new Set(files.filter(({ area }) => area !== undefined && !known.has(area)).map(({ area }) => area));
  return [...nameless].map((area) => ({
    level: 'must',
    rule: 'no-area-file',
    path: `areas/${area}/area.yml`,
    line: 1,
    found: `The folder areas/${area} has no area.yml.`,
    write: 'Write one: copy that of another area to begin. Or delete the folder, if its name is a mistake.',
  }));
}
