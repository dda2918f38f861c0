import type { Problem } from '../../review/Problem.ts';
import { parseReview } from '../../review/parseReview.ts';
import { type Film, toFilm } from '../../search/Film.ts';
import { checkFilm } from '../checkFilm.ts';

/** What a text was read as: a film, or all that is wrong with it. */
export type FilmOrProblems =
  | { readonly film: Film; readonly problems: readonly [] }
  | { readonly film: null; readonly problems: readonly Problem[] };

/**
 * A film of a text that somebody sent, checked like those of the content folder.
 *
 * @param file what stands for its file
 * @param id the one that it was given for good, also its passages; without it, it has that of its title
 */
export function readFilmText(text: string, file: string, id: string | null = null): FilmOrProblems {
  try {
    const { review, problems } = parseReview(text, file, id);
    if (review === null) return { film: null, problems };
    const film = toFilm(id === null ? review : { ...review, id });
    const more = checkFilm(film);
    return more.length === 0 ? { film, problems: [] } : { film: null, problems: more };
  } catch (error) {
    // Whatever a parser stumbles over.
    const message = `this can’t be read (${error instanceof Error ? error.message : String(error)}); write it more simply`;
    return { film: null, problems: [{ file, line: null, message }] };
  }
}
