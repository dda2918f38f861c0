import { ChannelFlags, ChannelType } from 'discord-api-types/v10';
import type { Channel } from '../world/model.ts';
import { NotPossible } from './NotPossible.ts';

/** The types of channels that are neither for text nor for voice. */
const OTHERS: readonly ChannelType[] = [
  ChannelType.GuildCategory,
  ChannelType.GuildForum,
  ChannelType.GuildMedia,
];

/** The flags of a channel that is marked for spoilers, or isn't any more (resources/channel, Channel Flags). */
export function spoilerFlags(
  { type, flags, isNsfw, name }: Pick<Channel, 'type' | 'flags' | 'isNsfw' | 'name'>,
  isMarked: boolean,
): number {
  if (!isMarked) return flags & ~ChannelFlags.IsSpoilerChannel;
  if (OTHERS.includes(type)) throw new NotPossible(`#${name} is neither for text nor for voice`);
  if (isNsfw) throw new NotPossible(`#${name} is age-restricted: it can’t be a spoiler channel`);
  return flags | ChannelFlags.IsSpoilerChannel;
}
