/** One person who stays with a family: what the area says of it, and which guides show it. Eight criteria ask. */
import { isGap } from '../../model/gap.ts';
import { at, edit } from './known.ts';
import { each, field, some } from './parts.ts';
import type { Published } from './published.ts';
import { add } from './shorthand.ts';
import type { Part } from './verdict.ts';

/** What a key contact is here, or the honest gap. */
export const keyContactSaid = ({ area }: Published): Part =>
  field(area, 'keyContact', 'Write what a key contact is, who it may be (roles), and how to get one.');

/** E5.1-L2-1: what a key contact is, whom to ring for one, and whom to ask for at each hub. */
export function keyContact(here: Published): readonly Part[] {
  const { area, hubs } = here;
  return [
    keyContactSaid(here),
    ...(isGap(area.file.keyContact) ? [] : [field(area, 'keyContact.line', 'Name the phone line to ask for a key contact.')]),
    each(here, hubs, 'contactRole', 'Write the role to ask for at this hub. Never a name.', { gaps: here.gap('other', 'hub-drop-in') }),
  ];
}

/** PG-PAR-H-1, PG-HLE-H-1, PG-IF-H-13: the guide to the topic shows the key contact. */
export function keyContactOn(here: Published, topic: string): Part {
  const guide = here.guide(topic);
  return some(
    guide?.file.keyContact ? [at(guide, 'keyContact')] : [],
    guide
      ? edit(guide, 'keyContact', 'Write true: the page then shows the key contact.')
      : add(here, 'guides', `Write a guide with topic: ${topic}, and keyContact: true.`),
  );
}
