import type { Metrics } from './Metrics.ts';

/** What somebody who runs the bot can see of it. */
export interface Monitor {
  /** Counts what happens. */
  readonly metrics: Metrics;
  /** Whether the bot can answer now. */
  readonly isReady: () => boolean;
  /** Why settings can't be changed now; null where they can. */
  readonly trouble: () => string | null;
  /** From now on the bot is not ready: it is about to end. */
  readonly stop: () => void;
  /** Everything that was counted and measured, in Prometheus' text format. */
  readonly report: () => Promise<{ readonly type: string; readonly text: string }>;
}
