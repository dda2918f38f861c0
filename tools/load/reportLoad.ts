import { quantile } from '../bench/quantile.ts';
import { milliseconds, table } from '../bench/table.ts';
import type { Row } from './measureGroup.ts';
import type { Measured } from './ways/openWay.ts';

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
export function reportLoad(rows: readonly Row[]): string {
  return table(
    HEAD,
    rows.map(({ way, size, isCold, bursts, overBare }) => {
      const latencies = bursts.flatMap((burst) => burst.latencies);
      const asked = size * bursts.length;
      const time = quantile(
        bursts.map((burst) => burst.time),
        0.5,
      );
      return [
        way.name,
        `${size.toLocaleString('en')}${isCold ? ', cold' : ''}`,
        ((size / time) * 1_000).toFixed(0),
        milliseconds(quantile(latencies, 0.5)),
        milliseconds(quantile(latencies, 0.99)),
        milliseconds(Math.max(...latencies)),
        String(sum(bursts, 'lost')),
        String(sum(bursts, 'doubled')),
        way.reads ? `${sum(bursts, 'wordsOnly')} of ${asked}` : '',
        overBare.length === 0 ? '' : `${quantile(overBare, 0.5).toFixed(2)} ×`,
        milliseconds(sum(bursts, 'processor') / asked),
      ];
    }),
  );
}

/** How many interactions were not answered exactly once in time. */
export function failuresOf({ bursts }: Row): number {
  return sum(bursts, 'lost') + sum(bursts, 'doubled');
}

function sum(bursts: readonly Measured[], what: 'lost' | 'doubled' | 'wordsOnly' | 'processor'): number {
  return bursts.reduce((all, burst) => all + burst[what], 0);
}
