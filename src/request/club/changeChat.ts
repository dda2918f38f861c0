import { MAX_CHANNELS } from '../../club/ClubSettings.ts';
import { SERVER_WIDE } from '../../club/settingsAt.ts';
import { withoutChannel } from '../../club/withoutChannel.ts';
import type { Origin } from '../CommandInput.ts';
import type { Services } from '../Services.ts';
import { UserError } from '../UserError.ts';
import { changeClub } from './changeClub.ts';
import { requireRights } from './requireRights.ts';
import { rightsToWrite } from './rights.ts';

/**
 * Where mentions are to be answered: everywhere, or nowhere; `only` in this channel and those that were named before;
 * `not` in this channel any more.
 */
export type ChatMode = 'on' | 'only' | 'not' | 'commands';

interface Asked extends Origin {
  readonly options: { readonly here: boolean };
}

/**
 * Changes where mentions are answered.
 *
 * @throws {UserError} as `changeClub` does; where the bot may not write; and for one channel too many
 */
export async function changeChat(asked: Asked, mode: ChatMode, services: Services): Promise<void> {
  const { server, channel, parent, options } = asked;
  if (mode === 'only' || (mode === 'on' && options.here))
    requireRights(asked, rightsToWrite(parent !== null));
  if (mode === 'on' || mode === 'commands') return changeClub(asked, 'chat', mode, services);
  const everywhere = { ...asked, options: { here: false } };
  const here = { ...asked, options: { here: true } };
  const set = server === null ? null : services.clubs.of(server);
  const listed = set?.get(SERVER_WIDE)?.chat;
  const channels = typeof listed === 'object' ? listed.channels : [];
  if (mode === 'not' && !channels.includes(channel)) return changeClub(here, 'chat', 'commands', services);
  if (mode === 'not') await changeClub(everywhere, 'chat', withoutChannel({ channels }, channel), services);
  else if (!channels.includes(channel)) {
    if (channels.length >= MAX_CHANNELS)
      throw new UserError(({ tooManyChannels }) => tooManyChannels(MAX_CHANNELS));
    await changeClub(everywhere, 'chat', { channels: [...channels, channel] }, services);
  }
  // What the channel had set itself would go before the list.
  if (set?.get(channel)?.chat !== undefined) await changeClub(here, 'chat', undefined, services);
}
