import { GatewayOpcodes } from 'discord-api-types/v10';
import type { Connection } from './Connection.ts';
import type { DispatchEvent } from './DispatchEvent.ts';

export type Shard = readonly [id: number, count: number];

/** A session of the gateway: it outlives its connections and remembers what it has sent. */
export class Session {
  readonly id: string;
  readonly intents: number;
  readonly shard: Shard;
  connection: Connection | null = null;
  /** Takes back the deadline until which it waits to be resumed. */
  stopDeadline: () => void = () => {};
  /** How often it was resumed. */
  resumes = 0;
  #sequence = 0;
  readonly #sent: { readonly sequence: number; readonly text: string }[] = [];

  constructor(id: string, intents: number, shard: Shard) {
    this.id = id;
    this.intents = intents;
    this.shard = shard;
  }

  get isConnected(): boolean {
    return this.connection !== null;
  }

  /** The number of the last event. */
  get sequence(): number {
    return this.#sequence;
  }

  /** Whether the session's shard is told of a server, or of what belongs to none (events/gateway, Sharding). */
  covers(guildId: string | null): boolean {
    const [id, count] = this.shard;
    return guildId === null ? id === 0 : Number((BigInt(guildId) >> 22n) % BigInt(count)) === id;
  }

  wants(intent: number): boolean {
    return (this.intents & intent) !== 0;
  }

  /** Sends an event, or keeps it for when the bot is back. Any event can be sent, also one that Discord does not have. */
  dispatch({ t, d }: DispatchEvent | { readonly t: string; readonly d: unknown }): void {
    this.#sequence += 1;
    const text = JSON.stringify({ op: GatewayOpcodes.Dispatch, t, s: this.#sequence, d });
    this.#sent.push({ sequence: this.#sequence, text });
    this.connection?.send(text);
  }

  /** Sends again what came after a number, then tells that this was all. */
  replay(after: number): void {
    for (const { sequence, text } of this.#sent) if (sequence > after) this.connection?.send(text);
    this.resumes += 1;
    this.#sequence += 1;
    const resumed = { op: GatewayOpcodes.Dispatch, t: 'RESUMED', s: this.#sequence, d: {} };
    this.connection?.send(JSON.stringify(resumed));
  }
}
