import type { APIButtonComponentWithCustomId, APIMessageTopLevelComponent } from 'discord-api-types/v10';
import type { Quote } from '../answers/Answer.ts';
import type { Passage, Review } from '../review/Review.ts';
import { Action, type QuoteButton } from './Button.ts';
import { deleteButton } from './deleteButton.ts';
import type { Phrases } from './languages/Phrases.ts';
import { button, container, payload, row, rows, text } from './payload.ts';
import { renderPassage } from './renderPassage.ts';
import type { MessagePayload, ShownTo } from './replies/Reply.ts';
import { MAX_MESSAGE_TEXT } from './text/limits.ts';
import { readQuestionLine } from './text/questionLine.ts';
import { sourceLine } from './text/sourceLine.ts';

export interface QuoteMessage extends ShownTo {
  /** The lines above the quote, in Discord's Markdown. */
  readonly header: string;
  readonly review: Review;
  /** At least one, at most eight. */
  readonly quotes: readonly Quote[];
  /** Which of `quotes` to show, from 0; the first where it is left out. */
  readonly position?: number;
  /** Whether a private quote may be shared; false where it is left out. */
  readonly canShare?: boolean;
  /** Whether a spoiler is shown uncovered; false where it is left out. */
  readonly isOpen?: boolean;
}

/** How many characters a passage takes as a block quote. */
export function quoteLength(quote: Quote): number {
  return quoteText(quote).length;
}

/**
 * How many characters a passage takes as a block quote at most, whichever sentence is bold: each may have to be escaped,
 * and each of the author's marks be set twice. It takes no time.
 */
export function mostQuoteLength({ text }: Passage): number {
  return 2 * text.length + BOX_MARKS;
}

/** The mark of a quotation, bold, and italics that are parted where bold starts and ends. */
const BOX_MARKS = 16;

function quoteText({ passage, sentence }: Quote): string {
  const bold = sentence === null ? null : (passage.sentences[sentence] ?? null);
  return blockQuote(renderPassage(passage.plain, bold));
}

/** A passage as a block quote, its best sentence in bold, covered where it is a spoiler. */
function quoteBox(quote: Quote, review: Review, isOpen = false) {
  return container([text(quoteText(quote))], review.accent, quote.passage.spoiler && !isOpen);
}

/**
 * A quote that stands in a message with others: the passage, its source, and the way to the paragraphs around it.
 *
 * @param isAnswer whether it answers the question above it
 * @param others buttons to stand beside it
 */
export function quoteBlock(
  quote: Quote,
  review: Review,
  { asker, phrases }: Pick<ShownTo, 'asker' | 'phrases'>,
  isAnswer: boolean,
  others: readonly APIButtonComponentWithCustomId[] = [],
): readonly APIMessageTopLevelComponent[] {
  const state = (action: QuoteButton['action']) => ({
    action,
    asker,
    filmId: review.id,
    position: 0,
    quotes: [{ passage: quote.passage.id, sentence: quote.sentence }],
  });
  return [
    quoteBox(quote, review),
    text(sourceLine(quote.passage, review, phrases)),
    row([
      button(phrases.around, state(Action.Around)),
      ...others,
      ...(isAnswer ? [button(phrases.notAsked, state(Action.NotAsked))] : []),
    ]),
  ];
}

/** The question, the passage, its source and the buttons. */
export function quoteMessage(message: QuoteMessage): MessagePayload {
  const { header, review, quotes, position = 0, isPrivate, phrases, isOpen = false } = message;
  const quote = quotes[position] ?? quotes[0];
  if (quote === undefined) throw new RangeError('a quote message needs a quote');
  return payload(
    [
      ...(header === '' ? [] : [text(header)]),
      quoteBox(quote, review, isOpen),
      text(sourceLine(quote.passage, review, phrases)),
      ...rows(quoteButtons(message, quote.passage.spoiler && !isOpen)),
    ],
    isPrivate,
  );
}

function quoteButtons(
  { header, review, quotes, position = 0, asker, isPrivate, canShare = false, phrases }: QuoteMessage,
  isCovered: boolean,
): APIButtonComponentWithCustomId[] {
  const state = (action: QuoteButton['action']) => ({
    action,
    asker,
    filmId: review.id,
    position,
    quotes: quotes.map(({ passage, sentence }) => ({ passage: passage.id, sentence })),
  });
  return [
    button(phrases.previous, state(Action.Previous), position <= 0),
    button(phrases.next, state(Action.Next), position >= quotes.length - 1),
    button(phrases.around, state(Action.Around)),
    ...(isPrivate && canShare ? [button(phrases.share, state(Action.Share))] : []),
    deleteButton(asker, phrases),
    ...(isCovered ? [button(phrases.seen, state(Action.Seen))] : []),
    // Only what answers a question can miss it.
    ...(readQuestionLine(header) === null ? [] : [button(phrases.notAsked, state(Action.NotAsked))]),
  ];
}

/** Where a passage stands between its neighbours: up to three boxes, the neighbours only if there is room for them. */
export function contextMessage(quote: Quote, review: Review, phrases: Phrases): MessagePayload {
  const at = review.passages.indexOf(quote.passage);
  const neighbours = [review.passages[at - 1], review.passages[at + 1]];
  const source = sourceLine(quote.passage, review, phrases);
  let left = MAX_MESSAGE_TEXT - phrases.betweenNeighbours.length - source.length - quoteLength(quote);
  const fits = (passage: Passage | undefined): passage is Passage => {
    if (passage === undefined) return false;
    const length = quoteLength({ passage, sentence: null });
    if (length > left) return false;
    left -= length;
    return true;
  };
  const [before, after] = neighbours.map((passage) => (fits(passage) ? passage : undefined));
  const boxes = [before, quote.passage, after].flatMap((passage) =>
    passage === undefined
      ? []
      : [quoteBox({ passage, sentence: passage === quote.passage ? quote.sentence : null }, review)],
  );
  return payload([text(phrases.betweenNeighbours), ...boxes, text(source)], true);
}

function blockQuote(markdown: string): string {
  return markdown
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
}
