import { setMaxListeners } from 'node:events';
import { type APIApplicationCommand, EmbedType, GatewayOpcodes } from 'discord-api-types/v10';
import type { Discord, GuildOptions, Refusal, UserOptions } from './Discord.ts';
import { DEFAULT_OPTIONS, type DiscordOptions } from './DiscordOptions.ts';
import { Gateway } from './gateway/Gateway.ts';
import { Sessions } from './gateway/Sessions.ts';
import { Starts } from './gateway/Starts.ts';
import type { Interaction } from './interactions/Interaction.ts';
import { Interactions } from './interactions/Interactions.ts';
import { Webhooks } from './interactions/Webhooks.ts';
import { Listener } from './Listener.ts';
import { makeToken } from './makeToken.ts';
import { deliverByHttp } from './outgoing/deliverByHttp.ts';
import { Endpoint } from './outgoing/Endpoint.ts';
import { SigningKey } from './outgoing/SigningKey.ts';
import { GuildHandle } from './people/GuildHandle.ts';
import type { MessageView } from './people/MessageView.ts';
import { Person } from './people/Person.ts';
import type { Stage } from './people/Stage.ts';
import { createRoutes } from './rest/createRoutes.ts';
import { RestServer } from './rest/RestServer.ts';
import { type IgnoreRuleId, RULES, type RuleId } from './rules/rules.ts';
import { systemClock } from './world/Clock.ts';
import { Commands } from './world/Commands.ts';
import { Messages } from './world/Messages.ts';
import { Pulse } from './world/Pulse.ts';
import { World } from './world/World.ts';

/** The parts put together: what tests and bots do meets here. */
export class LoopbackDiscord implements Discord {
  readonly #pulse = new Pulse();
  readonly #key = new SigningKey();
  readonly #world: World;
  readonly #commands: Commands;
  readonly #interactions: Interactions;
  readonly #stage: Stage;
  readonly #sessions: Sessions;
  readonly #gateway: Gateway;
  readonly #rest: RestServer;
  readonly #listener: Listener;
  readonly #closing = new AbortController();
  #token: string;

  constructor(options: DiscordOptions) {
    const settings = { ...DEFAULT_OPTIONS, ...options };
    const { clock = systemClock, name, integrationTypes, privilegedIntents, interactionTimeout } = settings;
    const pulse = this.#pulse;
    const { publicKey } = this.#key;
    const world = new World(clock, { name, publicKey, integrationTypes, privilegedIntents });
    const messages = new Messages(world);
    const commands = new Commands(world);
    const interactions = new Interactions(world, messages, pulse, interactionTimeout);
    const starts = new Starts(clock, settings.sessionStarts, settings.maxConcurrency);
    this.#world = world;
    this.#commands = commands;
    this.#interactions = interactions;
    this.#stage = { world, messages, commands, interactions, until: (isSo, what) => this.until(isSo, what) };
    this.#token = makeToken(world.bot.id);
    this.#sessions = new Sessions({
      world,
      starts,
      token: () => this.#token,
      resetToken: () => {
        this.#token = makeToken(world.bot.id);
      },
      resumeUrl: () => `ws://${this.#listener.address}/resume`,
      maxGuilds: settings.maxGuildsPerShard,
    });
    this.#gateway = new Gateway({
      sessions: this.#sessions,
      clock,
      pulse,
      heartbeatInterval: settings.heartbeatInterval,
    });
    const gateway = { url: () => `ws://${this.#listener.address}/gateway`, shards: settings.shards, starts };
    const routes = createRoutes({
      world,
      messages,
      commands,
      interactions,
      webhooks: new Webhooks(world, messages, interactions),
      gateway,
    });
    this.#rest = new RestServer({ routes, token: () => this.#token, clock, pulse });
    this.#listener = new Listener({
      request: (request, response) =>
        void this.#rest.handle(request, response).catch(() => request.socket.destroy()),
      upgrade: (request, socket, head) => this.#gateway.upgrade(request, socket, head),
    });
    world.events.on('event', () => pulse.beat());
    // Every request to an endpoint listens whether the server closes.
    setMaxListeners(0, this.#closing.signal);
    this.deliversTo(null);
  }

  get apiUrl(): string {
    return `http://${this.#listener.address}/api`;
  }

  get token(): string {
    return this.#token;
  }

  get applicationId(): string {
    return this.#world.bot.id;
  }

  get publicKey(): string {
    return this.#key.publicKey;
  }

  async guild({ name = 'Club', bot = 0n, ...about }: GuildOptions = {}): Promise<GuildHandle> {
    const guild = this.#world.addGuild(name, about);
    if (bot !== false) this.#world.addMember(guild, this.#world.bot, bot);
    this.#world.tell({ kind: 'guildCreated', guild });
    return new GuildHandle(guild, this.#stage);
  }

  user(name: string, { installed, ...about }: UserOptions = {}): Person {
    const user = this.#world.addUser(name, { ...about, hasInstalled: installed === 'user' });
    return new Person(user, null, this.#stage);
  }

  commands(guild?: GuildHandle): readonly APIApplicationCommand[] {
    return this.#commands.list(guild?.id ?? null);
  }

  unfurls({ message }: MessageView): void {
    message.embeds = [...message.embeds, { type: EmbedType.Link, url: 'https://example.com/' }];
    this.#world.tell({ kind: 'messageUpdated', message });
  }

  get requests(): Discord['requests'] {
    return this.#rest.requests;
  }

  get refusals(): readonly Refusal[] {
    const byRest = this.#rest.requests
      .filter(({ status, isFault }) => (status ?? 0) >= 400 && !isFault)
      .map((request) => ({ rules: request.rules, status: request.status ?? 0, request }));
    const byGateway = this.#gateway.refusals.map(({ rule, code }) => ({
      rules: [rule],
      status: code,
      request: null,
    }));
    return [...byRest, ...byGateway];
  }

  get ignored(): Discord['ignored'] {
    return this.#rest.requests.flatMap((request) =>
      request.ignored.filter(isIgnore).map((rule) => ({ rule, request })),
    );
  }

  get unanswered(): Discord['unanswered'] {
    return this.#interactions.unanswered;
  }

  get doubled(): Discord['doubled'] {
    return this.#interactions.doubled;
  }

  get sessions(): Discord['sessions'] {
    return this.#sessions.all;
  }

  get heartbeats(): number {
    return this.#gateway.heartbeats;
  }

  connected(sessions = 1): Promise<void> {
    const isSo = () => this.sessions.filter(({ connection }) => connection !== null).length >= sessions;
    return this.until(isSo, `${sessions} connected sessions`);
  }

  async until(isSo: () => boolean, what = 'something'): Promise<void> {
    while (!isSo()) {
      if (this.#closing.signal.aborted)
        throw new Error(`the server was closed while a test waited for ${what}`);
      await this.#pulse.next();
    }
  }

  async roundTrip(): Promise<void> {
    const expected = this.heartbeats + this.#gateway.connections.length;
    this.#gateway.sendAll(GatewayOpcodes.Heartbeat);
    await this.until(() => this.heartbeats >= expected && this.#rest.open === 0, 'heartbeats');
  }

  deliversTo(url: string | null): void {
    if (url === null) {
      this.#interactions.deliver = (interaction) => this.#deliverByGateway(interaction);
      return;
    }
    const endpoint = new Endpoint(url, this.#key, this.#world);
    this.#interactions.deliver = (interaction) => {
      const record = (answer: Discord['requests'][number]) => {
        this.#rest.requests.push(answer);
        this.#pulse.beat();
      };
      void deliverByHttp(interaction, endpoint, this.#interactions, this.#closing.signal, record);
    };
  }

  verifiesEndpoint(url: string): Promise<void> {
    return new Endpoint(url, this.#key, this.#world).verify();
  }

  signs(
    body: string,
    timestamp = String(Math.floor(this.#world.clock.now() / 1_000)),
  ): ReturnType<Discord['signs']> {
    return this.#key.sign(body, timestamp);
  }

  answers(...plan: Parameters<Discord['answers']>): () => void {
    return this.#rest.faults.plan(...plan);
  }

  dispatches(type: string, data: unknown): void {
    for (const session of this.sessions) session.dispatch({ t: type, d: data });
  }

  cutsConnections(): void {
    for (const connection of this.#gateway.connections) connection.cut();
  }

  asksToReconnect(): void {
    this.#gateway.sendAll(GatewayOpcodes.Reconnect);
  }

  invalidatesSession(isResumable = false): void {
    for (const connection of this.#gateway.connections) this.#sessions.invalidate(connection, isResumable);
  }

  closesWith(code: number): void {
    for (const connection of this.#gateway.connections) connection.close(code, '');
  }

  stopsAcknowledgingHeartbeats(): () => void {
    this.#gateway.acknowledges = false;
    return () => {
      this.#gateway.acknowledges = true;
    };
  }

  refusesConnections(): Promise<void> {
    return this.#listener.shut();
  }

  acceptsConnections(): Promise<void> {
    return this.#listener.open();
  }

  async close(): Promise<void> {
    this.#closing.abort();
    this.#interactions.failAll('the server was closed');
    await this.#gateway.close();
    await this.#listener.shut();
    this.#pulse.beat();
  }

  #deliverByGateway(interaction: Interaction): void {
    if (this.sessions.length === 0) {
      this.#interactions.fail(interaction, 'the bot has no session of the gateway, and no endpoint');
      return;
    }
    this.#world.tell({ kind: 'interaction', interaction: interaction.payload });
  }
}

function isIgnore(id: RuleId): id is IgnoreRuleId {
  return 'ignores' in RULES[id];
}
