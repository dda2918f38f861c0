import type { Permission } from '../../messages/languages/Phrases.ts';
import type { Origin } from '../CommandInput.ts';
import { UserError } from '../UserError.ts';
import { namePermissions } from './namePermissions.ts';
import { missingRights } from './rights.ts';

/**
 * Refuses what the bot may not do in the channel where somebody asks. Commands are answered there whatever it may; only
 * what it does by itself takes rights. Where they are not known, nothing is refused.
 *
 * @throws {UserError} that names all that is missing
 */
export function requireRights(
  { channel, appPermissions }: Pick<Origin, 'channel' | 'appPermissions'>,
  needed: readonly Permission[],
): void {
  const missing = appPermissions === null ? [] : missingRights(appPermissions, needed);
  if (missing.length === 0) return;
  throw new UserError((phrases) => phrases.rightsMissing(`<#${channel}>`, namePermissions(missing, phrases)));
}
