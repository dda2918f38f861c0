import type { Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { Logger } from 'pino';
import { PlainError } from '../shared/PlainError.ts';

/** A port that is listened on. */
export interface Listening {
  /** Where, such as http://127.0.0.1:8080. */
  readonly url: string;
  /** Takes no new connection, lets what is being answered finish, and cuts what is not done in time. */
  readonly close: (patience: number) => Promise<void>;
}

/** Answers requests. */
interface App {
  readonly fetch: Parameters<typeof createAdaptorServer>[0]['fetch'];
}

export interface Place {
  readonly host: string;
  /** 0 for any free one. */
  readonly port: number;
  /** The variable that the port comes from, for who has to change it. */
  readonly variable: string;
}

/** How long a request may take to arrive as a whole, in milliseconds: Discord's are small and at once. */
const REQUEST_TIMEOUT = 10_000;

/**
 * How long an idle connection is kept, in milliseconds: longer than nginx keeps its own (60 s), so that it is never
 * closed here at the moment when nginx sends the next request on it.
 */
const KEEP_ALIVE = 75_000;

/**
 * Serves an app over HTTP.
 *
 * @throws {PlainError} where the port can't be had
 */
export async function listen(app: App, place: Place, log: Logger): Promise<Listening> {
  const server = createAdaptorServer({
    fetch: app.fetch,
    // The global classes stay Node's own: discord.js uses them too.
    overrideGlobalObjects: false,
    serverOptions: { requestTimeout: REQUEST_TIMEOUT, keepAliveTimeout: KEEP_ALIVE },
  });
  if (!isHttp(server)) throw new TypeError('the server is no HTTP server');
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(explain(error, place)));
    server.listen(place.port, place.host, resolve);
  });
  server.on('error', (error) => log.error({ err: error }, 'the HTTP server failed'));
  // A connection that is kept open would outlive what is answered on it.
  let isClosing = false;
  const open = new Set<ServerResponse>();
  server.prependListener('request', (_, response) => {
    open.add(response);
    response.once('close', () => open.delete(response));
    if (isClosing) endConnectionAfter(response);
  });
  return {
    url: urlOf(server.address()),
    close: async (patience) => {
      isClosing = true;
      for (const response of open) endConnectionAfter(response);
      const timer = setTimeout(() => server.closeAllConnections(), patience);
      await new Promise<void>((resolve) => server.close(() => resolve()));
      clearTimeout(timer);
    },
  };
}

function endConnectionAfter(response: ServerResponse): void {
  if (!response.headersSent) response.setHeader('Connection', 'close');
}

function isHttp(server: object): server is Server {
  return 'closeAllConnections' in server;
}

function urlOf(address: string | AddressInfo | null): string {
  if (address === null || typeof address === 'string') return '';
  const host = address.family === 'IPv6' ? `[${address.address}]` : address.address;
  return `http://${host}:${address.port}`;
}

/** What went wrong, for the person who started the bot. */
function explain(error: Error, { host, port, variable }: Place): Error {
  const code = 'code' in error ? error.code : undefined;
  switch (code) {
    case 'EADDRINUSE':
      return new PlainError(
        `Port ${port} is taken by another program. Set ${variable} to another one, or end that program.`,
      );
    case 'EACCES':
      return new PlainError(
        `Port ${port} needs rights that the bot does not have. Set ${variable} to one from 1024 on.`,
      );
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new PlainError(`${host} is not an address of this machine. Correct HOST.`);
    default:
      return error;
  }
}
