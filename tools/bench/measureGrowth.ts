import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadLibrary } from '../../src/library/loadLibrary.ts';
import type { Services } from '../../src/request/Services.ts';
import { inventReviews } from './inventReviews.ts';
import { firstAnswer } from './measureStart.ts';
import { quantile } from './quantile.ts';
import { questionsOn } from './questionsOn.ts';
import { replyTo } from './replyTo.ts';
import { megabytes, milliseconds, table } from './table.ts';

const SIZES = [1, 10, 100, 1_000];
const QUESTIONS = 40;

/** Most reviews that are measured with the network: each text of them takes it some milliseconds. */
const MOST_READ = 10;

/** How start, memory and replies grow with the number of reviews, of twenty paragraphs each, when no film is named. */
export async function measureGrowth({ reader }: Services['library']): Promise<string> {
  const rows: string[][] = [];
  for (const size of SIZES) {
    const folder = await mkdtemp(join(tmpdir(), 'bench-'));
    try {
      for (const [number, text] of inventReviews(size).entries())
        await writeFile(join(folder, `film-${number}.md`), text);
      const library = await loadLibrary(folder, null, () => {});
      const questions = questionsFor(library);
      const start = await firstAnswer(questions, { SEMANTIC: 'off', CONTENT_DIR: folder });
      const cells = [milliseconds(start.milliseconds), megabytes(start.peak)];
      rows.push([String(size), 'words alone', ...cells, ...(await timesOf(questions, library))]);
      if (reader === null || size > MOST_READ) continue;
      await reader.prepare(library.films.map(({ review }) => review));
      rows.push([String(size), 'read', '', '', ...(await timesOf(questions, { ...library, reader }))]);
    } finally {
      await rm(folder, { recursive: true });
    }
  }
  const head = ['reviews', 'way', 'start to first answer', `memory at most, ${QUESTIONS} questions`];
  return table([...head, 'question p50', 'p99'], rows);
}

/** Questions in the words of films from all over the library, as many for each. */
function questionsFor({ films }: Services['library']): string[] {
  const each = Math.ceil(QUESTIONS / films.length);
  const step = Math.max(1, films.length / QUESTIONS);
  return Array.from({ length: Math.min(films.length, QUESTIONS) }, (_, at) => films[Math.floor(at * step)])
    .flatMap((film) => (film === undefined ? [] : questionsOn(film.review, 50, 58).slice(0, each)))
    .slice(0, QUESTIONS);
}

async function timesOf(questions: readonly string[], library: Services['library']): Promise<string[]> {
  const times: number[] = [];
  for (const question of questions) {
    const start = performance.now();
    await replyTo(question, library);
    times.push(performance.now() - start);
  }
  return [milliseconds(quantile(times, 0.5)), milliseconds(quantile(times, 0.99))];
}
