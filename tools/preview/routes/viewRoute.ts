import type { Route } from '../../../src/process/Route.ts';
import type { Club, Room, Viewer } from '../openClub.ts';
import type { View } from '../View.ts';
import { placeOf } from './placeOf.ts';

/** What is told to every page that is open. */
export interface Stream {
  readonly route: Route;
  /** Sends what looks different, soon. */
  readonly update: () => void;
}

/** What a person sees in a room, sent whenever it changes (server-sent events). */
export function viewRoute(club: Club, look: (viewer: Viewer, room: Room) => View): Stream {
  const pages = new Set<() => void>();
  const route: Route = {
    path: '/view',
    method: 'GET',
    answer: (request, response) => {
      const { viewer, room } = placeOf(club, request.url);
      let last = '';
      const send = (): void => {
        const now = JSON.stringify(look(viewer, room));
        if (now === last) return;
        last = now;
        response.write(`data: ${now}\n\n`);
      };
      response.writeHead(200, { 'Content-Type': 'text/event-stream' });
      pages.add(send);
      response.once('close', () => pages.delete(send));
      send();
    },
  };
  // Much happens at once, and is drawn once.
  let isDue = false;
  const update = (): void => {
    if (isDue) return;
    isDue = true;
    setImmediate(() => {
      isDue = false;
      for (const send of pages) send();
    });
  };
  return { route, update };
}
