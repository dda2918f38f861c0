import { isRecord } from '../isRecord.ts';

/** A parameter of an operation, as a request gives it. */
interface Parameter {
  readonly name: string;
  readonly schema: object;
  readonly value: string;
}

/** What the description says about a method of a path. */
export interface Operation {
  /** Such as `POST /channels/{channel_id}/messages`. */
  readonly name: string;
  readonly parameters: readonly Parameter[];
  /** Names of the query that it does not have. */
  readonly strangers: readonly string[];
  /** Null where it takes no body. */
  readonly body: object | null;
  readonly needsBody: boolean;
  /** What it answers with, by status: `200`, `204`, `4XX`. Null for no body. */
  readonly responses: ReadonlyMap<string, object | null>;
}

/**
 * The operation that a request asks for; null where the description has none.
 *
 * @param description as prepared
 * @param query with the question mark, or empty
 */
export function findOperation(
  description: Readonly<Record<string, unknown>>,
  method: string,
  path: string,
  query: string,
): Operation | null {
  const paths = Object.entries(isRecord(description['paths']) ? description['paths'] : {});
  const matches = paths.flatMap(([template, item]) => {
    const places = matchTemplate(template, path);
    const operation = isRecord(item) ? item[method.toLowerCase()] : undefined;
    return places === null || !isRecord(item) || !isRecord(operation)
      ? []
      : [{ template, places, item, operation }];
  });
  // A path without a place in it goes before one that has some: @original is no message's id.
  const [match] = matches.sort((one, other) => one.places.size - other.places.size);
  if (match === undefined) return null;
  const { template, places, item, operation } = match;
  const asked = new URLSearchParams(query);
  const known = [...listOf(item['parameters']), ...listOf(operation['parameters'])].filter(isRecord);
  const parameters = known.flatMap(({ name, in: place, schema }) => {
    if (typeof name !== 'string' || !isRecord(schema)) return [];
    const value = place === 'path' ? places.get(name) : (asked.get(name) ?? undefined);
    return value === undefined ? [] : [{ name, schema, value }];
  });
  return {
    name: `${method} ${template}`,
    parameters,
    strangers: [...asked.keys()].filter((name) => !known.some((parameter) => parameter['name'] === name)),
    body: jsonOf(operation['requestBody']),
    needsBody: isRecord(operation['requestBody']) && operation['requestBody']['required'] === true,
    responses: new Map(
      Object.entries(isRecord(operation['responses']) ? operation['responses'] : {}).map(
        ([status, response]) => [status, jsonOf(resolve(description, response))],
      ),
    ),
  };
}

function matchTemplate(template: string, path: string): ReadonlyMap<string, string> | null {
  const wanted = template.split('/');
  const given = path.split('/');
  if (wanted.length !== given.length) return null;
  const places = new Map<string, string>();
  for (const [number, step] of wanted.entries()) {
    const part = given[number] ?? '';
    if (step.startsWith('{')) places.set(step.slice(1, -1), part);
    else if (step !== part) return null;
  }
  return places;
}

/** The schema of a body as JSON. */
function jsonOf(value: unknown): object | null {
  const content = isRecord(value) ? value['content'] : undefined;
  const json = isRecord(content) ? content['application/json'] : undefined;
  const schema = isRecord(json) ? json['schema'] : undefined;
  return isRecord(schema) ? schema : null;
}

function resolve(description: unknown, value: unknown): unknown {
  if (!isRecord(value) || typeof value['$ref'] !== 'string') return value;
  const [, pointer = ''] = value['$ref'].split('#/');
  return pointer
    .split('/')
    .reduce<unknown>((place, step) => (isRecord(place) ? place[step] : undefined), description);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
