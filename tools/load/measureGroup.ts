import { type Measured, type OpenWay, openWay, type Setup } from './ways/openWay.ts';
import type { Way } from './ways/Way.ts';

/** How many interactions at once, and how often. */
interface Load {
  readonly size: number;
  readonly times: number;
  /** Whether the process has answered nothing before. */
  readonly isCold: boolean;
}

const COLD: Load = { size: 1_000, times: 1, isCold: true };
const WARM: readonly Load[] = [
  { size: 1, times: 30, isCold: false },
  { size: 64, times: 15, isCold: false },
  { size: 1_000, times: 7, isCold: false },
];
const WARM_UP = { rounds: 5, size: 64 };

/** One at a time, until a process that reads with the network has loaded what it needs. */
const WAKE_UP = { good: 5, most: 40 };

/** How often at most many ask at once with the network: each burst takes seconds. */
const MOST_READ = 3;

/** How many questions one way is asked at most. */
export const QUESTIONS =
  WAKE_UP.most +
  WARM_UP.rounds * WARM_UP.size +
  [COLD, ...WARM].reduce((sum, { size, times }) => sum + size * times, 0);

/** Nobody may ask more than 5 questions in 10 seconds: everybody gets 3 in all. */
export const PEOPLE = Math.ceil(QUESTIONS / 3);

/** Bursts of one size by one way. */
export interface Row extends Load {
  readonly way: Way;
  readonly bursts: readonly Measured[];
  /** How much longer a burst takes than the bare way's, for each burst that was answered alongside one. */
  readonly overBare: readonly number[];
}

/**
 * Measures ways in alongside the bare one that they are compared with: burst by burst in turn, so that whatever else the
 * machine does is shared fairly.
 *
 * @param ways the bare one first
 */
export async function measureGroup(ways: readonly Way[], setup: Setup): Promise<Row[]> {
  const open: OpenWay[] = [];
  try {
    for (const way of ways) open.push(await openWay(way, setup));
    const rows = await measure(
      COLD,
      open.filter(({ way }) => !way.reads),
    );
    for (const one of open) {
      if (one.way.reads) await wakeUp(one);
      for (let round = 0; round < WARM_UP.rounds; round++) await one.burst(WARM_UP.size);
    }
    for (const load of WARM) rows.push(...(await measure(load, open)));
    return rows;
  } finally {
    await Promise.all(open.map((one) => one.close()));
  }
}

async function measure(load: Load, open: readonly OpenWay[]): Promise<Row[]> {
  const rows = open.map(({ way }) => {
    const bursts: Measured[] = [];
    const overBare: number[] = [];
    return { ...load, way, bursts, overBare };
  });
  for (let time = 0; time < load.times; time++) {
    let bare: Measured | null = null;
    for (const [at, one] of open.entries()) {
      if (one.way.reads && load.size > 1 && time >= MOST_READ) continue;
      const burst = await one.burst(load.size);
      bare ??= burst;
      rows[at]?.bursts.push(burst);
      if (one.way.bare !== null) rows[at]?.overBare.push(burst.time / bare.time);
    }
  }
  return rows;
}

async function wakeUp({ burst }: OpenWay): Promise<void> {
  let good = 0;
  for (let asked = 0; asked < WAKE_UP.most && good < WAKE_UP.good; asked++) {
    const { wordsOnly } = await burst(1);
    good = wordsOnly === 0 ? good + 1 : 0;
  }
}
