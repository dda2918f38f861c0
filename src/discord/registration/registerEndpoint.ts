import type { REST } from 'discord.js';
import type { Library } from '../../conversation/films/Library.ts';
import { persist } from '../api/persist.ts';
import { StartError } from '../StartError.ts';
import { currentApplication } from './currentApplication.ts';
import { commandsOf, type Registration, registerCommands } from './registerCommands.ts';

export interface EndpointSetup {
  readonly rest: REST;
  /** The one server to register for; null for all of them. */
  readonly guildId: string | null;
  /** The key that requests are verified by. */
  readonly publicKey: string;
  /** What is spoken from now. */
  readonly library: () => Library;
  /** Prints a line for the person who started it. */
  readonly say: (line: string) => void;
  readonly stop: AbortSignal;
}

/** Where commands are registered, and who the bot is. */
export interface Registrar {
  readonly botId: string;
  readonly place: Registration;
}

/**
 * Registers the commands, and says what is left to do in the developer portal. Tries until Discord can be reached:
 * interactions are answered meanwhile.
 *
 * @throws {StartError} where the token is refused, or the key is another application's
 */
export async function registerEndpoint(setup: EndpointSetup): Promise<Registrar> {
  const { rest, guildId, publicKey, library, say, stop } = setup;
  const application = await persist(() => currentApplication(rest), say, stop);
  if (application.verify_key?.toLowerCase() !== publicKey.toLowerCase()) {
    throw new StartError(
      `DISCORD_PUBLIC_KEY is not the public key of the application that DISCORD_TOKEN belongs to (${application.name}). Copy both from the same application.`,
    );
  }
  const place = { rest, applicationId: application.id, guildId };
  const { said } = await persist(() => registerCommands(place, commandsOf(library())), say, stop);
  for (const line of said) say(line);
  const url = application.interactions_endpoint_url ?? null;
  say(
    url === null
      ? 'Discord does not know where I am yet: set “Interactions Endpoint URL” on the General Information page of your application to the public https address that leads here.'
      : `Discord sends interactions to ${url}.`,
  );
  return { botId: application.bot?.id ?? application.id, place };
}
