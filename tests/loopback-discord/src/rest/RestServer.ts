import { type IncomingMessage, type ServerResponse, STATUS_CODES } from 'node:http';
import { publish } from '../publish.ts';
import { ApiError } from '../rules/ApiError.ts';
import { NotModelled } from '../rules/NotModelled.ts';
import { RULES } from '../rules/rules.ts';
import type { Clock } from '../time/Clock.ts';
import type { Pulse } from '../time/Pulse.ts';
import { type Fault, Faults } from './Faults.ts';
import { findRoute } from './findRoute.ts';
import { matchPattern } from './matchPattern.ts';
import type { Exceeded, RateLimits } from './RateLimits.ts';
import type { RecordedRequest } from './Recorded.ts';
import type { RestResponse, Route } from './Route.ts';
import { isUpload, parseBody, receiveBody } from './readBody.ts';
import { readUpload, type Upload } from './readUpload.ts';
import { tooFast } from './tooFast.ts';

const VERSION = 'v10';
const HTML = { 'Content-Type': 'text/html; charset=UTF-8' };

interface Setup {
  readonly routes: readonly Route[];
  readonly token: () => string;
  readonly limits: RateLimits;
  readonly clock: Clock;
  readonly pulse: Pulse;
}

/** What goes out on the wire. */
interface Wire extends RestResponse {
  readonly headers?: Readonly<Record<string, string>>;
  readonly rules?: RecordedRequest['rules'];
}

/** A request as it came. */
interface Asked {
  readonly method: string;
  /** '' where the path is not of the API at all. */
  readonly version: string;
  readonly path: string;
  readonly query: URLSearchParams;
  /** Null where it is larger than Discord takes. */
  readonly received: Buffer | null;
  /** Its parts, where it is a proper upload. */
  readonly upload: Upload | null;
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

  /** How many requests are not answered yet, those left out that never will be. */
  get open(): number {
    return this.#open;
  }

  get invalidRequests(): number {
    return this.#setup.limits.invalid;
  }

  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { clock, pulse, limits } = this.#setup;
    const method = request.method ?? 'GET';
    const url = new URL(request.url ?? '/', 'http://discord.test');
    const { version, path } = splitPath(url.pathname);
    const received = await receiveBody(request);
    const type = request.headers['content-type'];
    const upload = received !== null && isUpload(type) ? await readUpload(received, type ?? '') : null;
    const route = this.#routeOf(method, path);
    const isRejected = this.faults.rejectsToken && route?.isOpen !== true;
    const fault: Fault | null = this.faults.take(method, path) ?? (isRejected ? { status: 401 } : null);
    const record: Writable<RecordedRequest> = {
      method,
      path,
      query: url.search,
      body:
        received === null
          ? '(too large)'
          : showBody(upload === null ? received.toString('utf8') : upload.json),
      files: (upload?.files ?? []).map(({ name, type: kind, content }) => ({ name, type: kind, content })),
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
    const asked = { method, version, path, received, upload, query: url.searchParams };
    const answer = (): Wire => this.#answer(request, asked);
    const described = route === undefined ? {} : limits.describe(route, path);
    const wire = misbehave(fault, answer, described);
    this.#open -= 1;
    if (wire === 'drop') request.socket.destroy();
    if (typeof wire === 'object') {
      Object.assign(record, { status: wire.status, response: wire.body });
      record.rules = wire.rules ?? [];
      record.ignored = wire.ignored ?? [];
      limits.countAnswer(wire.status);
      write(response, wire);
    }
    // Whoever is banned is answered by the wall before Discord, not by its API.
    if (!record.rules.includes('limit.invalid')) publish({ kind: 'exchange', exchange: record });
    pulse.beat();
  }

  #answer({ headers }: IncomingMessage, { method, version, path, query, received, upload }: Asked): Wire {
    const { limits, routes, token } = this.#setup;
    const ban = limits.findBan();
    if (ban !== null) return limited(ban);
    let described = {};
    try {
      if (version === '') throw ApiError.of('request.route');
      if (version !== VERSION) throw ApiError.of('request.version');
      const { route, params } = findRoute(routes, method, path);
      if (route.isOpen !== true && headers.authorization !== `Bot ${token()}`)
        throw ApiError.of('request.token');
      const exceeded = limits.count(route, path);
      described = limits.describe(route, path);
      if (exceeded !== null) return limited(exceeded, described);
      const { json, files } = parseBody(received, headers['content-type'], upload);
      return { ...route.handle({ method, path, params, query, body: json, files }), headers: described };
    } catch (error) {
      if (error instanceof ApiError)
        return { status: error.status, body: error.body, rules: error.rules, headers: described };
      const status = error instanceof NotModelled ? 501 : 500;
      return { status, body: { message: `${status}: ${String(error)}`, code: 0 }, headers: described };
    }
  }

  #routeOf(method: string, path: string): Route | undefined {
    return this.#setup.routes.find(
      (known) => known.method === method && matchPattern(known.pattern, path) !== null,
    );
  }
}

/** The answer to a request that runs into a limit. */
function limited({ rule, wait: left }: Exceeded, described: Readonly<Record<string, string>> = {}): Wire {
  const seconds = left / 1_000;
  const whole = { 'Retry-After': String(Math.ceil(seconds)) };
  const base = { status: 429, rules: [rule] };
  switch (rule) {
    case 'limit.invalid':
      return { ...base, body: RULES[rule].says, headers: { ...HTML, ...whole } };
    case 'limit.global': {
      const { headers, body } = tooFast(seconds, true);
      return { ...base, body, headers: { ...headers, ...whole } };
    }
    case 'limit.bucket': {
      const { headers, body } = tooFast(seconds, false);
      return { ...base, body, headers: { ...described, ...headers, ...whole } };
    }
  }
}

/** `/api/v10/gateway` in two; a version of '' where the path is not of the API at all. */
function splitPath(pathname: string): { readonly version: string; readonly path: string } {
  const match = /^\/api(?:\/(v\d+))?(\/.*)$/.exec(pathname);
  if (match === null) return { version: '', path: pathname };
  return { version: match[1] ?? 'v6', path: match[2] ?? '/' };
}

/**
 * What becomes of a request that a fault may meet.
 *
 * @param answer does what was asked for
 * @param described the headers of rate limits
 * @returns what to answer; whether to drop the connection, or to leave it open without an answer
 */
function misbehave(
  fault: Fault | null,
  answer: () => Wire,
  described: Readonly<Record<string, string>>,
): Wire | 'drop' | 'hang' {
  if (fault === null || isOnlySlow(fault)) return answer();
  if (fault.takesEffect === true) answer();
  if (fault.neverAnswers === true) return 'hang';
  if (fault.dropConnection === true) return 'drop';
  const { status = 200, retryAfter = 1, global = false, html } = fault;
  if (html !== undefined) return { status, body: html, headers: { ...HTML, ...fault.headers } };
  const late = status === 429 ? tooFast(retryAfter, global) : null;
  const body = fault.body ?? late?.body ?? { message: `${status}: ${STATUS_CODES[status] ?? ''}`, code: 0 };
  return { status, body, headers: { ...described, ...late?.headers, ...fault.headers } };
}

function isOnlySlow({ status, body, html, dropConnection = false, neverAnswers = false }: Fault): boolean {
  return status === undefined && body === undefined && html === undefined && !dropConnection && !neverAnswers;
}

async function wait(delay: Fault['delay'], clock: Clock): Promise<void> {
  if (typeof delay === 'number') await new Promise<void>((resolve) => clock.after(delay, resolve));
  else await delay;
}

function write(response: ServerResponse, { status, body, headers = {} }: Wire): void {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const type = body === undefined ? {} : { 'Content-Type': 'application/json' };
  response.writeHead(status, { ...type, ...headers });
  response.end(body === undefined ? undefined : text);
}

/** A body for the record: as JSON where it is some. */
function showBody(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    return text;
  }
}
