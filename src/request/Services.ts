import type { APIMessage } from 'discord-api-types/v10';
import type { ClubSettings } from '../club/ClubSettings.ts';
import type { Clubs } from '../club/Clubs.ts';
import type { FilmIntake } from '../conversation/films/FilmIntake.ts';
import type { Library } from '../conversation/films/Library.ts';
import type { Memory } from '../conversation/Memory.ts';
import type { ListedCommand } from '../messages/replies/helpReply.ts';
import type { Errands } from './club/Errands.ts';
import type { NamesAndHelp } from './languages/Translations.ts';

/** What the help tells of a command, in every language. */
export interface CommandHelp extends ListedCommand {
  /** Whether it is there in servers that the bot is in, and nowhere else. */
  readonly isOfServers: boolean;
  /** Name and help in other languages. */
  readonly translations: NamesAndHelp;
}

/** What a command may use besides its input, whichever way that came in. */
export interface Services {
  /** The films that are spoken about where somebody asks. */
  readonly library: Library;
  /** Every film there is. */
  readonly shelf: Library;
  /** What was last spoken about with whom; null where nothing is remembered. */
  readonly memory: Memory | null;
  /** A number from 0 to below 1, like `Math.random`. */
  readonly random: () => number;
  /** The lines that were last drawn, by channel: what keeps the same one from coming twice. */
  readonly lastLines: {
    get(channel: string): string | undefined;
    set(channel: string, line: string): unknown;
  };
  /** The bot's own messages among a channel's last ones, newest first; none where they can't be read. */
  readonly ownMessages: (
    channel: string,
  ) => Promise<readonly Pick<APIMessage, 'id' | 'flags' | 'components'>[]>;
  /** What the bot does beside its reply; null where it has no token for that. */
  readonly errands: Errands | null;
  /** What servers have set. */
  readonly clubs: Clubs;
  /** How servers come by films of their own; null where they can't. */
  readonly filmIntake: FilmIntake | null;
  /** What holds where somebody asks. */
  readonly club: ClubSettings;
  /** Whether messages can be posted where nobody asked; true where it is left out. */
  readonly canPost?: boolean;
  /** Whether Discord tells what becomes of a server's events; true where it is left out. */
  readonly hearsOfEvents?: boolean;
  /** Whether somebody types at a terminal, where there are no menus and nobody to mention; false where it is left out. */
  readonly atKeyboard?: boolean;
  /** Every command there is, as the help tells of it. */
  readonly commands: readonly CommandHelp[];
}

/** A film that can be spoken about. */
export type Film = Library['films'][number];
