import type { Command, MessageCommand } from '../src/request/Command.ts';
import { ask } from './ask.ts';
import { askAbout } from './askAbout.ts';
import { cast } from './cast.ts';
import { help } from './help.ts';
import { quote } from './quote.ts';
import { summary } from './summary.ts';
import { themes } from './themes.ts';

/** Every slash command by its name: the one list that registration, routing, the terminal and the tests read. */
export const COMMANDS: ReadonlyMap<string, Command> = new Map<string, Command>(
  Object.entries({ ask, cast, themes, quote, summary, help }),
);

/** Every command in the menu of a message by its name. */
export const MESSAGE_COMMANDS: ReadonlyMap<string, MessageCommand> = new Map([['Ask about this', askAbout]]);
