import type { Review } from '../../review/Review.ts';
import type { Phrases } from '../languages/Phrases.ts';
import { escapeMarkdown } from '../text/escapeMarkdown.ts';
import { fitLines } from '../text/fitLines.ts';
import { MAX_MESSAGE_TEXT } from '../text/limits.ts';
import { showFilm } from '../text/showFilm.ts';
import { linkTo } from '../text/sourceLine.ts';
import { noticeReply } from './noticeReply.ts';
import type { Reply } from './Reply.ts';

/** Most characters that the count of further films takes. */
const COUNT_BUDGET = 40;

/** The shelf: every film whose review is here, with its year and who reviewed it. */
export function filmsReply(reviews: readonly Review[], phrases: Phrases): Reply {
  const lines = [phrases.shelf, ...reviews.map((review) => filmLine(review, phrases))];
  const shown = fitLines(lines, MAX_MESSAGE_TEXT - COUNT_BUDGET);
  const left = lines.length - shown.split('\n').length;
  return noticeReply(left === 0 ? shown : `${shown}\n${phrases.moreFilms(left)}`, false);
}

function filmLine(review: Review, phrases: Phrases): string {
  const { author, url } = review;
  const by = author === null ? '' : `, ${phrases.reviewBy(linkTo(escapeMarkdown(author, false), url))}`;
  return `- **${showFilm(review)}**${by}`;
}
