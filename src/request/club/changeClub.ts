import type { ClubSettings, SettingName } from '../../club/ClubSettings.ts';
import { SERVER_WIDE } from '../../club/settingsAt.ts';
import type { Origin } from '../CommandInput.ts';
import type { Services } from '../Services.ts';
import { keeping } from './keeping.ts';
import { requiredServer } from './requiredServer.ts';

/**
 * Changes what holds in the server where somebody asks, or in that channel alone.
 *
 * @param value undefined takes away what was set
 * @throws {UserError} in direct messages, and where it could not be kept
 */
export async function changeClub<Name extends SettingName>(
  {
    channel,
    options: { here },
    ...asked
  }: Pick<Origin, 'server' | 'channel'> & { readonly options: { readonly here: boolean } },
  name: Name,
  value: ClubSettings[Name] | undefined,
  { clubs }: Pick<Services, 'clubs'>,
): Promise<void> {
  await keeping(clubs.change(requiredServer(asked), here ? channel : SERVER_WIDE, name, value));
}
