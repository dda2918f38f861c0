import type { Theme } from '../review/Review.ts';
import type { Film } from '../search/Film.ts';
import { findByWords } from '../search/findByWords.ts';
import type { Quote } from './Answer.ts';
import { MOST_QUOTES, THEME_SETTINGS } from './settings.ts';

/** The words that find a theme's passages. */
export function lookedFor({ name, about, words }: Theme): string {
  return [name, ...(words.length === 0 ? [about ?? ''] : words)].join(' ');
}

/** The passages on a theme: those that the review names for it, or those that its words find, best first. */
export function onTheme(theme: Theme, film: Film): Quote[] {
  const { paragraphs } = theme;
  const found = findByWords(lookedFor(theme), film);
  if (paragraphs.length > 0) {
    const sentences = new Map(found.map(({ passage, sentence }) => [passage.number, sentence]));
    return paragraphs
      .flatMap((number) => film.review.passages.slice(number - 1, number))
      .slice(0, MOST_QUOTES)
      .map((passage) => ({ passage, sentence: sentences.get(passage.number) ?? null }));
  }
  return found.filter(({ score }) => score >= THEME_SETTINGS.relevant).slice(0, MOST_QUOTES);
}
