import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Services } from '../../src/request/Services.ts';
import { quantile } from './quantile.ts';
import { questionsOn } from './questionsOn.ts';
import { replyTo } from './replyTo.ts';
import { milliseconds, table } from './table.ts';

const ASKERS = [1, 8, 64];
const ROUNDS = 4;

/** Many people who ask at once, each again as soon as there is an answer: replies a second, and what waits meanwhile. */
export async function measureAskers(library: Services['library']): Promise<string> {
  const rows: string[][] = [];
  for (const [way, reader] of [
    ['words alone', null],
    ['read', library.reader],
  ] as const) {
    // Other lengths than elsewhere in this run: no question was asked before.
    const fresh = library.films.flatMap(({ review }) => questionsOn(review, 60, 72));
    for (const askers of ASKERS) {
      const late = reader?.late() ?? 0;
      const delay = monitorEventLoopDelay({ resolution: 1 });
      const times: number[] = [];
      let lost = 0;
      const person = async (): Promise<void> => {
        for (let round = 0; round < ROUNDS; round++) {
          const question = fresh.pop() ?? 'what else?';
          const start = performance.now();
          await replyTo(question, { ...library, reader }).catch(() => {
            lost += 1;
          });
          times.push(performance.now() - start);
        }
      };
      delay.enable();
      const start = performance.now();
      await Promise.all(Array.from({ length: askers }, person));
      const seconds = (performance.now() - start) / 1_000;
      delay.disable();
      rows.push([
        way,
        String(askers),
        (times.length / seconds).toFixed(0),
        milliseconds(quantile(times, 0.5)),
        milliseconds(Math.max(...times)),
        milliseconds(Math.max(0, delay.percentile(99) / 1e6 - 1)),
        String(lost),
        String((reader?.late() ?? 0) - late),
      ]);
    }
  }
  const head = [
    'way',
    'askers',
    'replies / s',
    'p50',
    'slowest',
    'event loop delay p99',
    'lost',
    'not read in time',
  ];
  return table(head, rows);
}
