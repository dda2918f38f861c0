import type { Review } from '../../review/Review.ts';
import { Action } from '../Button.ts';
import type { Phrases } from '../languages/Phrases.ts';
import { button, container, payload, row, text } from '../payload.ts';
import type { MessagePayload } from '../replies/Reply.ts';
import { cutText } from '../text/cutText.ts';
import { escapeMarkdown } from '../text/escapeMarkdown.ts';
import { oneLine } from '../text/oneLine.ts';
import { showFilm } from '../text/showFilm.ts';

/** Longest stretches of a review’s first and last words, and of a piece that was left out; and most such pieces. */
const EXCERPT = 240;
const PIECE = 40;
const MOST_PIECES = 8;

/** A film that somebody may add. */
export interface FilmDraft {
  readonly review: Review;
  /** The pieces of the page that are not in it. */
  readonly leftOut: readonly string[];
  /** What stands for its text. */
  readonly draft: string;
  /** Whether the server has one of its title, whose place it would take; `meanwhile` where it has come since. */
  readonly replaces: boolean | 'meanwhile';
  /** Whether the film is called what the page is, which may be something else. */
  readonly isCalledAsPage: boolean;
}

/** What a file would be as a film, with the buttons that add it or not; for whoever sent it. */
export function draftMessage(
  { review, leftOut, draft, replaces, isCalledAsPage }: FilmDraft,
  phrases: Phrases,
): MessagePayload {
  const film = showFilm(review);
  const [first] = review.passages;
  const last = review.passages.at(-1);
  const pieces = leftOut
    .slice(0, MOST_PIECES)
    .map((piece) => phrases.quoted(escapeMarkdown(oneLine(piece, PIECE), false)));
  return payload(
    [
      container(
        [
          text(`### ${film}\n${phrases.ownFilmStarts(review.passages.length)}`),
          text(
            [
              ...(first === undefined ? [] : [excerpt(first, cutText)]),
              ...(last === undefined || last === first ? [] : [excerpt(last, cutStart)]),
            ].join('\n\n'),
          ),
          ...(leftOut.length === 0
            ? []
            : [text(`-# ${phrases.ownFilmLeftOut(leftOut.length, pieces.join(' · '))}`)]),
          ...(isCalledAsPage ? [text(`-# ${phrases.ownFilmCalledAsPage}`)] : []),
        ],
        review.accent,
      ),
      ...(replaces === true ? [text(phrases.ownFilmHere(film))] : []),
      ...(replaces === 'meanwhile' ? [text(phrases.ownFilmHereByNow(film))] : []),
      row([
        replaces !== false
          ? button(phrases.replaceIt, { action: Action.ReplaceFilm, film: null, draft })
          : button(phrases.addIt, { action: Action.AddFilm, film: null, draft }),
        button(phrases.cancel, { action: Action.DropDraft, film: null, draft }),
      ]),
    ],
    true,
  );
}

function excerpt(
  { plain, spoiler }: Review['passages'][number],
  cut: (words: string, most: number) => string,
): string {
  const words = escapeMarkdown(cut(plain.text.replaceAll('\n', ' '), EXCERPT), false);
  return `> ${spoiler ? `||${words}||` : words}`;
}

/** The end of a text, from the start of a word on. */
function cutStart(words: string, most: number): string {
  return words.length <= most ? words : `…${words.slice(-most).replace(/^\S*\s/u, '')}`;
}
