import MiniSearch from 'minisearch';
import type { Services } from '../../src/request/Services.ts';
import { quantile } from './quantile.ts';
import { LENGTHS, questionsOn } from './questionsOn.ts';
import { replyTo } from './replyTo.ts';
import { milliseconds, table } from './table.ts';

const MOST_QUESTIONS = 200;
const WARM_UP = 300;

/** From question to finished message, one asker, next to a bare search of the same passages. */
export async function measureReplies(library: Services['library']): Promise<string> {
  const wordsAlone = { ...library, reader: null };
  const passages = library.films.flatMap(({ review }) => review.passages);
  const bare = new MiniSearch<{ id: number; text: string }>({ fields: ['text'] });
  bare.addAll(passages.map(({ plain }, id) => ({ id, text: plain.text })));

  const ways = [
    { name: 'bare MiniSearch', most: MOST_QUESTIONS, ask: async (question: string) => bare.search(question) },
    { name: 'words alone', most: MOST_QUESTIONS, ask: (question: string) => replyTo(question, wordsAlone) },
    { name: 'read', most: MOST_QUESTIONS, ask: (question: string) => replyTo(question, library) },
  ];
  const warm = questionsFor(library, 20, 60).slice(0, WARM_UP);
  for (const { ask } of ways.slice(0, 2)) for (const question of warm) await ask(question);
  for (const question of warm.slice(0, 20)) await replyTo(question.toUpperCase(), library);

  const rows: string[][] = [];
  const medians = new Map<string, number>();
  for (const { name: length, least, most } of LENGTHS) {
    const questions = questionsFor(library, least, most).slice(0, MOST_QUESTIONS);
    for (const { name, ask } of ways) {
      const times: number[] = [];
      for (const question of questions) {
        const start = performance.now();
        await ask(question);
        times.push(performance.now() - start);
      }
      const median = quantile(times, 0.5);
      medians.set(`${name} ${length}`, median);
      const ratio = median / (medians.get(`bare MiniSearch ${length}`) ?? median);
      rows.push([
        length,
        name,
        milliseconds(median),
        milliseconds(quantile(times, 0.99)),
        `${ratio.toFixed(1)} ×`,
      ]);
    }
  }
  return table(['question, characters', 'way', 'p50', 'p99', 'of bare p50'], rows);
}

function questionsFor({ films }: Services['library'], least: number, most: number): string[] {
  return films.flatMap(({ review }) => questionsOn(review, least, most));
}
