import { ChannelType } from 'discord-api-types/v10';
import type { ChannelKind } from '../../../request/CommandInput.ts';
import { isThread } from '../isThread.ts';

/** What a channel of this type is. */
export function channelKind(type: ChannelType | undefined): ChannelKind {
  if (type === ChannelType.PrivateThread) return 'privateThread';
  if (isThread(type)) return 'thread';
  return type === ChannelType.GuildVoice || type === ChannelType.GuildStageVoice ? 'voice' : 'text';
}

/** Whether a channel is a thread that only moderators may write to. */
export function isLocked(channel: object): boolean {
  const thread: unknown = 'thread_metadata' in channel ? channel.thread_metadata : null;
  return typeof thread === 'object' && thread !== null && 'locked' in thread && thread.locked === true;
}
