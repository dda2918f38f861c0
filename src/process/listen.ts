import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo, Server } from 'node:net';
import type { Logger } from 'pino';
import { PlainError } from '../shared/PlainError.ts';
import type { Route } from './Route.ts';
import { sendText } from './sendText.ts';

/** A port that is listened on. */
export interface Listening {
  /** Where, such as http://127.0.0.1:8080. */
  readonly url: string;
  /** Takes no new connection, answers what still comes on those there are, and cuts what is not done in time. */
  readonly close: (patience: number) => Promise<void>;
}

export interface Address {
  readonly host: string;
  /** 0 for any free one. */
  readonly port: number;
  /** The variable that the port comes from, for who has to change it. */
  readonly variable: string;
}

const SERVER = {
  /** How long a request may take to arrive as a whole, in milliseconds: Discord's are small and at once. */
  requestTimeout: 10_000,
  /** How often that is looked at. */
  connectionsCheckingInterval: 2_000,
  /**
   * How long an idle connection is kept: longer than nginx keeps its own (60 s), so that it is never closed here at the
   * moment when nginx sends the next request on it.
   */
  keepAliveTimeout: 75_000,
};

/**
 * How long connections that are idle are still kept once the port is closed, in milliseconds: a proxy may be sending a
 * request on one just then, and would not send it again.
 */
const LAST_REQUESTS = 500;

/**
 * Serves these routes over HTTP.
 *
 * @throws {PlainError} where the port can't be had
 */
export async function listen(routes: readonly Route[], address: Address, log: Logger): Promise<Listening> {
  // A connection that is kept open would outlive what is answered on it.
  let isClosing = false;
  const open = new Set<ServerResponse>();
  const server = createServer(SERVER, (request, response) => {
    open.add(response);
    response.once('close', () => open.delete(response));
    if (isClosing) endConnectionAfter(response);
    void answer(routes, request, response, log);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(explain(error, address)));
    server.listen(address.port, address.host, resolve);
  });
  server.on('error', (error) => log.error({ err: error }, 'the HTTP server failed'));
  return {
    url: urlOf(server.address()),
    close: async (patience) => {
      isClosing = true;
      for (const response of open) endConnectionAfter(response);
      const timers = [
        setTimeout(() => server.closeIdleConnections(), Math.min(LAST_REQUESTS, patience)),
        setTimeout(() => server.closeAllConnections(), patience),
      ];
      // An HTTP server’s own way to close cuts idle connections at once.
      await new Promise<void>((resolve) => Server.prototype.close.call(server, () => resolve()));
      for (const timer of timers) clearTimeout(timer);
    },
  };
}

function endConnectionAfter(response: ServerResponse): void {
  if (!response.headersSent) response.setHeader('Connection', 'close');
}

/** Answers a request by the route that it asks for; what breaks goes to the log, and never out. */
async function answer(
  routes: readonly Route[],
  request: IncomingMessage,
  response: ServerResponse,
  log: Logger,
): Promise<void> {
  const [path] = (request.url ?? '').split('?', 1);
  const route = routes.find((known) => known.path === path);
  if (route === undefined) return sendText(response, 404, 'not here\n');
  const { method } = route;
  if (request.method !== method && !(request.method === 'HEAD' && method === 'GET'))
    return sendText(response, 405, `only ${method}\n`, { Allow: method === 'GET' ? 'GET, HEAD' : method });
  try {
    await route.answer(request, response);
  } catch (error) {
    // Whoever goes away in the middle of a request is no fault of ours.
    if (!request.complete) return sendText(response, 400, 'incomplete\n');
    log.error({ err: error }, 'a request failed');
    if (!response.headersSent) sendText(response, 500, 'something went wrong\n');
  }
}

function urlOf(address: string | AddressInfo | null): string {
  if (address === null || typeof address === 'string') return '';
  const host = address.family === 'IPv6' ? `[${address.address}]` : address.address;
  return `http://${host}:${address.port}`;
}

/** What went wrong, for the person who started the bot. */
function explain(error: Error, { host, port, variable }: Address): Error {
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
