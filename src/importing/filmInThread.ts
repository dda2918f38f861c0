import { type FilmOrProblems, readFilmText } from '../library/own/readFilmText.ts';
import type { Fault } from '../review/faults/Fault.ts';
import type { Film } from '../search/Film.ts';
import { stemmerFor } from '../search/words/stemmerFor.ts';
import { createThread } from './createThread.ts';

/** Texts with fewer characters are read at once: that takes a few milliseconds, and it takes as much to ask a thread. */
const SHORT = 10_000;

/** How long a text may be read, in milliseconds: when it was sent, it took less than half a second. */
const MOST_TIME = 10_000;

/** The text of a film, and what `readFilmText` is told of it. */
export interface FilmText {
  readonly text: string;
  readonly file: string;
  readonly id: string | null;
}

/** What a thread can say of a text: a stemmer, which is a function, can't be sent. */
export type SentFilm = Extract<FilmOrProblems, { film: null }> | { readonly film: Omit<Film, 'stem'> };

/** Not that of files which somebody sends: these may take as long as they are let. */
const ask = createThread<FilmText, SentFilm>();

/**
 * As `readFilmText`, but a long text is read in a thread, so that others are answered meanwhile.
 *
 * @param limit how long it may take, in milliseconds, once the thread is there
 */
export async function filmInThread(
  text: string,
  file: string,
  id: string | null,
  limit = MOST_TIME,
): Promise<FilmOrProblems> {
  if (text.length < SHORT) return readFilmText(text, file, id);
  try {
    const sent = await ask({ text, file, id }, limit);
    if (sent === null) return { film: null, faults: [TOO_LONG] };
    if (sent.film === null) return sent;
    return { film: { ...sent.film, stem: stemmerFor(sent.film.review.language) }, faults: [] };
  } catch {
    // No thread can be had.
    return readFilmText(text, file, id);
  }
}

const TOO_LONG: Fault = { line: null, says: [{ kind: 'slow', values: [] }] };
