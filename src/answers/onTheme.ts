import type { Theme } from '../review/review.ts';
import type { FilmIndex } from '../search/buildIndex.ts';
import { rank } from '../search/rank.ts';
import type { Quote } from './Answer.ts';
import { ANSWER_SETTINGS, MOST_QUOTES } from './settings.ts';

/** The passages on a theme: those that the review names for it, or those that its words find, best first. */
export async function onTheme(theme: Theme, film: FilmIndex): Promise<Quote[]> {
  const { name, about, paragraphs, words } = theme;
  const ranked = await rank([name, ...words, ...(words.length === 0 ? [about ?? ''] : [])].join(' '), film);
  if (paragraphs.length > 0) {
    const sentences = new Map(ranked.map(({ passage, sentence }) => [passage.number, sentence]));
    return paragraphs
      .flatMap((number) => film.review.passages.slice(number - 1, number))
      .slice(0, MOST_QUOTES)
      .map((passage) => ({ passage, sentence: sentences.get(passage.number) ?? null }));
  }
  const best = ranked[0]?.score ?? 0;
  return ranked
    .filter(({ score }) => score >= best * ANSWER_SETTINGS.relevant)
    .slice(0, MOST_QUOTES)
    .map(({ passage, sentence }) => ({ passage, sentence }));
}
