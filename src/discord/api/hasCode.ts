import { DiscordAPIError, type RESTJSONErrorCodes } from 'discord.js';

/** Whether Discord refused something with this code of its own. */
export function hasCode(error: unknown, code: RESTJSONErrorCodes): error is DiscordAPIError {
  return error instanceof DiscordAPIError && error.code === code;
}
