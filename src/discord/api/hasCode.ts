import { DiscordAPIError, RESTJSONErrorCodes } from 'discord.js';
import type { Permission } from '../../messages/languages/Phrases.ts';

const GONE: readonly (string | number)[] = [
  RESTJSONErrorCodes.UnknownMessage,
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.UnknownWebhook,
  RESTJSONErrorCodes.UnknownChannel,
];

/** Whether Discord refused something with this code of its own. */
export function hasCode(error: unknown, code: number): error is DiscordAPIError {
  return error instanceof DiscordAPIError && error.code === code;
}

/** Whether Discord itself refused something: what has no code of its own is a proxy’s, or the page of a café’s network. */
export function isRefusal(error: unknown): error is DiscordAPIError {
  return error instanceof DiscordAPIError && typeof error.code === 'number';
}

/** Whether Discord says that what was to be changed or answered is not there any more. */
export function isGone(error: unknown): boolean {
  return error instanceof DiscordAPIError && GONE.includes(error.code);
}

/** Whether Discord refused a token. An interaction’s own has a code of its own, and is not meant. */
export function isUnauthorized(error: unknown): boolean {
  return hasCode(error, RESTJSONErrorCodes.GeneralError) && error.status === 401;
}

/**
 * The permission that the bot lacks where Discord refused a message.
 *
 * @param isThread whether the message was meant for a thread
 * @returns null where it was refused for another reason
 */
export function missingPermission(error: unknown, isThread: boolean): Permission | null {
  if (hasCode(error, RESTJSONErrorCodes.MissingAccess)) return 'ViewChannel';
  if (hasCode(error, RESTJSONErrorCodes.ThreadLocked)) return 'ManageThreads';
  if (!hasCode(error, RESTJSONErrorCodes.MissingPermissions)) return null;
  return isThread ? 'SendMessagesInThreads' : 'SendMessages';
}
