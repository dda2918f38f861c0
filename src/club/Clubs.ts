import type { ClubSettings, SettingName } from './ClubSettings.ts';
import { NotKept } from './NotKept.ts';
import type { RecordKey, RecordKind, RecordOf, Records } from './Records.ts';
import { type Place, type ServerSettings, settingsAt } from './settingsAt.ts';
import type { Tally } from './Tally.ts';
import type { Texts } from './Texts.ts';

/** What servers have set, and what else is kept for them. What is set is read from memory, at once. */
export interface Clubs {
  /** What holds in a channel; in direct messages, without a server, nothing is set. */
  readonly at: (place: Place & { readonly server: string | null }) => ClubSettings;
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
  /**
   * Changes something likewise, where it is still what it was before; else it stays, and `of` says what it is by now.
   *
   * @returns whether it is as it was to be
   */
  readonly replace: <Name extends SettingName>(
    server: string,
    channel: string,
    name: Name,
    before: ClubSettings[Name],
    value: ClubSettings[Name],
  ) => Promise<boolean>;
  readonly records: { readonly [Kind in RecordKind]: Records<RecordOf<Kind>> };
  readonly texts: Texts;
  readonly tally: Tally;
  /**
   * Takes a turn of something that is to be done once, by whichever process is the first. Turns that are a month older
   * than it are forgotten: what they were of may be gone.
   *
   * @param turn when it is due, in ISO 8601 and UTC
   * @returns whether this turn is later than all that were taken before
   * @throws {NotKept} where that can't be confirmed
   */
  readonly take: (key: RecordKey, turn: string) => Promise<boolean>;
  /**
   * Lets something that several processes hear of be done by one of them. It is forgotten when something else is done in
   * the server an hour later.
   *
   * @param what a name for it
   * @param moment when it was, as all of them say, in ISO 8601 and UTC
   * @returns whether this is the first to ask for it
   * @throws {NotKept} where that can't be confirmed
   */
  readonly isFirst: (server: string, what: string, moment: string) => Promise<boolean>;
  /**
   * Forgets all that is kept for a server.
   *
   * @throws {NotKept} where that can't be confirmed: some of it may be gone
   */
  readonly forget: (server: string) => Promise<void>;
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

const refuse = async (): Promise<never> => {
  throw new NotKept('nowhere', 'No settings are kept here: there is no server that they could be for.');
};
const NONE: readonly never[] = [];
const NO_RECORDS = {
  of: () => NONE,
  all: () => [],
  put: refuse,
  add: refuse,
  amend: refuse,
  rename: refuse,
  remove: refuse,
  onChange: () => {},
};

/** Clubs that have nothing set and can't change it: the terminal and tests have no servers to keep anything for. */
export const NO_CLUBS: KeptClubs = {
  ...clubsOf(() => NOTHING),
  change: refuse,
  replace: refuse,
  records: { schedules: NO_RECORDS, pins: NO_RECORDS, summaries: NO_RECORDS, films: NO_RECORDS },
  texts: {
    get: async () => null,
    names: async () => [],
    unused: async () => [],
    put: refuse,
    remove: refuse,
  },
  tally: {
    count: async () => {},
    since: async () => [],
    forget: refuse,
    forgetAll: refuse,
    forgetBefore: async () => {},
  },
  take: refuse,
  isFirst: refuse,
  forget: async () => {},
  opened: Promise.resolve(),
  areKnown: () => true,
  trouble: () => null,
};

/** How settings are read from what every server has set. */
export function clubsOf(of: Clubs['of']): Pick<Clubs, 'at' | 'of'> {
  return {
    of,
    at: (place) => settingsAt(place.server === null ? NOTHING : of(place.server), place),
  };
}
