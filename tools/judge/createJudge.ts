import { type Bench, createBench } from './createBench.ts';
import type { Amendment } from './description/amendments.ts';
import { prepareDescription } from './description/prepareDescription.ts';
import { isRecord } from './isRecord.ts';
import { type Exchange, judgeExchange } from './judgeExchange.ts';
import { type Described, listInteraction, listObjects } from './listObjects.ts';
import { listViolations } from './listViolations.ts';
import type { Verdict } from './Verdict.ts';

/** @param message one line of what went over the wire */
export type Judge = (message: unknown) => Verdict;

/**
 * Holds what goes over the wire of a Discord on loopback against a description of Discord's API.
 *
 * What the loopback sends, and what a bot sends, may have no key that the description does not know. The loopback's own
 * tests break its rules on purpose: what it refuses of them is not judged, and keys that it does not know may be there,
 * as Discord passes them over.
 *
 * @param description OpenAPI 3.1, as JSON
 * @param amendments where it is not taken at its word
 */
export function createJudge(description: unknown, amendments: readonly Amendment[]): Judge {
  const closed = createBench(prepareDescription(description, amendments, true));
  const open = createBench(prepareDescription(description, amendments, false));
  return (message) => {
    if (!isRecord(message)) throw new TypeError(`no message of a Discord on loopback: ${String(message)}`);
    const { kind, exchange, type, data, interaction, isDeliberate } = message;
    if (kind === 'exchange' && isExchange(exchange))
      return judgeExchange(exchange, closed, isDeliberate === true ? open : null);
    if (kind === 'dispatch' && typeof type === 'string')
      return judgeObjects(listObjects(type, data), closed, type);
    if (kind === 'delivery' && isRecord(interaction))
      return judgeObjects(listInteraction('delivered', interaction), closed, 'a delivered PING');
    throw new TypeError(`no message of a Discord on loopback: ${JSON.stringify(message)}`);
  };
}

function judgeObjects(objects: readonly Described[], bench: Bench, what: string): Verdict {
  return {
    requests: 0,
    bodies: objects.length,
    violations: objects.flatMap(({ what: place, schema, value }) =>
      listViolations(place, bench.validateComponent(schema, value)),
    ),
    left: objects.length === 0 ? `no schema for ${what}` : null,
  };
}

function isExchange(value: unknown): value is Exchange {
  return isRecord(value) && typeof value['method'] === 'string' && typeof value['path'] === 'string';
}
