/** What a session costs, for a family deciding whether to go. */
import type { Session } from './entities.ts';

/** The session's own words about its cost, or the service's, without a full stop; isFree when a family pays nothing to join. Neither when nobody has said. */
export function costOf({ file, service }: Session): { readonly isFree: boolean; readonly text?: string } {
  const cost = service?.file.cost;
  const text = file.cost ?? (typeof cost === 'object' ? cost.text : undefined);
  if (text === undefined || /^free\.?$/i.test(text)) return { isFree: cost === 'free' || text !== undefined };
  return { isFree: /^free\b/i.test(text), text: text.replace(/\.$/, '') };
}
