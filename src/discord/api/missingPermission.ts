import { RESTJSONErrorCodes } from 'discord.js';
import { hasCode } from './hasCode.ts';

/**
 * The permission for want of which Discord refused a message, as its client names it.
 *
 * @param isThread whether the message was meant for a thread
 * @returns null where it was refused for another reason
 */
export function missingPermission(error: unknown, isThread: boolean): string | null {
  if (hasCode(error, RESTJSONErrorCodes.MissingAccess)) return '“View Channel”';
  if (hasCode(error, RESTJSONErrorCodes.ThreadLocked)) return '“Manage Threads”';
  if (!hasCode(error, RESTJSONErrorCodes.MissingPermissions)) return null;
  return isThread ? '“Send Messages in Threads”' : '“Send Messages”';
}
