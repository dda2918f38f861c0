import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { startDiscord } from '../discord/startDiscord.ts';
import { Crowd } from './Crowd.ts';
import { type Counts, readCounts } from './readCounts.ts';
import { type Burst, runBurst } from './runBurst.ts';
import { type Child, startChild } from './startChild.ts';
import type { Way } from './Way.ts';

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

/** One at a time, until a process that reads meaning has loaded what it needs. */
const WAKE_UP = { good: 5, most: 40 };

/** How many questions one way is asked at most. */
export const QUESTIONS =
  WAKE_UP.most +
  WARM_UP.rounds * WARM_UP.size +
  [COLD, ...WARM].reduce((sum, { size, times }) => sum + size * times, 0);

/** Nobody may ask more than 5 questions in 10 seconds: everybody gets 3 in all. */
const PEOPLE = Math.ceil(QUESTIONS / 3);

/** How long a bot may take to finish what it was asked, in milliseconds, also where nobody waits any more. */
const FINISH = 20_000;

/** A bot that counts no reply for so long, in milliseconds, has nothing more to reply to. */
const IDLE = 500;

/** A way in under one load. */
export interface Measured extends Load {
  readonly way: Way;
  readonly bursts: readonly Burst[];
  /** Interactions that were answered again after their first answer. */
  readonly doubled: number;
  readonly wordsOnly: number;
  /** Processor time of all its processes for a reply, in milliseconds. */
  readonly processor: number;
}

/**
 * Puts a way in under load, in processes of its own, on a Discord of its own.
 *
 * @param questions enough of them, none twice
 * @param vectors the folder of vectors
 * @param stop ends it early
 * @throws {Error} where the bot turns somebody away
 */
export async function measureWay(
  way: Way,
  questions: readonly string[],
  vectors: string,
  stop: AbortSignal,
): Promise<Measured[]> {
  const folder = await mkdtemp(join(tmpdir(), 'load-'));
  const children: Child[] = [];
  const stopped = new Promise<never>((_, reject) => {
    stop.addEventListener('abort', () => reject(stop.reason), { once: true });
  });
  stopped.catch(() => {});
  const discord = await startDiscord();
  try {
    const crowd = await Crowd.gather(discord, PEOPLE, questions);
    const start = (program: Parameters<typeof startChild>[0]): Child => {
      const child = startChild(program);
      children.push(child);
      return child;
    };
    const urls = await way.open({
      discord,
      folder,
      vectors,
      start: (program) => start({ ...program, folder }),
    });
    let asked = 0;
    const burst = async (size: number): Promise<Burst> => {
      stop.throwIfAborted();
      asked += size;
      return Promise.race([runBurst(crowd.take(size)), stopped]);
    };
    const counts = (): Promise<Counts> => finished(urls, asked);
    const processor = async (): Promise<number> =>
      (await Promise.all(children.map((child) => child.processor()))).reduce((sum, one) => sum + one, 0);

    const measure = async (load: Load): Promise<Measured> => {
      const before = { ...(await counts()), processor: await processor(), doubled: discord.doubled.length };
      const bursts: Burst[] = [];
      for (let time = 0; time < load.times; time++) bursts.push(await burst(load.size));
      const after = await counts();
      const used = (await processor()) - before.processor;
      // What the bot has finished is on its way.
      if (discord.sessions.length > 0) await discord.roundTrip();
      return {
        ...load,
        way,
        bursts,
        doubled: discord.doubled.length - before.doubled,
        wordsOnly: after.wordsOnly - before.wordsOnly,
        processor: (used * 1_000) / (load.size * load.times),
      };
    };

    const measured: Measured[] = [];
    if (way.hasVectors) await wakeUp(() => burst(1), counts);
    else measured.push(await measure(COLD));
    for (let round = 0; round < WARM_UP.rounds; round++) await burst(WARM_UP.size);
    for (const load of WARM) measured.push(await measure(load));
    return measured;
  } finally {
    await Promise.all(children.map((child) => child.close(stop.aborted)));
    await discord.close();
    await rm(folder, { recursive: true });
  }
}

async function wakeUp(ask: () => Promise<unknown>, counts: () => Promise<Counts>): Promise<void> {
  let good = 0;
  for (let asked = 0; asked < WAKE_UP.most && good < WAKE_UP.good; asked++) {
    const before = await counts();
    await ask();
    const { wordsOnly } = await counts();
    good = wordsOnly === before.wordsOnly ? good + 1 : 0;
  }
}

/** What the bots count, once they have finished what they were asked, or do nothing more. */
async function finished(urls: readonly string[], asked: number): Promise<Counts> {
  const limit = performance.now() + FINISH;
  let last = -1;
  for (;;) {
    const counts = await readCounts(urls);
    if (counts.turnedAway > 0) throw new Error(`${counts.turnedAway} questions were turned away`);
    const isIdle = counts.answered >= asked || counts.answered === last;
    if (urls.length === 0 || isIdle || performance.now() > limit) return counts;
    last = counts.answered;
    await wait(IDLE);
  }
}
