import { ChannelType } from 'discord-api-types/v10';

const THREADS: readonly (ChannelType | undefined)[] = [
  ChannelType.AnnouncementThread,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
];

/** Whether a channel of this type is a thread; false where Discord does not say its type. */
export function isThread(type: ChannelType | undefined): boolean {
  return THREADS.includes(type);
}
