import { RESTJSONErrorCodes } from 'discord.js';
import { Routes } from 'discord-api-types/v10';
import type { Logger } from 'pino';
import { hasCode } from '../api/hasCode.ts';
import { listCommands } from './listCommands.ts';
import type { Registration } from './registerCommands.ts';

/** A bot that is in more servers than this is no longer being tried out in one of them. */
const MOST_SERVERS = 25;

/**
 * Takes commands out of single servers, once they are registered everywhere: they stand there from a time when
 * DISCORD_GUILD_ID was set, and members would see them twice.
 *
 * @param servers the servers that the bot is in
 */
export async function clearServers(
  { rest, applicationId }: Registration,
  servers: readonly string[],
  log: Logger,
): Promise<void> {
  if (servers.length > MOST_SERVERS) return;
  for (const server of servers) {
    const route = Routes.applicationGuildCommands(applicationId, server);
    const commands = await listCommands(rest, route).catch((error: unknown) => {
      // Invited without the scope for commands: there are none.
      if (hasCode(error, RESTJSONErrorCodes.MissingAccess)) return [];
      throw error;
    });
    if (commands.length === 0) continue;
    await rest.put(route, { body: [] });
    log.info({ server }, 'commands that were registered in one server as well are removed there');
  }
}
