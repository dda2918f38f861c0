import type { Ambiguous, Answer, Found, NotFound } from '../../answers/Answer.ts';
import type { About } from '../../conversation/readFollowUp.ts';
import type { FilmFacts } from '../../review/Review.ts';
import { Action } from '../Button.ts';
import { deleteButton } from '../deleteButton.ts';
import type { Phrases } from '../languages/Phrases.ts';
import { phrasesFor } from '../languages/phrasesFor.ts';
import { button, payload, row, rows, text } from '../payload.ts';
import { suggestionRows } from '../suggestionRows.ts';
import { cutText } from '../text/cutText.ts';
import { foreignLine, spokenTo } from '../text/foreignLine.ts';
import { MAX_BUTTON_LABEL, MAX_MESSAGE_TEXT, MAX_SHOWN_ABOUT, MAX_SHOWN_QUESTION } from '../text/limits.ts';
import { oneLine } from '../text/oneLine.ts';
import { questionLine } from '../text/questionLine.ts';
import { quotesReply } from './quotesReply.ts';
import { type Reply, reply, type ShownTo } from './Reply.ts';

/** Most films offered to choose from: what five rows of buttons hold. */
const MOST_OFFERED = 25;

/** Who asked, and how the answer is to be shown. */
export interface Asked extends ShownTo {
  readonly question: string;
  /** What the question was taken to be about, where it did not say so itself; null otherwise. */
  readonly about: About | null;
  /** The id of the person whom the answer is for, when somebody asked for them. */
  readonly forUser: string | null;
  readonly canShare: boolean;
  /** A line of the bot's own that stands over what was found. */
  readonly line?: string;
  /** What stands over the closest there is, where that is something else than usual. */
  readonly closest?: string;
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
  const { asker, isPrivate, canShare, phrases } = asked;
  const header = lines(headerLines(asked), outcome === 'closest' ? [asked.closest ?? phrases.closest] : []);
  const layout = { header, review: film.review, asker, isPrivate, canShare, phrases };
  return { ...quotesReply({ ...layout, quotes }), outcome };
}

function notFoundReply({ film, askedIn, isAllShown, isBare, examples }: NotFound, asked: Asked): Reply {
  const { phrases } = asked;
  const nothing =
    film === null
      ? phrases.nothingInAny
      : isAllShown
        ? phrases.allShown(film.review.ownTitle)
        : phrases.nothing(film.review.ownTitle);
  const language = (film ?? examples[0]?.film)?.review.language ?? 'en';
  const own = isBare === true ? phrases.askInWords : nothing;
  const said = askedIn === null ? own : foreignLine(askedIn, language);
  const suggestions = suggestionRows(examples, asked.asker);
  // All of it in one language: that of whoever asked.
  const { forExample, tryThese, tryTheseOfAll } =
    askedIn === null ? phrases : phrasesFor(spokenTo(askedIn, language));
  const these = isBare === true ? forExample : film === null ? tryTheseOfAll : tryThese;
  const message = payload(
    [
      text(lines(headerLines(asked), [said], suggestions.length === 0 ? [] : [these])),
      ...suggestions,
      row([deleteButton(asked.asker, phrases)]),
    ],
    asked.isPrivate,
  );
  return reply(message, { outcome: 'none' });
}

/** The question stands there whole, as far as it fits: the buttons ask what they read there. */
function whichReply({ films }: Ambiguous, asked: Asked): Reply {
  const { phrases } = asked;
  const offered = films.slice(0, MOST_OFFERED);
  const buttons = offered.map(({ review }) =>
    button(labelOf(review, offered), { action: Action.Film, asker: asked.asker, filmId: review.id }),
  );
  const more = films.length - offered.length;
  const says = [phrases.which, ...(more > 0 ? [phrases.notOffered(more)] : [])];
  const header = wholeHeader(asked, MAX_MESSAGE_TEXT - lines(says).length - 1);
  const message = payload(
    [text(lines(header, says)), ...rows(buttons), row([deleteButton(asked.asker, phrases)])],
    asked.isPrivate,
  );
  return reply(message);
}

/** The header with as much of the question as fits. */
function wholeHeader(asked: Asked, most: number): string[] {
  for (let longest = most; longest > MAX_SHOWN_QUESTION; longest = Math.floor(longest * 0.8)) {
    const header = headerLines(asked, longest);
    if (lines(header).length <= most) return header;
  }
  return headerLines(asked);
}

/** A film’s title, with the year where another that is offered has the same. */
function labelOf({ title, year }: FilmFacts, films: Ambiguous['films']): string {
  const isOne =
    films.filter(({ review }) => cutText(review.title, MAX_BUTTON_LABEL) === cutText(title, MAX_BUTTON_LABEL))
      .length === 1;
  if (isOne || year === null) return title;
  const suffix = ` (${year})`;
  return cutText(title, MAX_BUTTON_LABEL - suffix.length) + suffix;
}

/** What stands over an answer: the question, for whom it is, and what the bot says of it. */
export function headerLines(
  { question, about, forUser, line, phrases }: Omit<Asked, 'asker' | 'isPrivate' | 'canShare'>,
  longestQuestion?: number,
): string[] {
  const shown = questionLine(question, phrases, longestQuestion);
  return [
    ...(shown === '' ? [] : [shown]),
    ...(about === null ? [] : [`-# ${shownAbout(about, phrases)}`]),
    ...(forUser === null ? [] : [`-# ${phrases.forSomebody(forUser)}`]),
    ...(line === undefined ? [] : [line]),
  ];
}

function shownAbout(about: About, phrases: Phrases): string {
  return typeof about === 'string' ? phrases.about(oneLine(about, MAX_SHOWN_ABOUT)) : phrases.aboutCovered;
}

function lines(...groups: readonly (readonly string[])[]): string {
  return groups.flat().join('\n');
}
