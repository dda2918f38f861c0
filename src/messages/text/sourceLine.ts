import type { Passage, Review } from '../../review/Review.ts';
import type { Phrases } from '../languages/Phrases.ts';
import { cutText } from './cutText.ts';
import { escapeMarkdown } from './escapeMarkdown.ts';
import { showFilm } from './showFilm.ts';

/** Longest heading trail under a quote, before escapes. */
const MAX_SECTION = 120;

/** The headings above a passage, outermost first; null where it has none. */
export function sectionOf({ trail }: Passage): string | null {
  return trail.length === 0 ? null : trail.join(' › ');
}

/**
 * Where a passage stands and whose work it is, as small text:
 * `Metropolis (1927) · Towers and shadows · ¶ 8 of 18`, with the review's author and link where it names them.
 */
export function sourceLine(passage: Passage, review: Review, phrases: Phrases): string {
  const section = sectionOf(passage);
  const parts = [
    showFilm(review),
    ...(section === null ? [] : [escapeMarkdown(cutText(section, MAX_SECTION), false)]),
    phrases.paragraph(passage.number, review.passages.length),
    ...authorship(review, phrases),
  ];
  return `-# ${parts.join(' · ')}`;
}

function authorship({ author, url }: Review, { theReview, reviewBy }: Phrases): string[] {
  if (author === null && url === null) return [];
  const name = author === null ? theReview : escapeMarkdown(author, false);
  const linked = linkTo(name, url);
  return [author === null ? linked : reviewBy(linked)];
}

/** A name that leads to a page, without a preview of it; the name alone where there is no page. */
export function linkTo(name: string, url: string | null): string {
  return url === null ? name : `[${name}](<${new URL(url).href.replaceAll('>', '%3E')}>)`;
}
