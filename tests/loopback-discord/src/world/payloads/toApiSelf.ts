import type { APIUser } from 'discord-api-types/v10';
import type { User } from '../model.ts';
import { toApiUser } from './toApiUser.ts';

/** The bot's user as the bot itself sees it. */
export function toApiSelf(bot: User): APIUser {
  return { ...toApiUser(bot), verified: true, mfa_enabled: true, email: null, locale: bot.locale };
}
