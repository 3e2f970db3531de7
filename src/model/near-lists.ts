/** The lists a box shows: places and services by distance from a spot, and what needs no journey always in a list of its own. None is cut off. */
import { type Found, nearestFirst } from './distance.ts';
import type { LatLng } from './national-grid.ts';
import type { NearHere, NearPlace, NearService } from './near.ts';

export interface NearLists {
  readonly hubs: readonly Found<NearPlace>[];
  readonly places: readonly Found<NearPlace>[];
  /** Services that happen somewhere we know, with the nearest of their places. */
  readonly services: readonly (Found<NearService> & { readonly place: NearPlace | undefined })[];
  /** By phone or online. A service that is also somewhere is in both lists. */
  readonly remote: readonly NearService[];
  /** The rest: they come to you, or we are not told where they are. */
  readonly anywhere: readonly NearService[];
}

/** Makes the lists. A neighbouring area's place is in them when it is nearer than every one of ours of its kind. */
export function nearLists({ places = [], services = [] }: NearHere, from: LatLng): NearLists {
  const ofKind = (isHub: boolean) => {
    const all = nearestFirst(
      places.filter(({ hub = false }) => hub === isHub),
      spots,
      from,
    );
    const ours = all.find(({ thing }) => !thing.area)?.miles ?? Infinity;
    return all.filter(({ thing, miles = Infinity }) => !thing.area || miles < ours);
  };
  const placesOf = ({ at = [] }: NearService) => at.flatMap((index) => places[index] ?? []);
  const somewhere = services.filter(({ at }) => at);
  return {
    hubs: ofKind(true),
    places: ofKind(false),
    services: nearestFirst(somewhere, (service) => placesOf(service).flatMap(spots), from).map((found) => ({
      ...found,
      place: nearestFirst(placesOf(found.thing), spots, from)[0]?.thing,
    })),
    remote: services.filter(({ remote }) => remote),
    anywhere: services.filter(({ at, remote }) => !at && !remote),
  };
}

const spots = ({ lat, lng }: NearPlace): LatLng[] => (lat === undefined || lng === undefined ? [] : [{ lat, lng }]);
