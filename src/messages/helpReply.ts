import type { Review } from '../review/review.ts';
import { escapeMarkdown } from './escapeMarkdown.ts';
import { fitLines } from './fitLines.ts';
import { container, payload, text } from './payload.ts';
import type { Reply } from './Reply.ts';
import { showFilm } from './showFilm.ts';

/** Most films named in the help. */
const MOST_FILMS = 5;

/** Most characters of examples. */
const EXAMPLES_BUDGET = 1_000;

/**
 * What the bot can do, questions that work, and what it keeps.
 *
 * @param reviews the films it knows
 * @param examples questions that have an answer
 * @param isPrivate whether only the person who asked sees it
 * @param remembers whether it remembers what was last spoken about; where it does not, it hears commands only
 */
export function helpReply(
  reviews: readonly Review[],
  examples: readonly string[],
  isPrivate: boolean,
  remembers: boolean,
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
  const tries = fitLines(
    ['For example:', ...examples.map((example) => `- ${escapeMarkdown(example, false)}`)],
    EXAMPLES_BUDGET,
  );
  const kept = '-# I keep nothing about you: no question, no name.';
  const remembered =
    ' For ten minutes I remember what we last spoke about, so that you can ask “and the music?”, and for five where my answers stand, so that I can follow when you edit or delete a question.';
  const parts = [
    intro,
    commands,
    ...(examples.length === 0 ? [] : [tries]),
    remembers ? kept + remembered : kept,
  ];
  const accent = reviews.length === 1 ? (reviews[0]?.accent ?? null) : null;
  const message = payload([container(parts.map(text), accent)], isPrivate);
  return { message, private: isPrivate, posts: [], outcome: null, quotes: [] };
}
