import { type ClubSettings, DEFAULT_SETTINGS } from './ClubSettings.ts';

/** What a server and its channels have set, by channel; under `SERVER_WIDE`, the server itself. */
export type ServerSettings = ReadonlyMap<string, Partial<ClubSettings>>;

/** In place of a channel's id: the whole server. */
export const SERVER_WIDE = '';

/**
 * What holds in a channel: what it has set itself, else what the channel around it has, else what its server has, else
 * what holds where nobody has set anything.
 *
 * @param parent the channel that the channel is a thread of; null where it is none
 */
export function settingsAt(set: ServerSettings, channel: string, parent: string | null): ClubSettings {
  return {
    ...DEFAULT_SETTINGS,
    ...set.get(SERVER_WIDE),
    ...(parent === null ? {} : set.get(parent)),
    ...set.get(channel),
  };
}
