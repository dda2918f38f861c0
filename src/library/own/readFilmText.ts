import type { Fault } from '../../review/faults/Fault.ts';
import { unreadableText } from '../../review/faults/unreadableText.ts';
import { parseReview } from '../../review/parseReview.ts';
import { type Film, toFilm } from '../../search/Film.ts';
import { checkFilm } from '../checkFilm.ts';

/** What a text was read as: a film, or all that is wrong with it. */
export type FilmOrProblems =
  | { readonly film: Film; readonly faults: readonly [] }
  | { readonly film: null; readonly faults: readonly Fault[] };

/**
 * A film of a text that somebody sent, checked like those of the content folder.
 *
 * @param file what stands for its file
 * @param id the one that it was given for good, also its passages; without it, it has that of its title
 */
export function readFilmText(text: string, file: string, id: string | null = null): FilmOrProblems {
  try {
    const { review, faults } = parseReview(text, file, id);
    if (review === null) return { film: null, faults };
    const film = toFilm(id === null ? review : { ...review, id });
    const more = checkFilm(film);
    return more.length === 0 ? { film, faults: [] } : { film: null, faults: more };
  } catch (error) {
    // Whatever a parser stumbles over.
    return { film: null, faults: [unreadableText(error)] };
  }
}
