import { setMaxListeners } from 'node:events';
import { type APIApplicationCommand, ChannelType, EmbedType } from 'discord-api-types/v10';
import { createEndpointControls, type EndpointControls } from './controls/EndpointControls.ts';
import { createFaultControls, type FaultControls } from './controls/FaultControls.ts';
import { createGatewayControls, type GatewayControls } from './controls/GatewayControls.ts';
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
import { SigningKey } from './outgoing/SigningKey.ts';
import { ChannelHandle } from './people/ChannelHandle.ts';
import { GuildHandle } from './people/GuildHandle.ts';
import type { MessageView } from './people/MessageView.ts';
import { Person } from './people/Person.ts';
import type { Stage } from './people/Stage.ts';
import { RateLimits } from './rest/RateLimits.ts';
import { RestServer } from './rest/RestServer.ts';
import { createRoutes } from './rest/routes/createRoutes.ts';
import { serveFile } from './rest/serveFile.ts';
import { type IgnoreRuleId, RULES, type RuleId } from './rules/rules.ts';
import { ManualClock } from './time/ManualClock.ts';
import { Pulse } from './time/Pulse.ts';
import { Commands } from './world/Commands.ts';
import { Messages } from './world/Messages.ts';
import { Reactions } from './world/Reactions.ts';
import { World } from './world/World.ts';

/** The parts put together: what tests and bots do meets here. */
export class LoopbackDiscord implements Discord {
  readonly gateway: GatewayControls;
  readonly endpoint: EndpointControls;
  readonly faults: FaultControls;
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
    const { clock = new ManualClock(), name, integrationTypes, privilegedIntents } = settings;
    const pulse = this.#pulse;
    const { publicKey } = this.#key;
    const world = new World(clock, {
      name,
      publicKey,
      integrationTypes,
      privilegedIntents,
      endpointUrl: null,
    });
    const messages = new Messages(world);
    const reactions = new Reactions(world);
    const commands = new Commands(world);
    const interactions = new Interactions(world, messages, pulse);
    const starts = new Starts(clock, settings.sessionStarts, settings.maxConcurrency);
    this.#world = world;
    this.#commands = commands;
    this.#interactions = interactions;
    const waitUntil: Discord['waitUntil'] = (isSo, what) => this.waitUntil(isSo, what);
    this.#stage = { world, messages, reactions, commands, interactions, until: waitUntil };
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
    const gatewayAddress = {
      url: () => `ws://${this.#listener.address}/gateway`,
      shards: settings.shards,
      starts,
    };
    const routes = createRoutes({
      world,
      messages,
      reactions,
      commands,
      interactions,
      webhooks: new Webhooks(world, messages, interactions),
      gateway: gatewayAddress,
    });
    this.#rest = new RestServer({
      routes,
      token: () => this.#token,
      limits: new RateLimits(clock, settings),
      clock,
      pulse,
    });
    this.#listener = new Listener({
      request: (request, response) => {
        if (serveFile(request, response, world)) return;
        void this.#rest.handle(request, response).catch(() => request.socket.destroy());
      },
      upgrade: (request, socket, head) => this.#gateway.upgrade(request, socket, head),
    });
    world.cdn = () => `http://${this.#listener.address}`;
    world.events.on('event', () => pulse.beat());
    // Every request to an endpoint listens whether the server closes.
    setMaxListeners(0, this.#closing.signal);
    const deliverByGateway = (interaction: Interaction): void => this.#deliverByGateway(interaction);
    interactions.deliver = deliverByGateway;
    this.gateway = createGatewayControls({
      gateway: this.#gateway,
      sessions: this.#sessions,
      waitUntil,
      isIdle: () => this.#rest.open === 0,
    });
    this.faults = createFaultControls(this.#rest.faults, this.#gateway, this.#listener);
    this.endpoint = createEndpointControls({
      key: this.#key,
      world,
      interactions,
      deliverByGateway,
      closing: this.#closing.signal,
      record: (answer) => {
        this.#rest.requests.push(answer);
        pulse.beat();
      },
    });
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

  async createGuild({ name = 'Club', bot = 0n, ...about }: GuildOptions = {}): Promise<GuildHandle> {
    const guild = this.#world.addGuild(name, about);
    if (bot !== false) this.#world.addMember(guild, this.#world.bot, bot);
    this.#world.tell({ kind: 'guildCreated', guild });
    return new GuildHandle(guild, this.#stage);
  }

  createUser(name: string, { installed, ...about }: UserOptions = {}): Person {
    const user = this.#world.addUser(name, { ...about, hasInstalled: installed === 'user' });
    return new Person(user, null, this.#stage);
  }

  createGroup(people: readonly Person[], name = ''): ChannelHandle {
    const group = people.map(({ user }) => user);
    return new ChannelHandle(this.#world.addChannel(ChannelType.GroupDM, name, { group }), this.#stage);
  }

  commands(guild?: GuildHandle): readonly APIApplicationCommand[] {
    return this.#commands.list(guild?.id ?? null);
  }

  unfurl({ message }: MessageView): void {
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

  get invalidRequests(): number {
    return this.#rest.invalidRequests;
  }

  get unanswered(): Discord['unanswered'] {
    return this.#interactions.unanswered;
  }

  get doubled(): Discord['doubled'] {
    return this.#interactions.doubled;
  }

  async waitUntil(isSo: () => boolean, what = 'something'): Promise<void> {
    while (!isSo()) {
      if (this.#closing.signal.aborted)
        throw new Error(`the server was closed while a test waited for ${what}`);
      await this.#pulse.next();
    }
  }

  async close(): Promise<void> {
    this.#closing.abort();
    this.#interactions.failAll('the server was closed');
    await this.#gateway.close();
    await this.#listener.shut();
    this.#pulse.beat();
  }

  #deliverByGateway(interaction: Interaction): void {
    if (this.#sessions.all.length === 0) {
      this.#interactions.fail(interaction, 'the bot has no session of the gateway, and no endpoint');
      return;
    }
    this.#world.tell({ kind: 'interaction', interaction: interaction.payload });
  }
}

function isIgnore(id: RuleId): id is IgnoreRuleId {
  return 'ignores' in RULES[id];
}
