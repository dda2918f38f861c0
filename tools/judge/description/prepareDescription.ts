import { isRecord } from '../isRecord.ts';
import type { Amendment } from './amendments.ts';

/** The name by which schemas of a prepared description are referred to. */
export const DESCRIPTION = 'discord';

/**
 * A description of Discord's API as the judge holds others against it: amended where it contradicts Discord's own
 * documentation, and with references that work from outside.
 *
 * @param description OpenAPI 3.1, as JSON
 * @param amendments what to take instead
 * @param isClosed whether a key that no schema has is a violation
 * @throws {RangeError} for an amendment to a place that is not there: then the description has changed
 */
export function prepareDescription(
  description: unknown,
  amendments: readonly Amendment[],
  isClosed: boolean,
): Readonly<Record<string, unknown>> {
  const amended = amendments.reduce(amend, description);
  const prepared = prepare(amended, isClosed ? new Set(partsIn(amended)) : null);
  if (!isRecord(prepared)) throw new TypeError('a description of an API is an object');
  return prepared;
}

function amend(value: unknown, { at: [step, ...rest], schema, reason }: Amendment): unknown {
  if (step === undefined) return schema;
  if (!isRecord(value)) throw new RangeError(`the description has no place to amend: ${reason}`);
  return { ...value, [step]: amend(value[step], { at: rest, schema, reason }) };
}

/** The schemas that others are put together from. They can't be closed: each would refuse the keys of the others. */
function partsIn(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flatMap(partsIn);
  if (!isRecord(value)) return [];
  const parts = Array.isArray(value['allOf']) ? value['allOf'].map(resolved) : [];
  return [...parts, ...Object.values(value).flatMap(partsIn)];
}

function resolved(part: unknown): unknown {
  return isRecord(part) && '$ref' in part ? part['$ref'] : part;
}

/** @param parts what can't be closed; null to close nothing */
function prepare(value: unknown, parts: ReadonlySet<unknown> | null, path = '#'): unknown {
  if (Array.isArray(value)) return value.map((entry, number) => prepare(entry, parts, `${path}/${number}`));
  if (!isRecord(value)) return typeof value === 'string' ? value.replace(/^#\//, `${DESCRIPTION}#/`) : value;
  const entries = Object.entries(value).map(([key, nested]) => [
    key,
    prepare(nested, parts, `${path}/${key}`),
  ]);
  const isClosable =
    isRecord(value['properties']) &&
    value['additionalProperties'] === undefined &&
    parts !== null &&
    !parts.has(value) &&
    !parts.has(path);
  return { ...Object.fromEntries(entries), ...(isClosable && { additionalProperties: false }) };
}
