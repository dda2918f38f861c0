import type { FilmIndex } from '../../search/FilmIndex.ts';

/** An article that a title may be called without. */
const ARTICLE = /^(?:the|an?)$/u;

/**
 * A question with "the film" in the place of its title: what is asked of a film does not depend on how it is called, and
 * the network may never have read the title.
 *
 * @param text the question in small letters
 */
export function withoutTitle(text: string, { review }: FilmIndex): string {
  const words =
    review.title
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const [first = '', ...others] = words;
  const parts = ARTICLE.test(first) && others.length > 0 ? others : words;
  if (parts.length === 0) return text;
  const title = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:(?:the|an?)\\s+)?"?${parts.join('[^\\p{L}\\p{N}]+')}"?(?![\\p{L}\\p{N}])`,
    'gu',
  );
  return text.replace(title, 'the film');
}
