import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Monitor } from './Monitor.ts';

/** Bounds of the histogram of latency, in seconds: Discord waits for 3. */
const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 1.5, 2, 3];

/** The content that the bot answers from, as far as it is counted. */
interface Content {
  readonly films: readonly unknown[];
  /** How many questions were not read in time; null where nothing reads. */
  readonly reader: { readonly late: () => number } | null;
}

/**
 * Watches over one process: what it answered, how long that took, and how Node.js itself is doing.
 *
 * @param content the content at this moment
 * @param isConnected whether the way in is open
 * @param trouble why what servers set can't be kept now; null where it can
 */
export function createMonitor(
  content: () => Content,
  isConnected: () => boolean,
  trouble: () => string | null = () => null,
): Monitor {
  const register = new Registry();
  const registers = [register];
  let stopping = false;
  const isReady = (): boolean => !stopping && isConnected();

  // Event loop delay, memory, garbage collection and the rest of what Prometheus knows of every Node.js process.
  collectDefaultMetrics({ register });
  const replies = new Counter({
    name: 'aftercredits_replies_total',
    help: 'Replies by command and outcome',
    labelNames: ['command', 'outcome'],
    registers,
  });
  const latency = new Histogram({
    name: 'aftercredits_reply_seconds',
    help: 'Seconds from the arrival of a command or question until its reply is ready to be sent',
    labelNames: ['command'],
    buckets: SECONDS,
    registers,
  });
  const unsent = new Counter({
    name: 'aftercredits_unsent_total',
    help: 'Replies that Discord did not take, by reason',
    labelNames: ['reason'],
    registers,
  });
  new Counter({
    name: 'aftercredits_words_only_total',
    help: 'Questions answered by their words alone, because reading them took too long',
    registers,
    collect() {
      this.reset();
      this.inc(content().reader?.late() ?? 0);
    },
  });
  new Gauge({
    name: 'aftercredits_films',
    help: 'Films that the bot answers about',
    registers,
    collect() {
      this.set(content().films.length);
    },
  });
  new Gauge({
    name: 'aftercredits_ready',
    help: 'Whether the bot can answer',
    registers,
    collect() {
      this.set(isReady() ? 1 : 0);
    },
  });
  new Gauge({
    name: 'aftercredits_store_up',
    help: 'Whether what servers set can be kept',
    registers,
    collect() {
      this.set(trouble() === null ? 1 : 0);
    },
  });

  return {
    metrics: {
      starts: (command) => {
        const stopClock = latency.startTimer({ command });
        return (outcome) => {
          stopClock();
          replies.inc({ command, outcome });
        };
      },
      lost: (reason) => unsent.inc({ reason }),
    },
    isReady,
    trouble,
    stop: () => {
      stopping = true;
    },
    report: async () => ({ type: register.contentType, text: await register.metrics() }),
  };
}
