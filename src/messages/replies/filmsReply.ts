import type { Review } from '../../review/Review.ts';
import { escapeMarkdown } from '../text/escapeMarkdown.ts';
import { fitLines } from '../text/fitLines.ts';
import { MAX_MESSAGE_TEXT } from '../text/limits.ts';
import { PHRASES } from '../text/phrases.ts';
import { showFilm } from '../text/showFilm.ts';
import { linkTo } from '../text/sourceLine.ts';
import { noticeReply } from './noticeReply.ts';
import type { Reply } from './Reply.ts';

/** Most characters that the count of further films takes. */
const COUNT_BUDGET = 40;

/** The shelf: every film whose review is here, with its year and who reviewed it. */
export function filmsReply(reviews: readonly Review[]): Reply {
  const lines = [PHRASES.shelf, ...reviews.map(filmLine)];
  const shown = fitLines(lines, MAX_MESSAGE_TEXT - COUNT_BUDGET);
  const left = lines.length - shown.split('\n').length;
  return noticeReply(left === 0 ? shown : `${shown}\n${PHRASES.moreFilms(left)}`, false);
}

function filmLine(review: Review): string {
  const { author, url } = review;
  const by = author === null ? '' : `, ${PHRASES.reviewBy(linkTo(escapeMarkdown(author, false), url))}`;
  return `- **${showFilm(review)}**${by}`;
}
