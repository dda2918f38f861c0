import type { IncomingMessage, ServerResponse } from 'node:http';
import { publish } from '../publish.ts';
import { ApiError } from '../rules/ApiError.ts';
import { NotModelled } from '../rules/NotModelled.ts';
import type { Clock } from '../time/Clock.ts';
import type { Pulse } from '../time/Pulse.ts';
import { type Fault, Faults } from './Faults.ts';
import { findRoute } from './findRoute.ts';
import type { RecordedRequest } from './Recorded.ts';
import type { RestResponse, Route } from './Route.ts';
import { rateLimitHeaders, tooFast } from './rateLimitHeaders.ts';
import { parseBody, receiveBody } from './readBody.ts';

const VERSION = 'v10';

interface Setup {
  readonly routes: readonly Route[];
  readonly token: () => string;
  readonly clock: Clock;
  readonly pulse: Pulse;
}

/** What goes out on the wire. */
interface Wire extends RestResponse {
  readonly headers?: Readonly<Record<string, string>>;
  readonly rules?: RecordedRequest['rules'];
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** The HTTP side: takes requests, lets faults have their way, and writes everything down. */
export class RestServer {
  readonly requests: RecordedRequest[] = [];
  readonly faults = new Faults();
  readonly #setup: Setup;
  #open = 0;

  constructor(setup: Setup) {
    this.#setup = setup;
  }

  /** How many requests are not answered yet. */
  get open(): number {
    return this.#open;
  }

  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { clock, pulse } = this.#setup;
    const method = request.method ?? 'GET';
    const url = new URL(request.url ?? '/', 'http://discord.test');
    const { version, path } = splitPath(url.pathname);
    const received = await receiveBody(request);
    const fault = this.faults.take(method, path);
    const record: Writable<RecordedRequest> = {
      method,
      path,
      query: url.search,
      body: showBody(received),
      status: null,
      response: undefined,
      rules: [],
      ignored: [],
      isFault: fault !== null && !isOnlySlow(fault),
    };
    this.requests.push(record);
    this.#open += 1;
    pulse.beat();
    await wait(fault?.delay, clock);
    const answer = (): Wire =>
      this.#answer(request, { method, version, path, received, query: url.searchParams });
    const wire = misbehave(fault, answer);
    this.#open -= 1;
    if (wire === null) {
      request.socket.destroy();
    } else {
      Object.assign(record, { status: wire.status, response: wire.body });
      record.rules = wire.rules ?? [];
      record.ignored = wire.ignored ?? [];
      write(response, wire, rateLimitHeaders(`${method} ${path}`, clock.now()));
    }
    publish({ kind: 'exchange', exchange: record });
    pulse.beat();
  }

  #answer(
    { headers }: IncomingMessage,
    asked: {
      readonly method: string;
      readonly version: string;
      readonly path: string;
      readonly query: URLSearchParams;
      readonly received: Buffer | null;
    },
  ): Wire {
    try {
      const { method, version, path, query, received } = asked;
      if (version === '') throw ApiError.of('request.route');
      if (version !== VERSION) throw ApiError.of('request.version');
      const { route, params } = findRoute(this.#setup.routes, method, path);
      if (route.isOpen !== true && headers.authorization !== `Bot ${this.#setup.token()}`)
        throw ApiError.of('request.token');
      const body = parseBody(received, headers['content-type']);
      return route.handle({ method, path, params, query, body });
    } catch (error) {
      if (error instanceof ApiError) return { status: error.status, body: error.body, rules: error.rules };
      const status = error instanceof NotModelled ? 501 : 500;
      return { status, body: { message: `${status}: ${String(error)}`, code: 0 } };
    }
  }
}

/** `/api/v10/gateway` in two; a version of '' where the path is not of the API at all. */
function splitPath(pathname: string): { readonly version: string; readonly path: string } {
  const match = /^\/api(?:\/(v\d+))?(\/.*)$/.exec(pathname);
  if (match === null) return { version: '', path: pathname };
  return { version: match[1] ?? 'v6', path: match[2] ?? '/' };
}

function misbehave(fault: Fault | null, answer: () => Wire): Wire | null {
  if (fault === null || isOnlySlow(fault)) return answer();
  if (fault.takesEffect === true) answer();
  if (fault.dropConnection === true) return null;
  const { status = 200, retryAfter = 1, global = false } = fault;
  const limited = status === 429 ? tooFast(retryAfter, global) : null;
  const body = fault.body ?? limited?.body ?? { message: `${status}: fault asked for by the test`, code: 0 };
  return { status, body, headers: { ...limited?.headers, ...fault.headers } };
}

function isOnlySlow({ status, body, dropConnection = false }: Fault): boolean {
  return status === undefined && body === undefined && !dropConnection;
}

async function wait(delay: Fault['delay'], clock: Clock): Promise<void> {
  if (typeof delay === 'number') await new Promise<void>((resolve) => clock.after(delay, resolve));
  else await delay;
}

function write(
  response: ServerResponse,
  { status, body, headers = {} }: Wire,
  limits: Record<string, string>,
): void {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const type = body === undefined ? {} : { 'Content-Type': 'application/json' };
  response.writeHead(status, { ...limits, ...type, ...headers });
  response.end(body === undefined ? undefined : text);
}

/** A body for the record: as JSON where it is some. */
function showBody(body: Buffer | null): unknown {
  if (body === null) return '(too large)';
  const text = body.toString('utf8');
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    return text;
  }
}
