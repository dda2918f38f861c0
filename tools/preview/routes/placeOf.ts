import type { Club, Room, Viewer } from '../openClub.ts';

/** Who looks, and at which room, by the query of an address; the first ones where it names none that there is. */
export function placeOf(
  { viewers, rooms }: Club,
  address = '',
): { readonly viewer: Viewer; readonly room: Room } {
  const query = new URL(address, 'http://localhost').searchParams;
  return {
    viewer: viewers.find(({ key }) => key === query.get('as')) ?? viewers[0],
    room: rooms.find(({ key }) => key === query.get('in')) ?? rooms[0],
  };
}
