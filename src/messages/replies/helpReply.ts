import type { Example } from '../../answers/Answer.ts';
import type { Review } from '../../review/Review.ts';
import type { Phrases } from '../languages/Phrases.ts';
import { container, payload, text } from '../payload.ts';
import { suggestionRows } from '../suggestionRows.ts';
import { KEYBOARD_PHRASES } from '../text/keyboardPhrases.ts';
import { listFew } from '../text/listFew.ts';
import { showFilm } from '../text/showFilm.ts';
import { type Reply, reply } from './Reply.ts';

/** Most films named in the help. */
const MOST_FILMS = 5;

/** A command, as the help tells of it. */
export interface ListedCommand {
  readonly kind: 'slash' | 'message' | 'group';
  readonly name: string;
  /** What it does, in a few words. */
  readonly help: string;
}

/** How the help is to be shown, and what it has to tell. */
export interface Help {
  /** The id of the person who asked. */
  readonly asker: string;
  /** Whether it remembers what was last spoken about; where it does not, it hears commands only. */
  readonly remembers: boolean;
  /** Whether it is asked for in a server that the bot is in, where it can be mentioned; true where it is left out. */
  readonly isHome?: boolean;
  /** Whether somebody types at a terminal; false where it is left out. */
  readonly atKeyboard?: boolean;
  /** Whether nothing reads, so that words alone find the passages. */
  readonly wordsOnly: boolean;
  /** Whether questions that find nothing are counted where it is asked for; false where it is left out. */
  readonly counts?: boolean;
  readonly phrases: Phrases;
}

/**
 * What the bot can do, questions that work, and what it keeps; to the asker alone.
 *
 * @param reviews the films it knows
 * @param commands what can be used besides words
 * @param examples questions that have an answer, to be pressed
 */
export function helpReply(
  reviews: readonly Review[],
  commands: readonly ListedCommand[],
  examples: readonly Example[],
  { asker, remembers, isHome = true, atKeyboard = false, wordsOnly, counts = false, phrases }: Help,
): Reply {
  const films = reviews.map((review) => `**${showFilm(review)}**`);
  const intro = phrases.helpIntro(listFew(films, MOST_FILMS, phrases));
  const chat = isHome ? phrases.helpChat : phrases.helpDirect;
  const ways = [
    ...(atKeyboard ? [KEYBOARD_PHRASES.chat] : remembers ? [chat] : []),
    ...commands.map((command) => helpLine(command, phrases)),
    ...(atKeyboard ? [KEYBOARD_PHRASES.keys] : []),
  ];
  const suggestions = suggestionRows(examples, asker);
  const kept = counts ? phrases.helpCounted : phrases.helpKept;
  const small = [
    `-# ${atKeyboard ? KEYBOARD_PHRASES.kept : kept}`,
    ...(remembers && !atKeyboard ? [`-# ${phrases.helpRemembered}`] : []),
    ...(wordsOnly ? [`-# ${phrases.wordsOnly}`] : []),
  ];
  const parts = [intro, ways.map((way) => `- ${way}`).join('\n'), small.join('\n')];
  const accent = reviews.length === 1 ? (reviews[0]?.accent ?? null) : null;
  const tries = suggestions.length === 0 ? [] : [text(phrases.forExample), ...suggestions];
  return reply(payload([container(parts.map(text), accent), ...tries], true));
}

function helpLine({ kind, name, help }: ListedCommand, { helpMenu }: Phrases): string {
  return kind === 'message' ? helpMenu(name, help) : `\`/${name}\` ${help}`;
}
