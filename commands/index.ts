import type { Command } from '../src/request/Command.ts';
import { ask } from './ask.ts';
import { askAbout } from './askAbout.ts';
import { cast } from './cast.ts';
import { club } from './club.ts';
import { discuss } from './discuss.ts';
import { film } from './film.ts';
import { guess } from './guess.ts';
import { help } from './help.ts';
import { quote } from './quote.ts';
import { summary } from './summary.ts';
import { themes } from './themes.ts';

/** Every command, in the order of the help: the one list that everything else reads. */
export const COMMANDS: readonly Command[] = [
  ask,
  cast,
  themes,
  quote,
  discuss,
  guess,
  summary,
  club,
  film,
  help,
  askAbout,
];
