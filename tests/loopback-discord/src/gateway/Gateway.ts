import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { GatewayOpcodes } from 'discord-api-types/v10';
import { type WebSocket, WebSocketServer } from 'ws';
import type { CloseRule } from '../rules/Rule.ts';
import { type CloseRuleId, RULES, type SessionRuleId } from '../rules/rules.ts';
import type { Clock } from '../time/Clock.ts';
import type { Pulse } from '../time/Pulse.ts';
import { Connection } from './Connection.ts';
import { createStreamEncoder, plainEncoder } from './Encoder.ts';
import { readPayload } from './readPayload.ts';
import type { Sessions } from './Sessions.ts';

const VERSION = 10;
const MINUTE = 60_000;

/** How much later than asked for a heartbeat may come. */
const PATIENCE = 1.5;

/** How a connection ends that nobody closed (RFC 6455, 7.4.1). */
const ABNORMAL = 1_006;

const Op = GatewayOpcodes;

export interface GatewaySetup {
  readonly sessions: Sessions;
  readonly clock: Clock;
  readonly pulse: Pulse;
  readonly heartbeatInterval: number;
}

/** A close or an invalid session that the bot brought on itself. */
export interface GatewayRefusal {
  readonly rule: CloseRuleId | SessionRuleId;
  /** The close code; 9, the opcode, for an invalid session. */
  readonly code: number;
}

/** The WebSocket side: connections come and go, sessions last. */
export class Gateway {
  readonly refusals: GatewayRefusal[] = [];
  /** Whether heartbeats are acknowledged. */
  acknowledges = true;
  /** Whether IDENTIFY and RESUME are refused though their token is right. */
  rejectsToken = false;
  readonly #setup: GatewaySetup;
  readonly #connections = new Set<Connection>();
  readonly #frozen = new Set<Connection>();
  readonly #server = new WebSocketServer({ noServer: true });
  #heartbeats = 0;

  constructor(setup: GatewaySetup) {
    this.#setup = setup;
  }

  /** How many heartbeats came so far. */
  get heartbeats(): number {
    return this.#heartbeats;
  }

  get connections(): readonly Connection[] {
    return [...this.#connections];
  }

  /** Takes over a request that wants to become a WebSocket. ETF and zstd are not modelled: they get a 501. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    const { searchParams } = new URL(request.url ?? '/', 'ws://discord.test');
    const compress = searchParams.get('compress');
    const isModelled = (searchParams.get('encoding') ?? 'json') === 'json' && compress !== 'zstd-stream';
    if (!isModelled) {
      socket.end('HTTP/1.1 501 Not Implemented\r\nConnection: close\r\n\r\n');
      return;
    }
    this.#server.handleUpgrade(request, socket, head, (webSocket) => {
      const encoder = compress === 'zlib-stream' ? createStreamEncoder() : plainEncoder;
      this.#accept(webSocket, new Connection(webSocket, encoder), Number(searchParams.get('v') ?? VERSION));
    });
  }

  /** Sends a payload without data, such as RECONNECT, to every connection. */
  sendAll(op: GatewayOpcodes.Heartbeat | GatewayOpcodes.Reconnect): void {
    for (const connection of this.#connections) {
      if (op === Op.Heartbeat) connection.asked += 1;
      connection.send(JSON.stringify({ op, d: null }));
    }
  }

  /** Leaves every connection half-open: this side is gone, and the bot is not told. Sessions wait to be resumed. */
  freezeAll(): void {
    for (const connection of this.#connections) {
      connection.freeze();
      this.#setup.sessions.release(connection, ABNORMAL);
      this.#frozen.add(connection);
    }
    this.#connections.clear();
    this.#setup.pulse.beat();
  }

  async close(): Promise<void> {
    for (const connection of [...this.#connections, ...this.#frozen]) {
      connection.stopDeadline();
      connection.cut();
    }
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
  }

  #accept(socket: WebSocket, connection: Connection, version: number): void {
    const { pulse, sessions, heartbeatInterval } = this.#setup;
    this.#connections.add(connection);
    socket.on('message', (data) => {
      this.#refuse(connection, this.#receive(connection, data.toString()));
      pulse.beat();
    });
    socket.on('close', (code) => {
      connection.stopDeadline();
      this.#connections.delete(connection);
      sessions.release(connection, code);
      pulse.beat();
    });
    socket.on('error', () => connection.cut());
    if (version !== VERSION) {
      this.#refuse(connection, 'gateway.version');
      return;
    }
    connection.send(JSON.stringify({ op: Op.Hello, d: { heartbeat_interval: heartbeatInterval } }));
    this.#awaitHeartbeat(connection);
    pulse.beat();
  }

  /** @returns the rule that was broken */
  #receive(connection: Connection, text: string): CloseRuleId | SessionRuleId | null {
    if (Buffer.byteLength(text) > RULES['gateway.payload.size'].max) return 'gateway.payload.size';
    const payload = readPayload(text);
    if (payload?.op === Op.Heartbeat && connection.asked > 0) connection.asked -= 1;
    else if (this.#isTooMuch(connection)) return 'gateway.rate';
    if (payload === null) return 'gateway.payload';
    const { op, d } = payload;
    switch (op) {
      case Op.Heartbeat:
        this.#heartbeats += 1;
        this.#awaitHeartbeat(connection);
        if (this.acknowledges) connection.send(JSON.stringify({ op: Op.HeartbeatAck }));
        return null;
      case Op.Identify:
        return this.#rejects(connection) ? null : this.#setup.sessions.identify(connection, d);
      case Op.Resume:
        return this.#rejects(connection) ? null : this.#setup.sessions.resume(connection, d);
      case Op.PresenceUpdate:
      case Op.VoiceStateUpdate:
      case Op.RequestGuildMembers:
        return connection.session === null ? 'gateway.identified' : null;
      default:
        return 'gateway.opcode';
    }
  }

  /** Whether the token is refused though it may be right: that is no fault of the bot. */
  #rejects(connection: Connection): boolean {
    const { close, says } = RULES['gateway.token'];
    if (this.rejectsToken) connection.close(close, says);
    return this.rejectsToken;
  }

  /** Counts one more payload. Those that a test asked for are not counted: how fast it runs must not matter. */
  #isTooMuch(connection: Connection): boolean {
    const now = this.#setup.clock.now();
    connection.received = [...connection.received.filter((time) => now - time < MINUTE), now];
    return connection.received.length > RULES['gateway.rate'].max;
  }

  #refuse(connection: Connection, id: CloseRuleId | SessionRuleId | null): void {
    switch (id) {
      case null:
        return;
      case 'gateway.concurrency':
      case 'gateway.session':
        this.refusals.push({ rule: id, code: Op.InvalidSession });
        this.#setup.sessions.invalidate(connection, false);
        return;
      case 'gateway.starts':
        for (const other of this.#connections) this.#close(other, id);
        return;
      default:
        this.#close(connection, id);
    }
  }

  #close(connection: Connection, id: CloseRuleId): void {
    const { close, says }: CloseRule = RULES[id];
    this.refusals.push({ rule: id, code: close });
    connection.close(close, says);
  }

  #awaitHeartbeat(connection: Connection): void {
    const { clock, heartbeatInterval } = this.#setup;
    connection.stopDeadline();
    connection.stopDeadline = clock.after(heartbeatInterval * PATIENCE, () => {
      this.#refuse(connection, 'gateway.heartbeat');
    });
  }
}
