import type { Clock } from './Clock.ts';

interface Appointment {
  readonly at: number;
  readonly act: () => void;
}

/** A clock that a test turns by hand. */
export class ManualClock implements Clock {
  #now: number;
  readonly #appointments = new Set<Appointment>();

  constructor(now = Date.UTC(2026, 0, 1)) {
    this.#now = now;
  }

  now(): number {
    return this.#now;
  }

  after(milliseconds: number, act: () => void): () => void {
    const appointment = { at: this.#now + milliseconds, act };
    this.#appointments.add(appointment);
    return () => this.#appointments.delete(appointment);
  }

  /** Lets so many milliseconds pass, and keeps every appointment in them, the earliest first. */
  advance(milliseconds: number): void {
    const end = this.#now + milliseconds;
    for (let next = this.#next(end); next !== undefined; next = this.#next(end)) {
      this.#appointments.delete(next);
      this.#now = next.at;
      next.act();
    }
    this.#now = end;
  }

  #next(end: number): Appointment | undefined {
    return [...this.#appointments].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
  }
}
