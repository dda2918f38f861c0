import type { Review } from '../../review/Review.ts';
import { container, payload, text } from '../payload.ts';
import { type Suggestion, suggestionRows } from '../suggestionRows.ts';
import { PHRASES } from '../text/phrases.ts';
import { showFilm } from '../text/showFilm.ts';
import type { Reply } from './Reply.ts';

/** Most films named in the help. */
const MOST_FILMS = 5;

/** How the help is to be shown, and what it has to tell. */
export interface Help {
  /** The id of the person who asked. */
  readonly asker: string;
  /** Whether only the person who asked sees it. */
  readonly isPrivate: boolean;
  /** Whether it remembers what was last spoken about; where it does not, it hears commands only. */
  readonly remembers: boolean;
  /** Whether nothing reads, so that words alone find the passages. */
  readonly wordsOnly: boolean;
}

/**
 * What the bot can do, questions that work, and what it keeps.
 *
 * @param reviews the films it knows
 * @param examples questions that have an answer, to be pressed
 */
export function helpReply(
  reviews: readonly Review[],
  examples: readonly Suggestion[],
  { asker, isPrivate, remembers, wordsOnly }: Help,
): Reply {
  const films = reviews.slice(0, MOST_FILMS).map((review) => `**${showFilm(review)}**`);
  const more = reviews.length > MOST_FILMS ? ` and ${reviews.length - MOST_FILMS} more` : '';
  const intro = `Ask me anything about ${films.join(', ')}${more}. I answer with the paragraph of the review that says so, word for word, and I tell you when the review says nothing.`;
  const commands = [
    `- \`/ask\` a question${remembers ? '. Or mention me, reply to my answer, or write to me directly.' : ''}`,
    '- `/cast` who is in it, and what the review says about them',
    '- `/themes` what it is about',
    '- `/quote` a line to share: by the words you remember, or any',
    '- `/summary` moderators post the summary',
    '- *Ask about this*, in a message’s menu under Apps, takes that message as the question',
  ].join('\n');
  const suggestions = suggestionRows(examples, asker);
  const kept = '-# I keep nothing about you: no question, no name.';
  const remembered =
    ' For ten minutes I remember what we last spoke about, so that you can ask “and the music?”, and for five where my answers stand, so that I can follow when you edit or delete a question.';
  const small = [remembers ? kept + remembered : kept, ...(wordsOnly ? [`-# ${PHRASES.wordsOnly}`] : [])];
  const parts = [intro, commands, small.join('\n')];
  const accent = reviews.length === 1 ? (reviews[0]?.accent ?? null) : null;
  const tries = suggestions.length === 0 ? [] : [text(PHRASES.forExample), ...suggestions];
  const message = payload([container(parts.map(text), accent), ...tries], isPrivate);
  return { message, private: isPrivate, posts: [], outcome: null, quotes: [] };
}
