import { parentPort } from 'node:worker_threads';
import { readFilmText } from '../library/own/readFilmText.ts';
import type { FilmFile } from '../review/sent/ReadFile.ts';
import type { FilmText, SentFilm } from './filmInThread.ts';
import { readFilmFile } from './readFilmFile.ts';

/*
 * The thread of `createThread`: it says that it is there, is given files, or texts of films, and says what became of each.
 */

parentPort?.on('message', (asked: FilmFile | FilmText) =>
  parentPort?.postMessage('bytes' in asked ? readFilmFile(asked) : sentFilm(asked)),
);
parentPort?.postMessage('ready');

function sentFilm({ text, file, id }: FilmText): SentFilm {
  const read = readFilmText(text, file, id);
  if (read.film === null) return read;
  const { stem: _, ...film } = read.film;
  return { film };
}
