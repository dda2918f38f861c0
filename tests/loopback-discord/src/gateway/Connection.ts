import type { WebSocket } from 'ws';
import { type Encoder, payloadEncoder } from './Encoder.ts';
import type { Session } from './Session.ts';

/** One socket of the gateway. What it sends keeps its order, however it is compressed. */
export class Connection {
  /** The session that it carries, once identified or resumed. */
  session: Session | null = null;
  /** Heartbeats that it was asked for and that have not come yet. */
  asked = 0;
  /** When the payloads of the last minute came, heartbeats that were asked for left out. */
  received: number[] = [];
  /** Takes back the deadline of the next heartbeat. */
  stopDeadline: () => void = () => {};
  readonly #socket: WebSocket;
  #encoder: Encoder;
  #queue: Promise<void> = Promise.resolve();
  #isIdle = true;
  #isFrozen = false;

  constructor(socket: WebSocket, encoder: Encoder) {
    this.#socket = socket;
    this.#encoder = encoder;
  }

  get isOpen(): boolean {
    return this.#socket.readyState === this.#socket.OPEN;
  }

  /** From here on, compresses each payload by itself. */
  compressPayloads(): void {
    this.#encoder = payloadEncoder;
  }

  /** @param text a payload as JSON */
  send(text: string): void {
    const data = this.#encoder.encode(text);
    if (this.#isIdle && !(data instanceof Promise)) this.#write(data);
    else this.#enqueue(async () => this.#write(await data));
  }

  close(code: number, reason: string): void {
    this.#enqueue(async () => {
      if (!this.#isFrozen) this.#socket.close(code, reason);
    });
  }

  /** From here on, hears nothing and says nothing, and leaves the socket open. */
  freeze(): void {
    this.#isFrozen = true;
    this.stopDeadline();
    this.#socket.pause();
  }

  /** Cuts the socket, as when a cable is pulled. */
  cut(): void {
    this.#socket.terminate();
  }

  #write(data: string | Buffer): void {
    if (this.isOpen && !this.#isFrozen) this.#socket.send(data);
  }

  #enqueue(act: () => Promise<void>): void {
    this.#isIdle = false;
    const turn = this.#queue.then(act);
    this.#queue = turn;
    void turn.then(() => {
      if (this.#queue === turn) this.#isIdle = true;
    });
  }
}
