import type { Film } from '../../search/Film.ts';
import { findLines } from '../../search/lines/findLines.ts';
import { findLinesInMany } from '../../search/lines/findLinesInMany.ts';
import { ANSWER_SETTINGS, LINE_SETTINGS } from '../settings.ts';
import type { Line } from './drawLine.ts';

/** Lines that are like the remembered words, the most similar first. */
export function likeLines(remembered: string, films: readonly Film[]): Line[] {
  const found =
    films.length > ANSWER_SETTINGS.filmsAsked
      ? findLinesInMany(remembered, films)
      : films.flatMap((film) => findLines(remembered, film).map((line) => ({ ...line, film })));
  return found
    .filter(({ similarity }) => similarity >= LINE_SETTINGS.like)
    .sort((a, b) => b.similarity - a.similarity);
}
