import { LRUCache } from 'lru-cache';
import { type MessageReading, type Network, NetworkError, type PassageReading } from './Network.ts';
import type { Reader, ReadMessage } from './Reader.ts';

export interface MessageReaderOptions {
  readonly network: Pick<Network, 'message' | 'read'>;
  /** How long a message waits to be read, in milliseconds; null: until it is. */
  readonly patience: number | null;
  /** Is told what went wrong with the network. */
  readonly fail: (error: NetworkError) => void;
}

/** Messages whose reading is kept. */
const KEPT_MESSAGES = 500;

/** Messages that are remembered as too late, for as long as the patience. */
const MOST_REFUSED = 5_000;

/** A message that would wait longer than this share of the patience is not worth queueing. */
const WORTH_WAITING = 3 / 5;

/** How long a message is taken to take before any was read, in milliseconds. */
const FIRST_PACE = 30;

/** A message that was read, and what was read together with it, by passage id. */
interface Kept {
  readonly reading: MessageReading;
  readonly passages: Map<string, PassageReading>;
  /** How long whoever asked first waits: for the kind of message and for the answer together. */
  readonly wait: Wait;
}

/** How long one message waits for all that is read of it. */
interface Wait {
  readonly signal: AbortSignal | undefined;
  isLate: boolean;
}

/** Reads messages of people who wait, and keeps what was read of the last ones. */
export function createMessageReader({
  network,
  patience,
  fail,
}: MessageReaderOptions): Pick<Reader, 'message' | 'late'> {
  const messages = new LRUCache<string, Kept>({ max: KEPT_MESSAGES });
  let late = 0;
  // Texts that came too late a moment ago: whoever asks for the same again does not wait, and is not counted, twice.
  const refused = new LRUCache<string, true>({ max: MOST_REFUSED, ttl: patience ?? 1 });
  /** Messages that are being read, alone or together with passages. */
  let waiting = 0;
  /** How long the network takes for one lately, in milliseconds, and when it was last done with one. */
  let pace = FIRST_PACE;
  let lastDone = 0;

  const newWait = (): Wait => ({
    signal: patience === null ? undefined : AbortSignal.timeout(patience),
    isLate: false,
  });

  /** Counts a message that was not read in time: once, whatever else of it is late. */
  const giveUp = (wait: Wait): null => {
    if (!wait.isLate) late += 1;
    wait.isLate = true;
    return null;
  };

  /** Work of the network for one message; null when it can't be had, or not in time. */
  const inTime = async <T>(wait: Wait, work: () => Promise<T>): Promise<T | null> => {
    waiting += 1;
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof NetworkError)) throw error;
      if (wait.signal?.aborted === true) return giveUp(wait);
      fail(error);
      return null;
    } finally {
      waiting -= 1;
    }
  };

  /** Learns how long a message takes, the waiting for others left out. */
  const learnPace = (start: number): void => {
    const now = performance.now();
    pace += (now - Math.max(start, lastDone) - pace) / 8;
    lastDone = now;
  };

  const readWith = (text: string, kept: Kept, wait: Wait): ReadMessage['with'] => {
    return async (review, wanted) => {
      const passages = wanted.flatMap((index) => review.passages.slice(index, index + 1));
      const missing = passages.filter(({ id }) => !kept.passages.has(id));
      if (missing.length > 0) {
        const headed = missing.map(({ trail, sentences }) => ({
          heading: trail.at(-1) ?? null,
          sentences: sentences.map(({ plain }) => plain),
        }));
        const start = performance.now();
        const readings = await inTime(wait, () =>
          network.read(text, headed, { urgency: 'begun', signal: wait.signal }),
        );
        if (readings === null) return null;
        learnPace(start);
        for (const [index, { id }] of missing.entries()) {
          const reading = readings[index];
          if (reading !== undefined) kept.passages.set(id, reading);
        }
      }
      return passages.flatMap(({ id }) => kept.passages.get(id) ?? []);
    };
  };

  return {
    message: async (text) => {
      const known = messages.get(text);
      const wait = known?.wait.signal?.aborted === false ? known.wait : newWait();
      // Whoever would wait in vain is answered at once: in a burst they would all give up at the same moment, too late.
      if (known === undefined && patience !== null) {
        if (refused.has(text)) return null;
        if (waiting * pace > patience * WORTH_WAITING) {
          refused.set(text, true);
          return giveUp(wait);
        }
      }
      let kept = known;
      if (kept === undefined) {
        const reading = await inTime(wait, () =>
          network.message(text, { urgency: 'asked', signal: wait.signal }),
        );
        if (reading === null) return null;
        kept = { reading, passages: new Map(), wait };
        messages.set(text, kept);
      }
      return { ...kept.reading, with: readWith(text, kept, wait) };
    },
    late: () => late,
  };
}
