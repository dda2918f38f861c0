/** Beats whenever something has changed, for those who wait for something to be so. */
export class Pulse {
  #waiting = new Set<() => void>();

  beat(): void {
    const woken = this.#waiting;
    this.#waiting = new Set();
    for (const wake of woken) wake();
  }

  /** Resolves at the next beat. */
  next(): Promise<void> {
    return new Promise((resolve) => this.#waiting.add(resolve));
  }
}
