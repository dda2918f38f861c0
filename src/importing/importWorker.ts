import { parentPort } from 'node:worker_threads';
import type { FilmFile } from '../conversation/films/FilmIntake.ts';
import { readFilmFile } from './readFilmFile.ts';

/*
 * The thread of `readInThread`: it says that it is there, is given files, and says what became of each.
 */

parentPort?.on('message', (file: FilmFile) => parentPort?.postMessage(readFilmFile(file)));
parentPort?.postMessage('ready');
