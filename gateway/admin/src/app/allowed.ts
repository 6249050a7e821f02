import { places, type Place } from './places';
import { routes, type Route } from './routes';
import { session } from './session.svelte';

/** Whether who is here may see anything at that route. */
export function allowed(route: Route): boolean {
  return !route.needs || session.can(route.needs);
}

/** The rail for who is here; groups that are left empty aside. */
export function placesAllowed(): Place[][] {
  return places.map((group) => group.filter((place) => allowed(routes[place.route]))).filter((group) => group.length);
}
