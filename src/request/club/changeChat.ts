import { SERVER_WIDE } from '../../club/settingsAt.ts';
import type { Origin } from '../CommandInput.ts';
import type { Services } from '../Services.ts';
import { changeClub } from './changeClub.ts';
import { requireRights } from './requireRights.ts';
import { rightsToWrite } from './rights.ts';

/**
 * Where mentions are to be answered: everywhere, or nowhere; `only` in this channel and those of which the same was said;
 * `not` in this channel.
 */
export type ChatMode = 'on' | 'only' | 'not' | 'commands';

interface Asked extends Origin {
  readonly options: { readonly here: boolean };
}

/**
 * Changes where mentions are answered. Every channel has a setting of its own: what moderators say in several at the same
 * moment does not go against each other.
 *
 * @throws {UserError} as `changeClub` does, and where the bot may not write
 */
export async function changeChat(asked: Asked, mode: ChatMode, services: Services): Promise<void> {
  const { server, parent, options } = asked;
  if (mode === 'only' || (mode === 'on' && options.here)) requireRights(asked, rightsToWrite(asked));
  if (mode === 'on' || mode === 'commands') return changeClub(asked, 'chat', mode, services);
  const here = { ...asked, options: { here: true } };
  if (mode === 'only') {
    await changeClub(here, 'chat', 'on', services);
    return changeClub({ ...asked, options: { here: false } }, 'chat', 'commands', services);
  }
  const isNowhere = server !== null && services.clubs.of(server).get(SERVER_WIDE)?.chat === 'commands';
  const isInThread = parent !== null;
  return changeClub(here, 'chat', isNowhere && !isInThread ? undefined : 'commands', services);
}
