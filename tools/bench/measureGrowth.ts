import type { Services } from '../../src/request/Services.ts';
import { parseReview } from '../../src/review/parseReview.ts';
import { buildIndex } from '../../src/search/buildIndex.ts';
import { quantile } from './quantile.ts';
import { questionsOn } from './questionsOn.ts';
import { replyTo } from './replyTo.ts';
import { megabytes, milliseconds, table } from './table.ts';

const SIZES = [1, 10, 100, 1_000];
const QUESTIONS = 40;

/** Most reviews that are measured with the network: each text of them takes it some milliseconds. */
const MOST_READ = 10;

/** How start and replies grow with the number of reviews, when no film is named. */
export async function measureGrowth({ films: [film], reader }: Services['library']): Promise<string> {
  if (film === undefined) return '';
  const rows: string[][] = [];
  const sentences = film.sentenceList.map(({ plain }) => plain);
  for (const size of SIZES) {
    globalThis.gc?.();
    const before = process.memoryUsage().heapUsed;
    const started = performance.now();
    const films = Array.from({ length: size }, (_, number) => buildIndex(inventReview(number, sentences)));
    const indexing = performance.now() - started;
    globalThis.gc?.();
    const memory = process.memoryUsage().heapUsed - before;

    const ways: [string, Services['library']][] = [['words alone', { films, reader: null }]];
    if (reader !== null && size <= MOST_READ) {
      await reader.prepare(films.map(({ review }) => review));
      ways.push(['read', { films, reader }]);
    }
    for (const [way, library] of ways) {
      const times: number[] = [];
      for (const question of questionsOn(film.review, 50, 58).slice(0, QUESTIONS)) {
        const start = performance.now();
        await replyTo(question, library);
        times.push(performance.now() - start);
      }
      rows.push([
        String(size),
        way,
        milliseconds(indexing),
        megabytes(memory),
        milliseconds(quantile(times, 0.5)),
        milliseconds(quantile(times, 0.99)),
      ]);
    }
  }
  return table(['reviews', 'way', 'indexing', 'memory', 'p50', 'p99'], rows);
}

/** A review of its own from the sentences of another, in another order. */
function inventReview(number: number, sentences: readonly string[]) {
  const shuffled = sentences.map((_, at) => sentences[(at * 7 + number * 13) % sentences.length] ?? '');
  const paragraphs = Array.from({ length: Math.ceil(shuffled.length / 4) }, (_, at) =>
    shuffled
      .slice(at * 4, at * 4 + 4)
      .join(' ')
      .replace(/[*_<>[\]`|]/g, ''),
  );
  const source = `---\ntitle: Film number ${number}\n---\n\n${paragraphs.join('\n\n')}\n`;
  const { review } = parseReview(source, `film-${number}.md`);
  if (review === null) throw new Error('the invented review is not good');
  return review;
}
