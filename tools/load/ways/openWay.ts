import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { startDiscord, systemClock } from 'loopback-discord';
import { Crowd } from '../Crowd.ts';
import { type Counts, readCounts } from '../readCounts.ts';
import { type Burst, runBurst } from '../runBurst.ts';
import { unlessStopped } from '../unlessStopped.ts';
import { type Child, startChild } from './startChild.ts';
import type { Way } from './Way.ts';

/** How long a bot may take to finish what it was asked, in milliseconds, also where nobody waits any more. */
const FINISH = 10_000;

/** A bot that counts no reply for so long, in milliseconds, has nothing more to reply to. */
const IDLE = 500;

/** A burst, and what it took. */
export interface Measured extends Burst {
  /** Interactions that were answered again after their first answer. */
  readonly doubled: number;
  /** Questions that were not read in time. */
  readonly wordsOnly: number;
  /** Processor time of all processes of the way, in milliseconds. */
  readonly processor: number;
}

/** A way in that is up, in processes of its own, on a Discord of its own. */
export interface OpenWay {
  readonly way: Way;
  /** @throws {Error} where the bot turns somebody away */
  readonly burst: (size: number) => Promise<Measured>;
  readonly close: () => Promise<void>;
}

export interface Setup {
  /** Enough of them, none twice. */
  readonly questions: readonly string[];
  /** How many people ask them. */
  readonly people: number;
  /** The folder of embeddings. */
  readonly embeddings: string;
  /** Ends it early. */
  readonly stop: AbortSignal;
}

/** Opens a way in. Whoever opens one has to close it. */
export async function openWay(way: Way, { questions, people, embeddings, stop }: Setup): Promise<OpenWay> {
  const folder = await mkdtemp(join(tmpdir(), 'load-'));
  const children: Child[] = [];
  // An answer that is late is lost: this is about time.
  const discord = await startDiscord({ clock: systemClock });
  const close = async (): Promise<void> => {
    await Promise.all(children.map((child) => child.close(stop.aborted)));
    await discord.close();
    await rm(folder, { recursive: true });
  };
  try {
    const crowd = await Crowd.gather(discord, people, questions);
    const opening = way.open({
      discord,
      folder,
      embeddings,
      start: (program) => {
        const child = startChild({ ...program, folder });
        children.push(child);
        return child;
      },
    });
    const urls = await unlessStopped(opening, stop);
    const processor = async (): Promise<number> =>
      (await Promise.all(children.map((child) => child.processor()))).reduce((all, one) => all + one, 0);
    let asked = 0;
    let counts = await readCounts(urls);
    const burst = async (size: number): Promise<Measured> => {
      const before = { ...counts, processor: await processor(), doubled: discord.doubled.length };
      asked += size;
      const result = await runBurst(crowd.take(size));
      // Before the metrics are asked for, which takes time too.
      const used = (await processor()) - before.processor;
      counts = await finished(urls, asked);
      // What the bot has finished is on its way.
      if (discord.gateway.sessions.length > 0) await discord.gateway.flush();
      return {
        ...result,
        doubled: discord.doubled.length - before.doubled,
        wordsOnly: counts.wordsOnly - before.wordsOnly,
        processor: used * 1_000,
      };
    };
    return {
      way,
      burst: (size) => unlessStopped(burst(size), stop),
      close,
    };
  } catch (error) {
    await close();
    throw error;
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
