import type { Review } from '../../review/Review.ts';
import { container, payload, text } from '../payload.ts';
import { type Suggestion, suggestionRows } from '../suggestionRows.ts';
import { PHRASES } from '../text/phrases.ts';
import { showFilm } from '../text/showFilm.ts';
import { type Reply, reply } from './Reply.ts';

/** Most films named in the help. */
const MOST_FILMS = 5;

/** A command, as the help tells of it. */
export interface ListedCommand {
  readonly kind: 'slash' | 'message';
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
  /** Whether nothing reads, so that words alone find the passages. */
  readonly wordsOnly: boolean;
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
  examples: readonly Suggestion[],
  { asker, remembers, wordsOnly }: Help,
): Reply {
  const films = reviews.slice(0, MOST_FILMS).map((review) => `**${showFilm(review)}**`);
  const more = reviews.length > MOST_FILMS ? ` and ${reviews.length - MOST_FILMS} more` : '';
  const intro = `Ask me anything about ${films.join(', ')}${more}. I answer with the paragraph of the review that says so, word for word, and I tell you when the review says nothing.`;
  const ways = [...(remembers ? [PHRASES.helpChat] : []), ...commands.map(helpLine)];
  const suggestions = suggestionRows(examples, asker);
  const kept = '-# I keep nothing about you: no question, no name.';
  const remembered =
    ' For ten minutes I remember what we last spoke about, so that you can ask “and the music?”, and for five where my answers stand, so that I can follow when you edit or delete a question.';
  const small = [remembers ? kept + remembered : kept, ...(wordsOnly ? [`-# ${PHRASES.wordsOnly}`] : [])];
  const parts = [intro, ways.map((way) => `- ${way}`).join('\n'), small.join('\n')];
  const accent = reviews.length === 1 ? (reviews[0]?.accent ?? null) : null;
  const tries = suggestions.length === 0 ? [] : [text(PHRASES.forExample), ...suggestions];
  return reply(payload([container(parts.map(text), accent), ...tries], true));
}

function helpLine({ kind, name, help }: ListedCommand): string {
  return kind === 'slash' ? `\`/${name}\` ${help}` : `*${name}*, in a message’s menu under Apps, ${help}`;
}
