import type { REST } from 'discord.js';
import type { APIApplicationCommand } from 'discord-api-types/v10';

/** The application’s commands that are registered at a route; none where the answer is no list. */
export async function listCommands(
  rest: Pick<REST, 'get'>,
  route: `/${string}`,
): Promise<APIApplicationCommand[]> {
  const query = new URLSearchParams({ with_localizations: 'true' });
  const commands = await rest.get(route, { query });
  return Array.isArray(commands) ? commands : [];
}
