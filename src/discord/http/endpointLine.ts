import { PlainError } from '../../shared/PlainError.ts';
import type { Application } from '../api/openAccount.ts';

/**
 * What is left to do in the developer portal, as a line for the person who started the bot.
 *
 * @param publicKey the key that requests are verified by
 * @throws {PlainError} where the key is another application's
 */
export function endpointLine(application: Application, publicKey: string): string {
  const { name, verify_key: key = '', interactions_endpoint_url: url = null } = application;
  if (key.toLowerCase() !== publicKey.toLowerCase()) {
    throw new PlainError(
      `DISCORD_PUBLIC_KEY is not the public key of the application that DISCORD_TOKEN belongs to (${name}). Copy both from the same application.`,
    );
  }
  return url === null
    ? 'Discord does not know where I am yet: set “Interactions Endpoint URL” on the General Information page of your application to the public https address that leads here.'
    : `Discord sends interactions to ${url}.`;
}
