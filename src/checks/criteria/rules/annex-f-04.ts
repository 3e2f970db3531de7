/** Annex F 4: domestic abuse. What is asked for victims and for people who harm is kept apart, as it is on the pages. */
import { all, eachHub, programme, service } from '../ask.ts';
import { sections } from '../ask-guides.ts';
import { at, edit } from '../known.ts';
import { some } from '../parts.ts';
import type { Published } from '../published.ts';
import { add, genericV, list } from '../shorthand.ts';
import type { Part, Rule } from '../verdict.ts';

const TOPIC = 'domestic-abuse';

const helplinesOf = (here: Published) => here.helplines.filter(({ id }) => here.guide(TOPIC)?.file.helplines?.includes(id));
const localLines = (here: Published) =>
  here.lines.filter(({ id, file }) => file.role === 'domestic-abuse-local' || here.svc(TOPIC).some((one) => one.file.lines.includes(id)));

/** A helpline that leads to no one who harms: the guide for victims never shows one (F4-H-6). */
function keptApart(here: Published): Part {
  const victims = here.guide(TOPIC);
  if (!victims) return some([], add(here, 'guides', 'Write the guide to domestic abuse.'));
  const harm = new Set([...here.guides, ...here.helplines].flatMap(({ id, file }) => (file.perpetratorSupport ? [id] : [])));
  const { related = [], helplines = [] } = victims.file;
  const crossed = [...related, ...helplines].some((id) => harm.has(id));
  return some(crossed ? [] : [at(victims)], edit(victims, 'related', 'Take out what is for people who harm. Someone who is being hurt may read this page.'));
}

export const rules: Readonly<Record<string, Rule>> = {
  /** By one of its lines that families see, or by a number of its own. */
  'F4-H-3': service(
    TOPIC,
    'Write the local domestic abuse service, with lines or contact.phone. Never write its address or its times.',
    ({ lines, contact }, here) => contact?.phone !== undefined || here.lines.some(({ id }) => lines.includes(id) || contact?.line === id),
  ),
  'F4-H-4': eachHub(
    'facilities',
    'Add private-room, when there is a room where people can talk and not be heard.',
    ({ facilities }) => Array.isArray(facilities) && facilities.includes('private-room'),
    'hub-facilities',
  ),
  'F4-H-5': (here) =>
    some(
      list(
        here.resources.filter(
          ({ file: { topic, kind, helplines = [] } }) =>
            topic === TOPIC &&
            (kind === 'poster' || kind === 'discreet-card') &&
            here.helplines.some(({ id, file }) => helplines.includes(id) && file.number !== undefined),
        ),
      ),
      add(here, 'resources', 'Write a poster or a discreet card with topic: domestic-abuse, and the helpline on it.'),
    ),
  'F4-H-6': all(
    (here) =>
      some(
        list([...here.guides, ...here.helplines].filter(({ file }) => file.perpetratorSupport)),
        add(here, 'guides', 'Write a guide for people who are worried about their own behaviour, with perpetratorSupport: true and no topic.'),
      ),
    keptApart,
  ),
  'F4-V-1': (here) => genericV(here, TOPIC),
  'F4-V-2': all(
    sections(TOPIC, 'immediate-danger', 'refuge'),
    (here) => {
      const victims = here.guide(TOPIC);
      const together = victims?.file.coProducedWith?.toLowerCase() ?? '';
      const write = "Write the area's own guide with the local service, and name that service in coProducedWith.";
      const known = here.svc(TOPIC).some(({ file: { provider, name } }) => [provider.name, name].some((one) => together.includes(one.toLowerCase())));
      const own = victims?.path.startsWith('areas/');
      return some(
        victims && known ? [{ ...at(victims, 'coProducedWith'), says: victims.file.coProducedWith ?? victims.name }] : [],
        victims && own ? edit(victims, 'coProducedWith', write) : add(here, 'guides', write),
      );
    },
    (here) => some(list(helplinesOf(here)), { path: `areas/${here.id}/guides/`, field: 'helplines', write: 'Name a national helpline in the guide.' }),
    (here) => some(list(localLines(here)), add(here, 'lines', 'Write the local line, with role: domestic-abuse-local.'), here.gap('topic', TOPIC)),
    (here) =>
      some(
        [...list(helplinesOf(here).filter(({ file }) => file.text ?? file.webchat)), ...list(localLines(here).filter(({ file }) => file.text ?? file.webchat))],
        add(here, 'lines', 'Write a way to get help without speaking: text or webchat.'),
      ),
  ),
  /** "Honoured" is the schema's and the model's work: a sensitive record loses its address, pin and times before any page sees it. */
  'F4-H-GF1': service(
    TOPIC,
    'If a specialist can be met through a hub, add mode: [hub] to the service, with sensitive: true and no times.',
    ({ mode, sensitive }) => mode.includes('hub') && sensitive,
  ),
  'F4-V-GF1': programme(TOPIC),
  'F4-V-GF2': (here) =>
    some(
      list(here.guides.filter(({ file: { topics = [], audiences = [] } }) => topics.includes(TOPIC) && audiences.includes('friends-family'))),
      add(here, 'guides', 'Write a guide for people who worry about a friend or relative, with topics: [domestic-abuse] and audiences: [friends-family].'),
    ),
};
