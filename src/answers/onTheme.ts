import type { Theme } from '../review/Review.ts';
import type { Film } from '../search/Film.ts';
import { findByWords } from '../search/findByWords.ts';
import type { Quote } from './Answer.ts';
import { MOST_QUOTES, THEME_SETTINGS } from './settings.ts';

/** The passages on a theme: those that the review names for it, or those that its words find, best first. */
export function onTheme({ name, about, paragraphs, words }: Theme, film: Film): Quote[] {
  const looked = [name, ...(words.length === 0 ? [about ?? ''] : words)].join(' ');
  const found = findByWords(looked, film);
  if (paragraphs.length > 0) {
    const sentences = new Map(found.map(({ passage, sentence }) => [passage.number, sentence]));
    return paragraphs
      .flatMap((number) => film.review.passages.slice(number - 1, number))
      .slice(0, MOST_QUOTES)
      .map((passage) => ({ passage, sentence: sentences.get(passage.number) ?? null }));
  }
  return found.filter(({ score }) => score >= THEME_SETTINGS.relevant).slice(0, MOST_QUOTES);
}
