import type { ClubSettings, SettingName } from '../../club/ClubSettings.ts';
import { SERVER_WIDE } from '../../club/settingsAt.ts';
import type { Origin } from '../CommandInput.ts';
import type { Services } from '../Services.ts';
import { UserError } from '../UserError.ts';
import { keeping } from './keeping.ts';

/**
 * Changes what holds in the server where somebody asks, or in that channel alone.
 *
 * @param value undefined takes away what was set
 * @throws {UserError} in direct messages, and where it could not be kept
 */
export async function changeClub<Name extends SettingName>(
  {
    server,
    channel,
    options: { here },
  }: Pick<Origin, 'server' | 'channel'> & { readonly options: { readonly here: boolean } },
  name: Name,
  value: ClubSettings[Name] | undefined,
  { clubs }: Pick<Services, 'clubs'>,
): Promise<void> {
  if (server === null) throw new UserError(({ clubServersOnly }) => clubServersOnly);
  await keeping(clubs.change(server, here ? channel : SERVER_WIDE, name, value));
}
