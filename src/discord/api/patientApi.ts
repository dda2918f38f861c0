import { RESTJSONErrorCodes } from 'discord.js';
import type { Api } from './api.ts';
import { hasCode } from './hasCode.ts';
import { repeat } from './repeat.ts';

/** Waits between tries, in milliseconds. */
const WAITS = [250, 500, 1_000, 2_000, 4_000];

/**
 * Follow-ups that try again while Discord does not know of the interaction yet: it may still be reading the answer that
 * went out a moment ago, and says "Unknown Webhook" until it has (discord/discord-api-docs#7220).
 *
 * @param waits milliseconds between tries
 */
export function patientApi(api: Api, waits: readonly number[] = WAITS): Api {
  const isTooEarly = (error: unknown): boolean => hasCode(error, RESTJSONErrorCodes.UnknownWebhook);
  // A process that ends does not wait for it.
  const patiently = (act: () => Promise<void>): Promise<void> => repeat(act, waits, isTooEarly, false);
  return {
    ...api,
    followUp: (interaction, message) => patiently(() => api.followUp(interaction, message)),
    editOriginal: (interaction, message) => patiently(() => api.editOriginal(interaction, message)),
    deleteOriginal: (interaction) => patiently(() => api.deleteOriginal(interaction)),
  };
}
