import type { ClubSettings, SettingName } from './ClubSettings.ts';
import { NotKept } from './NotKept.ts';
import { type ServerSettings, settingsAt } from './settingsAt.ts';

/** What servers have set. It is read from memory, at once. */
export interface Clubs {
  /** What holds in a channel. */
  readonly at: (place: Place) => ClubSettings;
  /** What a server and its channels have set themselves. */
  readonly of: (server: string) => ServerSettings;
  /**
   * Sets something, for all from the moment on at which it resolves: it is then kept, also where the machine loses its
   * power.
   *
   * @param channel the channel to set it for; `SERVER_WIDE` for the whole server
   * @param value undefined takes away what was set
   * @throws {NotKept} where that can't be confirmed
   */
  readonly change: <Name extends SettingName>(
    server: string,
    channel: string,
    name: Name,
    value: ClubSettings[Name] | undefined,
  ) => Promise<void>;
}

/** Where settings hold. */
interface Place {
  /** The id of the server; null in direct messages, where nothing can be set. */
  readonly server: string | null;
  readonly channel: string;
  /** The channel that the channel is a thread of; null where it is none. */
  readonly parent: string | null;
}

/** The settings of a bot that runs, and how it stands with what keeps them. */
export interface KeptClubs extends Clubs {
  /** Settles once the settings are known; rejects where whoever runs the bot has to put something right. */
  readonly opened: Promise<void>;
  /** Whether the settings are known. */
  readonly areKnown: () => boolean;
  /** Why no change can be kept now, to be read after “settings can’t be changed: ”; null where it can. */
  readonly trouble: () => string | null;
}

const NOTHING: ServerSettings = new Map();

/** Clubs that have nothing set and can't change it: the terminal and tests have no servers to keep anything for. */
export const NO_CLUBS: KeptClubs = {
  ...clubsOf(() => NOTHING),
  change: async () => {
    throw new NotKept('nowhere', 'No settings are kept here: there is no server that they could be for.');
  },
  opened: Promise.resolve(),
  areKnown: () => true,
  trouble: () => null,
};

/** How settings are read from what every server has set. */
export function clubsOf(of: Clubs['of']): Pick<Clubs, 'at' | 'of'> {
  return {
    of,
    at: ({ server, channel, parent }) => settingsAt(server === null ? NOTHING : of(server), channel, parent),
  };
}
