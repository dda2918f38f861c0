import { type ClubSettings, DEFAULT_SETTINGS } from './ClubSettings.ts';

/** What a server and its channels have set, by channel; under `SERVER_WIDE`, the server itself. */
export type ServerSettings = ReadonlyMap<string, Partial<ClubSettings>>;

/** In place of a channel's id: the whole server. */
export const SERVER_WIDE = '';

/** Where settings hold. */
export interface Place {
  readonly channel: string;
  /** The channel that the channel is a thread of; null where it is none. */
  readonly parent: string | null;
  /** Whether Discord marks the channel, or the one around it, as one for spoilers; false where it is left out. */
  readonly isSpoilerChannel?: boolean;
}

/**
 * What holds in a channel: what it has set itself, else what the channel around it has, else what its server has, else
 * what holds where nobody has set anything. In a channel for spoilers, whose members have opted in, they are open unless
 * somebody has set that for the channel itself.
 */
export function settingsAt(
  set: ServerSettings,
  { channel, parent, isSpoilerChannel = false }: Place,
): ClubSettings {
  return {
    ...DEFAULT_SETTINGS,
    ...set.get(SERVER_WIDE),
    ...(isSpoilerChannel ? { spoilers: 'open' } : {}),
    ...(parent === null ? {} : set.get(parent)),
    ...set.get(channel),
  };
}
