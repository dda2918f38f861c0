import { filmById, type Library, passageById } from '../../conversation/films/Library.ts';
import type { Line } from './drawLine.ts';

const CODE = /^=([\da-z]{4,9})\.([\da-z]{5})\.(\d{1,4})$/;

/** A line as an option's value: `=film.passage.sentence`. */
export function lineCode({ film, passage, sentence }: Line): string {
  return `=${film.review.id}.${passage.id}.${sentence}`;
}

/** The line of a code; null for what is no code, or whose line is gone. */
export function lineOfCode(code: string, library: Library): Line | null {
  const [, filmId = '', passageId = '', number = ''] = CODE.exec(code) ?? [];
  const film = filmById(library, filmId);
  const passage = film === null ? null : passageById(film, passageId);
  const sentence = Number(number);
  if (film === null || passage?.sentences[sentence] === undefined) return null;
  return { film, passage, sentence };
}
