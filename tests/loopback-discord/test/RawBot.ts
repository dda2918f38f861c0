import type { APIInteraction, GatewayReceivePayload } from 'discord-api-types/v10';
import { GatewayDispatchEvents, GatewayIntentBits, GatewayOpcodes } from 'discord-api-types/v10';
import { WebSocket } from 'ws';
import type { Discord } from '../src/Discord.ts';
import { Pulse } from '../src/time/Pulse.ts';

const { Guilds, GuildMessages, DirectMessages } = GatewayIntentBits;

/** An answer over HTTP. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

export interface Call {
  /** The Authorization header; the bot's token unless said, none for null. */
  readonly authorization?: string | null;
  readonly type?: string;
  /** Sent as it is, instead of the body as JSON. */
  readonly raw?: string;
  /** Files by the names of their fields: then the body is sent as `payload_json` beside them. */
  readonly files?: Readonly<Record<string, File>>;
}

/** A bot without a library: it says what it is told to, right or wrong. Closes by itself with the server. */
export class RawBot {
  /** All that came over the gateway. */
  readonly received: GatewayReceivePayload[] = [];
  /** Gives the first answer to every interaction; null where the test answers. */
  responder: ((interaction: APIInteraction) => unknown) | null = null;
  readonly #discord: Discord;
  #socket: WebSocket | null = null;
  #closed: Promise<number> = Promise.resolve(0);
  readonly #pulse = new Pulse();

  constructor(discord: Discord) {
    this.#discord = discord;
  }

  /** Opens a connection of the gateway. Resolves when HELLO has come, or the connection is closed. */
  async open(query = '?v=10&encoding=json'): Promise<void> {
    const before = this.received.length;
    const url = this.#discord.apiUrl.replace(/^http/, 'ws').replace(/\/api$/, `/gateway${query}`);
    const socket = new WebSocket(url);
    this.#socket = socket;
    this.#closed = new Promise((resolve) => socket.on('close', resolve));
    socket.on('message', (data) => {
      const payload: GatewayReceivePayload = JSON.parse(data.toString());
      this.received.push(payload);
      if (payload.op === GatewayOpcodes.Heartbeat) this.send({ op: GatewayOpcodes.Heartbeat, d: null });
      if (payload.t === GatewayDispatchEvents.InteractionCreate && this.responder !== null)
        void this.respond(payload.d, this.responder(payload.d));
      this.#pulse.beat();
    });
    socket.on('error', () => {});
    await Promise.race([this.waitFor(({ op }) => op === GatewayOpcodes.Hello, before), this.#closed]);
  }

  send(payload: object | string): void {
    this.#socket?.send(typeof payload === 'string' ? payload : JSON.stringify(payload));
  }

  /** Sends IDENTIFY as a bot should, unless something else is said. */
  identify(data: object = {}): void {
    const intents = Guilds | GuildMessages | DirectMessages;
    const d = { token: this.#discord.token, intents, properties: {}, ...data };
    this.send({ op: GatewayOpcodes.Identify, d });
  }

  /** Opens, identifies and waits for READY. */
  async connect(data: object = {}): Promise<void> {
    const before = this.received.length;
    await this.open();
    this.identify(data);
    await this.waitFor(({ t }) => t === GatewayDispatchEvents.Ready, before);
  }

  /** The close code, once the connection is closed. */
  waitForClose(): Promise<number> {
    return this.#closed;
  }

  /** Ends the connection. */
  leave(code = 1_000): Promise<number> {
    this.#socket?.close(code);
    return this.#closed;
  }

  /**
   * The first payload of a kind; waits until there is one.
   *
   * @param from how many of those that came to leave out
   */
  async waitFor(is: (payload: GatewayReceivePayload) => boolean, from = 0): Promise<GatewayReceivePayload> {
    for (;;) {
      const found = this.received.slice(from).find(is);
      if (found !== undefined) return found;
      await this.#pulse.next();
    }
  }

  /** An interaction that came; waits until there are as many. @param count which, from 1 */
  async waitForInteraction(count = 1): Promise<APIInteraction> {
    for (;;) {
      const all = this.received.flatMap((payload) =>
        payload.t === GatewayDispatchEvents.InteractionCreate ? [payload.d] : [],
      );
      const wanted = all[count - 1];
      if (wanted !== undefined) return wanted;
      await this.#pulse.next();
    }
  }

  /** Sends a request to the API. */
  async call(method: string, path: string, body?: unknown, call: Call = {}): Promise<Answer> {
    const { authorization = `Bot ${this.#discord.token}`, type = 'application/json', raw, files } = call;
    const json = raw ?? (body === undefined ? undefined : JSON.stringify(body));
    const sent = files === undefined ? json : upload(json, files);
    const response = await fetch(`${this.#discord.apiUrl}/v10${path}`, {
      method,
      headers: {
        ...(authorization !== null && { Authorization: authorization }),
        ...(typeof sent === 'string' && { 'Content-Type': type }),
      },
      ...(sent !== undefined && { body: sent }),
    });
    const answer = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      body: isJson(response.headers) ? JSON.parse(answer) : answer || undefined,
    };
  }

  /** Sends the first answer to an interaction. */
  respond(
    { id, token }: Pick<APIInteraction, 'id' | 'token'>,
    body: unknown,
    query = '',
    call: Call = {},
  ): Promise<Answer> {
    const path = `/interactions/${id}/${token}/callback${query}`;
    return this.call('POST', path, body, { ...call, authorization: null });
  }
}

function isJson(headers: Headers): boolean {
  return headers.get('Content-Type')?.startsWith('application/json') === true;
}

function upload(json: string | undefined, files: Readonly<Record<string, File>>): FormData {
  const form = new FormData();
  if (json !== undefined) form.append('payload_json', json);
  for (const [field, file] of Object.entries(files)) form.append(field, file);
  return form;
}
