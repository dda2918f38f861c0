import type { Theme } from '../review/Review.ts';
import type { Film } from '../search/Film.ts';
import { fold } from '../shared/letters/fold.ts';

/** A theme, and the film that it is of. */
export interface FilmTheme {
  readonly film: Film;
  readonly theme: Theme;
}

/** The themes that a text names, at most one of each film: those of this very name; else those whose name holds it. */
export function findThemes(name: string, films: readonly Film[]): FilmTheme[] {
  const wanted = fold(name);
  const ways: ((theme: Theme) => boolean)[] = [
    (theme) => fold(theme.name) === wanted,
    (theme) => fold(theme.name).includes(wanted),
  ];
  const found = ways.map((fits) =>
    films.flatMap((film): FilmTheme[] => {
      const theme = film.review.themes.find(fits);
      return theme === undefined ? [] : [{ film, theme }];
    }),
  );
  return found.find(({ length }) => length > 0) ?? [];
}
