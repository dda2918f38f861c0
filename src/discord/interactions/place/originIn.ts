import type { APIInteraction } from 'discord-api-types/v10';
import type { Origin } from '../../../request/CommandInput.ts';
import type { Context } from '../Context.ts';
import { readOrigin } from '../readInteraction.ts';
import { isForSpoilers } from './createSpoilerChannels.ts';

/** Who asks and where, with what an interaction may not say of the channel: a thread goes by the one around it. */
export async function originIn(
  interaction: APIInteraction,
  { isSpoilerChannel }: Pick<Context, 'isSpoilerChannel'>,
): Promise<Origin> {
  const origin = readOrigin(interaction);
  const { server, parent, channel } = origin;
  if (server === null || channel === '') return origin;
  const flags = flagsOf(interaction);
  if (flags !== null && (parent === null || isForSpoilers(flags)))
    return { ...origin, isSpoilerChannel: isForSpoilers(flags) };
  return { ...origin, isSpoilerChannel: await isSpoilerChannel(parent ?? channel) };
}

/** What Discord says of the channel itself; null where it says nothing: a channel may come in part. */
function flagsOf({ channel }: APIInteraction): number | null {
  const flags: unknown = channel !== undefined && 'flags' in channel ? channel.flags : null;
  return typeof flags === 'number' ? flags : null;
}
