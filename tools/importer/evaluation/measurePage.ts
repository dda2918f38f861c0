import { ImportError } from '../../../src/importing/ImportError.ts';
import { sayFault } from '../../../src/review/faults/Fault.ts';
import { parseReview } from '../../../src/review/parseReview.ts';
import type { Passage, Review } from '../../../src/review/Review.ts';

/** How a page was imported. */
export interface PageFigures {
  readonly page: string;
  /** How many paragraphs a person marked as the review. */
  readonly marked: number;
  /** Those of them that did not come out whole, word for word. */
  readonly missed: readonly string[];
  /** How many paragraphs came out. */
  readonly written: number;
  /** Those of them that are none of the review's. */
  readonly junk: readonly string[];
  /** Paragraphs that came out under other headings than they stand under. */
  readonly misplaced: readonly string[];
  /** Paragraphs that came out whole, but with other emphasis or other covers than they have. */
  readonly restyled: readonly string[];
}

/**
 * Compares an imported review with what a person marked as the review in the page.
 *
 * @param page the page's name
 * @param marked the review as a person marked it: the text of a review's file
 * @param imported the imported review; null where the import refused the page
 * @throws {ImportError} where the marked review can't be read
 */
export function measurePage(page: string, marked: string, imported: Review | null): PageFigures {
  const { review, faults } = parseReview(marked, page);
  if (review === null) throw new ImportError(`${page}: ${faults.map((fault) => sayFault(fault)).join('; ')}`);
  const written = imported?.passages ?? [];
  const right = new Map(review.passages.map((passage) => [wordsOf(passage), passage]));
  const came = new Set(written.map(wordsOf));
  const kept = written.flatMap((passage) => {
    const original = right.get(wordsOf(passage));
    return original === undefined ? [] : [{ passage, original }];
  });
  return {
    page,
    marked: review.passages.length,
    missed: review.passages.map(wordsOf).filter((words) => !came.has(words)),
    written: written.length,
    junk: written.map(wordsOf).filter((words) => !right.has(words)),
    misplaced: kept
      .filter(({ passage, original }) => passage.trail.join('\n') !== original.trail.join('\n'))
      .map(({ passage }) => wordsOf(passage)),
    restyled: kept
      .filter(({ passage, original }) => styleOf(passage) !== styleOf(original))
      .map(({ passage }) => wordsOf(passage)),
  };
}

function wordsOf({ plain }: Passage): string {
  return plain.text;
}

function styleOf({ plain, spoiler }: Passage): string {
  return `${spoiler} ${plain.styles.join('')}`;
}
