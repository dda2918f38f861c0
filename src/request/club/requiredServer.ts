import type { Origin } from '../CommandInput.ts';
import { UserError } from '../UserError.ts';

/**
 * The id of the server where somebody asks.
 *
 * @throws {UserError} in direct messages, which nothing is kept for
 */
export function requiredServer({ server }: Pick<Origin, 'server'>): string {
  if (server === null) throw new UserError(({ clubServersOnly }) => clubServersOnly);
  return server;
}
