import type { Bench } from './createBench.ts';
import { findOperation } from './description/findOperation.ts';
import { listViolations } from './listViolations.ts';
import type { Verdict, Violation } from './Verdict.ts';

/** A request and what came of it; with `ENDPOINT` for its method, an endpoint's answer to an interaction. */
export interface Exchange {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly body?: unknown;
  readonly status: number | null;
  readonly response?: unknown;
  readonly isFault: boolean;
}

const NOT_MODELLED = 501;
const CALLBACK = '/interactions/1/t/callback';
const NOTHING: Verdict = { requests: 0, bodies: 0, violations: [], left: null };

/**
 * Holds a request and its answer against the description.
 *
 * @param own holds requests of the loopback's own tests, or null for those of a bot
 */
export function judgeExchange(exchange: Exchange, closed: Bench, own: Bench | null): Verdict {
  const { method, status, body, isFault } = exchange;
  const isRefused = (status ?? 0) >= 400 && !isFault;
  const isJudged = own === null || !isRefused;
  const bench = own ?? closed;
  if (method === 'ENDPOINT') {
    if (!isJudged || body === '') return NOTHING;
    const asked = { ...exchange, method: 'POST', path: CALLBACK };
    return { ...NOTHING, requests: 1, violations: judgeRequest(asked, bench) };
  }
  if (status === NOT_MODELLED && !isFault) return { ...NOTHING, left: 'not modelled' };
  const asked = judgeRequest(exchange, bench);
  // The body of a fault is the test's.
  const isAnswered = status !== null && !isFault;
  return {
    requests: isJudged ? 1 : 0,
    bodies: isAnswered ? 1 : 0,
    violations: [...(isJudged ? asked : []), ...(isAnswered ? judgeResponse(exchange, closed) : [])],
    left: isJudged
      ? null
      : `refused on purpose; the description ${asked.length > 0 ? 'does' : 'does not'} ask for it`,
  };
}

function judgeRequest({ method, path, query, body }: Exchange, bench: Bench): Violation[] {
  const operation = findOperation(bench.description, method, path, query);
  if (operation === null) return [{ what: `${method} ${path}`, why: 'no such operation' }];
  const { name, parameters, strangers, body: schema, needsBody } = operation;
  const isLacking = needsBody && body === undefined;
  const said = schema === null || body === undefined ? refuseBody(body) : bench.validate(schema, body);
  return [
    ...parameters.flatMap((parameter) =>
      listViolations(`${name} ${parameter.name}`, bench.validateText(parameter.schema, parameter.value)),
    ),
    ...strangers.map((stranger) => ({ what: name, why: `no parameter ${stranger}` })),
    ...listViolations(name, isLacking ? 'no body' : said),
  ];
}

function judgeResponse({ method, path, query, status, response }: Exchange, bench: Bench): Violation[] {
  const operation = findOperation(bench.description, method, path, query);
  if (operation === null)
    return listViolations(`${method} ${path}`, bench.validateComponent('ErrorResponse', response));
  const { name, responses } = operation;
  const what = `${name} ${status}`;
  const schema = responses.get(String(status)) ?? responses.get(`${String(status).charAt(0)}XX`);
  if (schema !== undefined && schema !== null) return listViolations(what, bench.validate(schema, response));
  return listViolations(what, responses.has(String(status)) ? refuseBody(response) : 'no such status');
}

/** A request need not have the body that it may have; where it may have none, it has none. */
function refuseBody(body: unknown): string | null {
  return body === undefined ? null : 'a body where there is none';
}
