import { randomBytes } from 'node:crypto';
import { GatewayDispatchEvents, GatewayIntentBits, GatewayOpcodes } from 'discord-api-types/v10';
import { publish } from '../publish.ts';
import type { CloseRuleId, SessionRuleId } from '../rules/rules.ts';
import { applicationFlags } from '../world/payloads/applicationFlags.ts';
import { toApiSelf } from '../world/payloads/toApiSelf.ts';
import type { World } from '../world/World.ts';
import type { WorldEvent } from '../world/WorldEvent.ts';
import type { Connection } from './Connection.ts';
import type { DispatchEvent } from './DispatchEvent.ts';
import { readIdentify } from './readIdentify.ts';
import { readResume } from './readResume.ts';
import { Session } from './Session.ts';
import type { Starts } from './Starts.ts';
import { toDispatch } from './toDispatch.ts';

const VERSION = 10;

/** Codes by which a bot gives up its session (events/gateway, Initiating a Disconnect). */
const GIVES_UP = [1_000, 1_001];

export interface SessionsSetup {
  readonly world: World;
  readonly starts: Starts;
  readonly token: () => string;
  /** Called when there were too many IDENTIFYs: the token is void from there on. */
  readonly resetToken: () => void;
  readonly resumeUrl: () => string;
  readonly maxGuilds: number;
}

/** How long a session waits to be resumed, in milliseconds. The documentation gives no number; this one is assumed. */
const LIFE = 3 * 60 * 1_000;

/** A rule that an IDENTIFY or a RESUME breaks; null for none. */
type Broken = CloseRuleId | SessionRuleId | null;

/** The sessions of the gateway: begun, resumed, told of what happens, ended. */
export class Sessions {
  readonly #setup: SessionsSetup;
  readonly #sessions = new Map<string, Session>();

  constructor(setup: SessionsSetup) {
    this.#setup = setup;
    setup.world.events.on('event', (event) => {
      for (const session of this.#sessions.values()) this.#tell(session, event);
    });
  }

  get all(): readonly Session[] {
    return [...this.#sessions.values()];
  }

  identify(connection: Connection, data: unknown): Broken {
    if (connection.session !== null) return 'gateway.once';
    const { world, token, starts, maxGuilds, resetToken } = this.#setup;
    const guildIds = [...world.guilds.values()]
      .filter((guild) => world.botIn(guild) !== null)
      .map(({ id }) => id);
    const { privilegedIntents } = world.application;
    const asked = readIdentify(data, { token: token(), privilegedIntents, guildIds, maxGuilds });
    if (typeof asked === 'string') return asked;
    const start = starts.count();
    if (start === 'tooSoon') return 'gateway.concurrency';
    if (start === 'tooMany') {
      resetToken();
      this.#sessions.clear();
      return 'gateway.starts';
    }
    const session = new Session(randomBytes(16).toString('hex'), asked.intents, asked.shard);
    this.#sessions.set(session.id, session);
    if (asked.compress) connection.compressPayloads();
    attach(connection, session);
    this.#greet(session, guildIds);
    return null;
  }

  resume(connection: Connection, data: unknown): Broken {
    if (connection.session !== null) return 'gateway.once';
    const asked = readResume(data);
    if (asked === null) return 'gateway.payload';
    if (asked.token !== this.#setup.token()) return 'gateway.token';
    const session = this.#sessions.get(asked.session);
    if (session === undefined) return 'gateway.session';
    if (asked.sequence > session.sequence) return 'gateway.sequence';
    session.connection?.close(1_000, 'Resumed elsewhere.');
    attach(connection, session);
    session.replay(asked.sequence);
    return null;
  }

  /** Tells a connection that its session is void. A resumable one waits for a RESUME on the same connection. */
  invalidate(connection: Connection, isResumable: boolean): void {
    const { session } = connection;
    connection.session = null;
    if (session !== null) {
      this.#detach(session, isResumable);
    }
    connection.send(JSON.stringify({ op: GatewayOpcodes.InvalidSession, d: isResumable }));
  }

  /** @param code the close code of the connection, which tells whether the session waits to be resumed */
  release(connection: Connection, code: number): void {
    const { session } = connection;
    if (session?.connection !== connection) return;
    this.#detach(session, !GIVES_UP.includes(code));
  }

  #detach(session: Session, isResumable: boolean): void {
    session.connection = null;
    const end = (): void => void this.#sessions.delete(session.id);
    if (isResumable) session.stopDeadline = this.#setup.world.clock.after(LIFE, end);
    else end();
  }

  /** READY, then the servers one by one (events/gateway, Guild Availability). */
  #greet(session: Session, guildIds: readonly string[]): void {
    const { world, resumeUrl } = this.#setup;
    const [id, count] = session.shard;
    const flags = applicationFlags(world.application);
    const guilds = guildIds
      .filter((guild) => session.covers(guild))
      .map((guild) => ({ id: guild, unavailable: true }));
    send(session, {
      t: GatewayDispatchEvents.Ready,
      d: {
        v: VERSION,
        user: toApiSelf(world.bot),
        guilds,
        session_id: session.id,
        resume_gateway_url: resumeUrl(),
        shard: [id, count],
        application: { id: world.bot.id, flags, flags_new: String(flags) },
      },
    });
    if (!session.wants(GatewayIntentBits.Guilds)) return;
    for (const guild of world.guilds.values()) this.#tell(session, { kind: 'guildCreated', guild });
  }

  #tell(session: Session, event: WorldEvent): void {
    const dispatch = toDispatch(event, this.#setup.world, session);
    if (dispatch !== null) send(session, dispatch);
  }
}

function send(session: Session, event: DispatchEvent): void {
  publish({ kind: 'dispatch', type: event.t, data: event.d });
  session.dispatch(event);
}

function attach(connection: Connection, session: Session): void {
  session.stopDeadline();
  connection.session = session;
  session.connection = connection;
}
