import { readSnowflake } from '../forms/Form.ts';
import { FormReport } from '../forms/FormReport.ts';
import { ApiError } from '../rules/ApiError.ts';
import { matchPattern } from './matchPattern.ts';
import type { Route } from './Route.ts';

/** Places that hold no id. */
const WORDS = ['token', 'original', 'emoji'];

/**
 * The route of a request, and what stands in its places.
 *
 * @throws {ApiError} for unknown paths and methods, and ids that are none
 */
export function findRoute(
  routes: readonly Route[],
  method: string,
  path: string,
): { readonly route: Route; readonly params: Record<string, string> } {
  const matches = routes.flatMap((route) => {
    const params = matchPattern(route.pattern, path);
    return params === null ? [] : [{ route, params }];
  });
  if (matches.length === 0) throw ApiError.of('request.route');
  const match = matches.find(({ route }) => route.method === method);
  if (match === undefined) throw ApiError.of('request.method');
  const report = new FormReport();
  for (const [name, value] of Object.entries(match.params)) {
    if (WORDS.includes(name) || value === '@original' || readSnowflake(value) !== null) continue;
    report.refuse('request.snowflake', [`${name}_id`], `Value ${JSON.stringify(value)} is not snowflake.`);
  }
  report.end();
  return match;
}
