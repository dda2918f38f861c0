import type { Origin } from '../CommandInput.ts';
import { requiredServer } from '../club/requiredServer.ts';
import { requireRights } from '../club/requireRights.ts';
import { rightsToWrite } from '../club/rights.ts';
import type { Services } from '../Services.ts';

/**
 * Refuses what the bot may not write in a channel, from whichever channel of the server somebody asks.
 *
 * @throws {UserError} that names all that is missing
 */
export async function requireRightsThere(
  channel: string,
  origin: Origin,
  { errands }: Pick<Services, 'errands'>,
): Promise<void> {
  const place =
    channel === origin.channel ? origin : await errands?.standing(requiredServer(origin), channel);
  if (place) requireRights({ channel, appPermissions: place.appPermissions }, rightsToWrite(place));
}
