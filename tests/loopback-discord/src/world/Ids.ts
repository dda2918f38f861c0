import type { Clock } from '../time/Clock.ts';

/** The first second of 2015 (reference, Snowflakes). */
const DISCORD_EPOCH = 1_420_070_400_000;
const TIMESTAMP_SHIFT = 22n;

/** When the first server was made: 2020. */
const FIRST_GUILD = BigInt(Date.UTC(2020, 0, 1) - DISCORD_EPOCH);

/** Makes ids as Discord does: unique, rising, with the time in them. */
export class Ids {
  readonly #clock: Clock;
  #last = 0n;
  #guilds = 0n;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  next(): string {
    const earliest = BigInt(this.#clock.now() - DISCORD_EPOCH) << TIMESTAMP_SHIFT;
    this.#last = this.#last >= earliest ? this.#last + 1n : earliest;
    return this.#last.toString();
  }

  /** The id of a server: one millisecond after the other, so that servers spread over the shards in turn. */
  nextGuild(): string {
    this.#guilds += 1n;
    return ((FIRST_GUILD + this.#guilds) << TIMESTAMP_SHIFT).toString();
  }
}

/** When something with this id was made, in milliseconds since 1970. */
export function timeOf(id: string): number {
  return Number(BigInt(id) >> TIMESTAMP_SHIFT) + DISCORD_EPOCH;
}
