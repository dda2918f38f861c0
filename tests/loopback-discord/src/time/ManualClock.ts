import type { Clock } from './Clock.ts';

interface Deadline {
  readonly at: number;
  readonly act: () => void;
}

/**
 * A clock whose deadlines pass only when a test turns it: how fast the machine is decides nothing. What time it is goes
 * on by itself, since bots wait for the end of a limit and look how old a signature is; a clock can stand still too.
 */
export class ManualClock implements Clock {
  readonly #base: () => number;
  readonly #deadlines = new Set<Deadline>();
  #turned = 0;

  /** @param base what time it is before anything is turned, in milliseconds since 1970; a number stands still */
  constructor(base: number | (() => number) = () => Date.now()) {
    this.#base = typeof base === 'number' ? () => base : base;
  }

  now(): number {
    return this.#base() + this.#turned;
  }

  after(milliseconds: number, act: () => void): () => void {
    const deadline = { at: this.#turned + milliseconds, act };
    this.#deadlines.add(deadline);
    return () => this.#deadlines.delete(deadline);
  }

  /** Lets so many milliseconds pass, and every deadline in them, the earliest first. */
  advance(milliseconds: number): void {
    const end = this.#turned + milliseconds;
    for (let next = this.#next(end); next !== undefined; next = this.#next(end)) {
      this.#deadlines.delete(next);
      this.#turned = next.at;
      next.act();
    }
    this.#turned = end;
  }

  #next(end: number): Deadline | undefined {
    return [...this.#deadlines].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
  }
}
