import type { APIGatewaySessionStartLimit } from 'discord-api-types/v10';
import type { Clock } from '../time/Clock.ts';

const DAY = 24 * 60 * 60 * 1_000;
const CONCURRENCY_WINDOW = 5_000;

/** Counts IDENTIFYs (events/gateway, Identifying; Session Start Limit Object). */
export class Starts {
  readonly #clock: Clock;
  readonly #total: number;
  readonly #concurrency: number;
  #times: number[] = [];

  constructor(clock: Clock, total: number, concurrency: number) {
    this.#clock = clock;
    this.#total = total;
    this.#concurrency = concurrency;
  }

  /** Counts one more, and says what it is: fine, too soon after the others, or one too many today. */
  count(): 'fine' | 'tooSoon' | 'tooMany' {
    const now = this.#clock.now();
    const recent = this.#times.filter((time) => now - time < CONCURRENCY_WINDOW).length;
    if (recent >= this.#concurrency) return 'tooSoon';
    if (this.#remaining() === 0) return 'tooMany';
    this.#times.push(now);
    return 'fine';
  }

  describe(): APIGatewaySessionStartLimit {
    return {
      total: this.#total,
      remaining: this.#remaining(),
      reset_after: DAY,
      max_concurrency: this.#concurrency,
    };
  }

  #remaining(): number {
    const now = this.#clock.now();
    this.#times = this.#times.filter((time) => now - time < DAY);
    return Math.max(0, this.#total - this.#times.length);
  }
}
