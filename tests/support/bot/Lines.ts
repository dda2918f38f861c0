/** Lines that come one by one, for tests that wait for one of them. */
export class Lines {
  readonly all: string[] = [];
  readonly #waiting = new Set<() => void>();
  #isOver = false;

  add(line: string): void {
    this.all.push(line);
    for (const look of this.#waiting) look();
  }

  /** No more lines will come: whoever still waits is told. */
  end(): void {
    this.#isOver = true;
    for (const look of this.#waiting) look();
  }

  /** Resolves when another line has come. */
  next(): Promise<void> {
    return new Promise((resolve, reject) => {
      const look = (): void => {
        this.#waiting.delete(look);
        if (this.#isOver) reject(new Error('no line comes any more'));
        else resolve();
      };
      this.#waiting.add(look);
    });
  }

  /** The lines so far that fit. */
  like(pattern: RegExp): string[] {
    return this.all.filter((line) => pattern.test(line));
  }

  /**
   * Resolves with the first line that fits, whether it was there before or comes later.
   *
   * @throws {Error} when the last line was another one
   */
  until(pattern: RegExp): Promise<string> {
    return new Promise((resolve, reject) => {
      const look = (): void => {
        const found = this.all.find((line) => pattern.test(line));
        if (found === undefined && !this.#isOver) return;
        this.#waiting.delete(look);
        if (found !== undefined) resolve(found);
        else reject(new Error(`no line like ${pattern} among these:\n${this.all.join('\n')}`));
      };
      this.#waiting.add(look);
      look();
    });
  }
}
