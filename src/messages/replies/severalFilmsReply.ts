import type { Quote } from '../../answers/Answer.ts';
import type { Review } from '../../review/Review.ts';
import { Action } from '../Button.ts';
import { deleteButton } from '../deleteButton.ts';
import { fitsMessage } from '../fitsMessage.ts';
import { button, payload, row, rows, text } from '../payload.ts';
import { quoteBlock } from '../quoteMessage.ts';
import { fitLines } from '../text/fitLines.ts';
import { MAX_MESSAGE_TEXT } from '../text/limits.ts';
import { showFilm } from '../text/showFilm.ts';
import { type MessagePayload, type Reply, reply, type ShownTo } from './Reply.ts';

/** What a command found in one of several films. */
export interface FilmQuotes {
  readonly review: Review;
  /** What it found, in Discord's Markdown. */
  readonly header: string;
  /** The passages on it, best first. */
  readonly quotes: readonly Quote[];
}

/** Most films whose passages are shown, or get a button: what five rows hold. Others are only listed. */
export const MOST_FILMS = 25;

/** Most characters of the list of films under passages that are shown. */
const MAX_LIST = 1_000;

/** Most passages that a reply records. */
const MOST_RECORDED = 10;

/**
 * What a command found in several films: of each its best passage, and behind a button the others. Films whose passages
 * don't fit are listed, with the button alone.
 */
export function severalFilmsReply(parts: readonly FilmQuotes[], shownTo: ShownTo): Reply {
  const shown = parts.filter(({ quotes }) => quotes.length > 0);
  const fitting = shown
    .map((_, left) => layOut(shown.slice(0, shown.length - left), parts, shownTo))
    .find(({ components }) => fitsMessage(components));
  const quotes = [
    ...parts.flatMap((part) => part.quotes.slice(0, 1)),
    ...parts.flatMap((part) => part.quotes.slice(1)),
  ];
  return reply(fitting ?? layOut([], parts, shownTo), { quotes: quotes.slice(0, MOST_RECORDED) });
}

function layOut(
  shown: readonly FilmQuotes[],
  parts: readonly FilmQuotes[],
  { asker, isPrivate, phrases }: ShownTo,
): MessagePayload {
  const blocks = shown.flatMap((part) => {
    const [first] = part.quotes;
    if (first === undefined) return [];
    const others = part.quotes.length > 1 ? [allOf(part, phrases.passages(part.quotes.length), asker)] : [];
    return [
      text(`### ${showFilm(part.review)}\n${part.header}`),
      ...quoteBlock(first, part.review, { asker, phrases }, false, others),
    ];
  });
  const rest = parts.filter((part) => !shown.includes(part));
  const list = rest.map(({ review, header }) => `- ${phrases.labelled(`**${showFilm(review)}**`, header)}`);
  const buttons = rest
    .filter(({ quotes }) => quotes.length > 0)
    .slice(0, MOST_FILMS)
    .map((part) => allOf(part, part.review.ownTitle, asker));
  return payload(
    [
      ...blocks,
      ...(list.length === 0 ? [] : [text(fitLines(list, shown.length === 0 ? MAX_MESSAGE_TEXT : MAX_LIST))]),
      ...rows(buttons),
      row([deleteButton(asker, phrases)]),
    ],
    isPrivate,
  );
}

/** Shows all passages of a film, to whoever presses it. */
function allOf({ review, quotes }: FilmQuotes, label: string, asker: string) {
  const refs = quotes.map(({ passage, sentence }) => ({ passage: passage.id, sentence }));
  return button(label, { action: Action.Paragraph, asker, filmId: review.id, position: 0, quotes: refs });
}
