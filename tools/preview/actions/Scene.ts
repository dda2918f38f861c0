import type { Club, Room, Viewer } from '../openClub.ts';

/** Who does something, and where. */
export interface Scene {
  readonly club: Club;
  readonly viewer: Viewer;
  readonly room: Room;
}
