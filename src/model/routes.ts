/** How people get help: by themselves, or because somebody sends them or asks them. */
import type { z } from 'zod';
import type { accessRoute } from '../schema/vocabulary.ts';

export type Route = z.infer<typeof accessRoute>;

const OWN: readonly Route[] = ['drop-in', 'book', 'self-refer', 'register-interest', 'hub-can-refer'];

/** True when a family can take this way without being sent or asked. */
export const isOwnWay = (route: Route) => OWN.includes(route);

/** The ways that families can take themselves before those of professionals; otherwise in the editor's order. */
export const familiesFirst = (routes: readonly Route[]): Route[] => [...routes.filter(isOwnWay), ...routes.filter((route) => !isOwnWay(route))];
