import { type APIPingInteraction, InteractionResponseType, InteractionType } from 'discord-api-types/v10';
import { publish } from '../publish.ts';
import type { World } from '../world/World.ts';
import type { SignatureHeaders, SigningKey } from './SigningKey.ts';

const USER_AGENT = 'Discord-Interactions/1.0 (+https://discord.com)';

/** What an endpoint answered. */
export interface EndpointAnswer {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

/** A bot's endpoint for interactions, as Discord talks to it. */
export class Endpoint {
  readonly url: string;
  readonly #key: SigningKey;
  readonly #world: World;

  constructor(url: string, key: SigningKey, world: World) {
    this.url = url;
    this.#key = key;
    this.#world = world;
  }

  /** Sends an interaction, signed. Rejects where there is no answer at all. */
  post(payload: object, signal?: AbortSignal): Promise<EndpointAnswer> {
    publish({ kind: 'delivery', interaction: payload });
    const body = JSON.stringify(payload);
    return this.#send(body, this.#key.sign(body, this.#timestamp()), signal);
  }

  /**
   * Does what Discord does before it saves the URL of an endpoint: a PING has to be answered, and a wrong signature
   * refused (interactions/overview, Setting Up an Endpoint).
   *
   * @throws {Error} that says what the endpoint does wrong
   */
  async verify(): Promise<void> {
    const ping = JSON.stringify(this.#ping());
    const timestamp = this.#timestamp();
    const good = await this.#send(ping, this.#key.sign(ping, timestamp));
    if (good.status !== 200) throw new Error(`a PING has to be answered with 200, not ${good.status}`);
    if (!good.type.startsWith('application/json'))
      throw new Error(`a PING has to be answered as JSON, not ${good.type}`);
    const pong: unknown = JSON.parse(good.text);
    const isPong =
      typeof pong === 'object' &&
      pong !== null &&
      'type' in pong &&
      pong.type === InteractionResponseType.Pong;
    if (!isPong) throw new Error(`a PING has to be answered with {"type": 1}, not ${good.text}`);
    for (const [what, headers] of this.#forgeries(ping, timestamp)) {
      const { status } = await this.#send(ping, headers);
      if (status !== 401) throw new Error(`${what} has to be answered with 401, not ${status}`);
    }
  }

  #forgeries(body: string, timestamp: string): readonly (readonly [string, Partial<SignatureHeaders>])[] {
    const signed = this.#key.sign(body, timestamp);
    return [
      ['a signature of another body', this.#key.sign(`${body} `, timestamp)],
      ['a signature of another time', { ...signed, 'X-Signature-Timestamp': String(Number(timestamp) + 1) }],
      ['a signature that is none', { ...signed, 'X-Signature-Ed25519': 'not a signature' }],
      ['a request without signature', {}],
    ];
  }

  async #send(
    body: string,
    headers: Partial<SignatureHeaders>,
    signal?: AbortSignal,
  ): Promise<EndpointAnswer> {
    const response = await fetch(this.url, {
      method: 'POST',
      // No connection is kept: an endpoint that ends has none to wait for.
      headers: {
        'Content-Type': 'application/json',
        'User-Agent': USER_AGENT,
        Connection: 'close',
        ...headers,
      },
      body,
      ...(signal !== undefined && { signal }),
    });
    const text = await response.text();
    return { status: response.status, type: response.headers.get('content-type') ?? '', text };
  }

  #timestamp(): string {
    return String(Math.floor(this.#world.clock.now() / 1_000));
  }

  #ping(): APIPingInteraction {
    const { ids, bot } = this.#world;
    return {
      id: ids.next(),
      application_id: bot.id,
      type: InteractionType.Ping,
      token: 'ping',
      version: 1,
      app_permissions: '0',
      entitlements: [],
      authorizing_integration_owners: {},
      attachment_size_limit: 10 * 1024 * 1024,
    };
  }
}
