import type { FilmFacts } from '../../review/Review.ts';
import { escapeMarkdown } from './escapeMarkdown.ts';

/** A film as it is named in public: `Metropolis (1927)`. */
export function showFilm({ title, year }: Pick<FilmFacts, 'title' | 'year'>): string {
  return escapeMarkdown(year === null ? title : `${title} (${year})`, false);
}
