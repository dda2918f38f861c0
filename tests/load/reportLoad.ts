import { quantile } from '../bench/quantile.ts';
import { milliseconds, table } from '../bench/table.ts';
import type { Measured } from './measureWay.ts';

const HEAD = [
  'way',
  'at once',
  'replies / s',
  'p50',
  'p99',
  'slowest',
  'lost',
  'doubled',
  'by words alone',
  'over bare',
  'processor a reply',
];

/** The table of all that was measured. */
export function reportLoad(all: readonly Measured[]): string {
  return table(
    HEAD,
    all.map((one) => {
      const latencies = one.bursts.flatMap((burst) => burst.latencies);
      const ratio = overBare(one, all);
      return [
        one.way.name,
        `${one.size.toLocaleString('en')}${one.isCold ? ', cold' : ''}`,
        ((one.size / medianTime(one)) * 1_000).toFixed(0),
        milliseconds(quantile(latencies, 0.5)),
        milliseconds(quantile(latencies, 0.99)),
        milliseconds(Math.max(...latencies)),
        String(lostOf(one)),
        String(one.doubled),
        one.way.hasVectors ? `${one.wordsOnly} of ${one.size * one.times}` : '',
        ratio === null ? '' : `${ratio.toFixed(2)} ×`,
        milliseconds(one.processor),
      ];
    }),
  );
}

/** Interactions that nobody answered in time. */
export function lostOf({ bursts }: Measured): number {
  return bursts.reduce((sum, { lost }) => sum + lost, 0);
}

/** How much longer a burst takes than with the bare way; null where there is none. */
export function overBare(one: Measured, all: readonly Measured[]): number | null {
  const bare = all.find(
    ({ way, size, isCold }) => way.name === one.way.bare && size === one.size && isCold === one.isCold,
  );
  return bare === undefined ? null : medianTime(one) / medianTime(bare);
}

function medianTime({ bursts }: Measured): number {
  return quantile(
    bursts.map(({ time }) => time),
    0.5,
  );
}
