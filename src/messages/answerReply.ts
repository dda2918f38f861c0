import type { Ambiguous, Answer, Found, NotFound } from '../answers/Answer.ts';
import { Action } from './customId.ts';
import { foreignLine } from './foreignPhrases.ts';
import { MAX_BUTTONS_IN_ROW, MAX_SHOWN_ABOUT } from './limits.ts';
import { oneLine } from './oneLine.ts';
import { button, payload, row, text } from './payload.ts';
import { PHRASES } from './phrases.ts';
import { questionLine } from './questionLine.ts';
import { quoteMessage } from './quoteMessage.ts';
import type { Reply } from './Reply.ts';
import { suggestionRows } from './suggestionRows.ts';

/** Who asked, and how the answer is to be shown. */
export interface Asked {
  readonly question: string;
  /** What the question was taken to be about, where it did not say so itself; null otherwise. */
  readonly about: string | null;
  /** The id of the person who asked. */
  readonly asker: string;
  /** The id of the person whom the answer is for, when somebody asked for them. */
  readonly forUser: string | null;
  readonly isPrivate: boolean;
  readonly canShare: boolean;
  /** A line of the bot's own that stands over what was found. */
  readonly line?: string;
}

/** An answer as a message. */
export function answerReply(answer: Answer, asked: Asked): Reply {
  switch (answer.outcome) {
    case 'answer':
    case 'closest':
      return foundReply(answer, asked);
    case 'none':
      return notFoundReply(answer, asked);
    case 'which':
      return whichReply(answer, asked);
  }
}

function foundReply({ outcome, film, quotes }: Found, asked: Asked): Reply {
  const message = quoteMessage({
    header: lines(headerLines(asked), outcome === 'closest' ? [PHRASES.closest] : []),
    review: film.review,
    quotes,
    position: 0,
    asker: asked.asker,
    isPrivate: asked.isPrivate,
    canShare: asked.canShare,
  });
  return { message, private: asked.isPrivate, posts: [], outcome, quotes };
}

function notFoundReply({ film, askedIn, isAllShown, examples }: NotFound, asked: Asked): Reply {
  const nothing =
    film === null
      ? PHRASES.nothingInAny
      : isAllShown
        ? PHRASES.allShown(film.review.title)
        : PHRASES.nothing(film.review.title);
  const language = (film ?? examples[0]?.film)?.review.language ?? 'en';
  const said = askedIn === null ? nothing : foreignLine(askedIn, language);
  const suggestions = suggestionRows(
    examples.map(({ film: { review }, question }) => ({ film: review.id, question })),
    asked.asker,
  );
  const tryThese = film === null ? PHRASES.tryTheseOfAll : PHRASES.tryThese;
  const message = payload(
    [
      text(lines(headerLines(asked), [said], suggestions.length === 0 ? [] : [tryThese])),
      ...suggestions,
      row([deleteButton(asked.asker)]),
    ],
    asked.isPrivate,
  );
  return { message, private: asked.isPrivate, posts: [], outcome: 'none', quotes: [] };
}

function whichReply({ films }: Ambiguous, asked: Asked): Reply {
  const buttons = films.slice(0, MAX_BUTTONS_IN_ROW).map(({ review }) =>
    button(review.title, {
      action: Action.Film,
      asker: asked.asker,
      film: review.id,
      position: 0,
      quotes: [],
    }),
  );
  const message = payload(
    [text(lines(headerLines(asked), [PHRASES.which])), row(buttons), row([deleteButton(asked.asker)])],
    asked.isPrivate,
  );
  return { message, private: asked.isPrivate, posts: [], outcome: null, quotes: [] };
}

/** Takes the message away again. */
export function deleteButton(asker: string) {
  return button(PHRASES.delete, { action: Action.Delete, asker, film: '', position: 0, quotes: [] });
}

/** What stands over an answer: the question, for whom it is, and what the bot says of it. */
export function headerLines({
  question,
  about,
  forUser,
  line,
}: Omit<Asked, 'asker' | 'isPrivate' | 'canShare'>): string[] {
  const shown = questionLine(question);
  return [
    ...(shown === '' ? [] : [shown]),
    ...(about === null ? [] : [`-# ${PHRASES.about(oneLine(about, MAX_SHOWN_ABOUT))}`]),
    ...(forUser === null ? [] : [`-# ${PHRASES.forSomebody(forUser)}`]),
    ...(line === undefined ? [] : [line]),
  ];
}

function lines(...groups: readonly (readonly string[])[]): string {
  return groups.flat().join('\n');
}
