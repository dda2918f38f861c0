import { GatewayOpcodes } from 'discord-api-types/v10';
import type { Gateway } from '../gateway/Gateway.ts';
import type { Sessions } from '../gateway/Sessions.ts';

/** A session of the gateway: one IDENTIFY, and every RESUME of it. */
export interface GatewaySession {
  readonly id: string;
  /** As the bot asked for them, in bits. */
  readonly intents: number;
  readonly shard: readonly [id: number, count: number];
  /** How often it was resumed. */
  readonly resumes: number;
  /** The number of the last event that it was sent, or will be when it resumes. */
  readonly sequence: number;
  /** False while it waits to be resumed. */
  readonly isConnected: boolean;
}

/** What a test can see of the gateway, and do to it. */
export interface GatewayControls {
  /** Sessions that are alive, connected or waiting to be resumed. */
  readonly sessions: readonly GatewaySession[];
  /** Heartbeats that came so far. */
  readonly heartbeats: number;

  /** Resolves when so many sessions are connected. */
  waitUntilConnected(sessions?: number): Promise<void>;
  /**
   * Asks every connection for a heartbeat, and resolves when they came and no request is open. The bot has then read all
   * that was sent to it; it may still be thinking.
   */
  flush(): Promise<void>;

  /** Sends an event of any kind and form to every session: what Discord may come up with tomorrow. */
  dispatch(type: string, data: unknown): void;
  /** Cuts every socket of the gateway, as when a cable is pulled. What is missed is replayed on RESUME. */
  dropConnections(): void;
  /**
   * Leaves every socket half-open: what the bot sends is heard by nobody, nothing comes, and no FIN tells of it. What is
   * missed is replayed on RESUME.
   */
  freezeConnections(): void;
  /** Tells every connection to come again and resume. */
  requestReconnect(): void;
  /** Tells every connection that its session is void, for good or until it resumes. */
  invalidateSessions(isResumable?: boolean): void;
  /** Closes every connection with a code. */
  closeConnections(code: number): void;
  /** Acknowledges no heartbeat. @returns acknowledges them again */
  stopAcknowledgingHeartbeats(): () => void;
}

interface Parts {
  readonly gateway: Gateway;
  readonly sessions: Sessions;
  /** Resolves as soon as something is so. */
  readonly waitUntil: (isSo: () => boolean, what: string) => Promise<void>;
  /** Whether no request over HTTP is open. */
  readonly isIdle: () => boolean;
}

/** The gateway as a test gets it. */
export function createGatewayControls({ gateway, sessions, waitUntil, isIdle }: Parts): GatewayControls {
  return {
    get sessions() {
      return sessions.all;
    },
    get heartbeats() {
      return gateway.heartbeats;
    },
    waitUntilConnected: (count = 1) =>
      waitUntil(
        () => sessions.all.filter(({ isConnected }) => isConnected).length >= count,
        `${count} connected sessions`,
      ),
    flush: async () => {
      const expected = gateway.heartbeats + gateway.connections.length;
      gateway.sendAll(GatewayOpcodes.Heartbeat);
      await waitUntil(() => gateway.heartbeats >= expected && isIdle(), 'heartbeats');
    },
    dispatch: (type, data) => {
      for (const session of sessions.all) session.dispatch({ t: type, d: data });
    },
    dropConnections: () => {
      for (const connection of gateway.connections) connection.cut();
    },
    freezeConnections: () => gateway.freezeAll(),
    requestReconnect: () => gateway.sendAll(GatewayOpcodes.Reconnect),
    invalidateSessions: (isResumable = false) => {
      for (const connection of gateway.connections) sessions.invalidate(connection, isResumable);
    },
    closeConnections: (code) => {
      for (const connection of gateway.connections) connection.close(code, '');
    },
    stopAcknowledgingHeartbeats: () => {
      gateway.acknowledges = false;
      return () => {
        gateway.acknowledges = true;
      };
    },
  };
}
