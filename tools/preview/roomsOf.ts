import { ChannelType } from 'discord-api-types/v10';
import type { ChannelHandle } from 'loopback-discord';
import type { Club, Room, Viewer } from './openClub.ts';

/** A room as the page lists it. */
export interface ListedRoom extends Room {
  readonly name: string;
  /** Where a thread was started; null for a room of its own. */
  readonly parent: Room | null;
}

/** Where somebody can talk: each room, and behind it the open threads in it. */
export function roomsOf({ rooms, botName }: Club, { person }: Viewer): readonly ListedRoom[] {
  return rooms.flatMap((room) => {
    const { key, isDirect } = room;
    const threads = isDirect ? [] : room.of(person).threads.filter(isOpen);
    return [
      { ...room, name: isDirect ? botName : key, parent: null },
      ...threads.map((thread) => ({
        key: thread.id,
        name: thread.channel.name,
        topic: `A thread in #${key}`,
        of: () => thread,
        isDirect: false,
        parent: room,
      })),
    ];
  });
}

/** Whether everybody sees a thread, and its channel lists it. */
function isOpen({ channel: { type, thread } }: ChannelHandle): boolean {
  return type !== ChannelType.PrivateThread && thread?.isArchived === false;
}
