import type { Library } from '../../conversation/films/Library.ts';
import { formatProblem } from '../../review/Problem.ts';
import { count } from '../../shared/count.ts';
import { type Finding, good, type Mark } from '../../shared/Finding.ts';
import { castNotes } from '../castNotes.ts';
import { readFilms } from '../readFilms.ts';

/** The content as it was found. */
export interface ExaminedContent {
  /** The films whose reviews are good. */
  readonly films: Library['films'];
  readonly findings: readonly Finding[];
}

const TOPIC = 'Content';

/** Most lines of problems, and most of notes. */
const SHOWN = 8;

/** Reads every review of a folder, and says what is wrong with it and what is worth a second look. */
export async function examineContent(folder: string): Promise<ExaminedContent> {
  const { films, problems } = await readFilms(folder);
  const there = good(TOPIC, `${count(films.length, 'film')} in ${folder}`);
  return {
    films,
    findings: [
      ...(films.length > 0 ? [there] : []),
      ...some(problems.map(formatProblem), 'todo'),
      ...some(films.flatMap(castNotes), 'note'),
    ],
  };
}

function some(lines: readonly string[], mark: Mark): Finding[] {
  const left = lines.length - SHOWN;
  const more = left > 0 ? [`${left} more; “npm run check:content” shows all`] : [];
  return [...lines.slice(0, SHOWN), ...more].map((text) => ({ topic: TOPIC, mark, text }));
}
