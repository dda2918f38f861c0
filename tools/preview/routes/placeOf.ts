import type { Club, Room, Viewer } from '../openClub.ts';
import { roomsOf } from '../roomsOf.ts';

/** Who looks, and at which room, by the query of an address; the first ones where it names none that there is. */
export function placeOf(club: Club, address = ''): { readonly viewer: Viewer; readonly room: Room } {
  const query = new URL(address, 'http://localhost').searchParams;
  const viewer = club.viewers.find(({ key }) => key === query.get('as')) ?? club.viewers[0];
  const room = roomsOf(club, viewer).find(({ key }) => key === query.get('in'));
  return { viewer, room: room ?? club.rooms[0] };
}
