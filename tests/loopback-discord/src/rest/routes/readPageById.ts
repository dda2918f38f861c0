import { readSnowflake } from '../../forms/Form.ts';
import { FormReport } from '../../forms/FormReport.ts';
import type { FormRuleId } from '../../rules/rules.ts';

/** What a page may be, and is where the query does not say. */
interface PageOptions {
  /** The rule on how much a page may hold. */
  readonly rule: FormRuleId;
  readonly limit: number;
}

/**
 * The page of a list that a query asks for: those with ids after a given one, in their order.
 *
 * @throws {ApiError} for a query that Discord refuses
 */
export function readPageById<One extends { readonly id: string }>(
  list: readonly One[],
  query: URLSearchParams,
  { rule, limit: usual }: PageOptions,
): readonly One[] {
  const report = new FormReport();
  const limit = Number(query.get('limit') ?? usual);
  const after = query.get('after') ?? '0';
  if (Number.isInteger(limit)) report.range(rule, ['limit'], limit);
  else
    report.refuse('field.type', ['limit'], `Value "${query.get('limit')}" is not int.`, 'NUMBER_TYPE_COERCE');
  if (readSnowflake(after) === null)
    report.refuse('request.snowflake', ['after'], `Value ${JSON.stringify(after)} is not snowflake.`);
  report.end();
  return list
    .filter(({ id }) => BigInt(id) > BigInt(after))
    .sort((one, other) => (BigInt(one.id) < BigInt(other.id) ? -1 : 1))
    .slice(0, limit);
}
