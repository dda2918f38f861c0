import { readSnowflake } from '../../forms/Form.ts';
import { FormReport } from '../../forms/FormReport.ts';
import type { Message } from '../../world/model.ts';

const DEFAULT_LIMIT = 50;
const ANCHORS = ['before', 'after', 'around'] as const;

/**
 * The page of messages that a query asks for, newest first (resources/message, Get Channel Messages).
 *
 * @param messages all of them, oldest first
 * @throws {ApiError} for a query that Discord refuses
 */
export function readPage(messages: readonly Message[], query: URLSearchParams): readonly Message[] {
  const report = new FormReport();
  const limit = readLimit(query, report);
  const anchors = ANCHORS.flatMap((name) => {
    const value = query.get(name);
    if (value === null) return [];
    if (readSnowflake(value) === null)
      report.refuse('request.snowflake', [name], `Value ${JSON.stringify(value)} is not snowflake.`);
    return [{ name, value }];
  });
  if (anchors.length > 1) report.refuse('messages.exclusive', []);
  report.end();
  const [anchor] = anchors;
  const page =
    anchor === undefined ? messages.slice(-limit) : cut(messages, anchor.name, BigInt(anchor.value), limit);
  return page.toReversed();
}

function cut(
  messages: readonly Message[],
  anchor: (typeof ANCHORS)[number],
  id: bigint,
  limit: number,
): readonly Message[] {
  const before = messages.filter((message) => BigInt(message.id) < id);
  const after = messages.filter((message) => BigInt(message.id) > id);
  switch (anchor) {
    case 'before':
      return before.slice(-limit);
    case 'after':
      return after.slice(0, limit);
    case 'around': {
      const half = Math.floor(limit / 2);
      const from = messages.filter((message) => BigInt(message.id) >= id);
      return [...(half === 0 ? [] : before.slice(-half)), ...from.slice(0, limit - half)];
    }
  }
}

function readLimit(query: URLSearchParams, report: FormReport): number {
  const value = query.get('limit');
  if (value === null) return DEFAULT_LIMIT;
  const limit = Number(value);
  if (Number.isInteger(limit)) report.range('messages.limit', ['limit'], limit);
  else
    report.refuse(
      'field.type',
      ['limit'],
      `Value ${JSON.stringify(value)} is not int.`,
      'NUMBER_TYPE_COERCE',
    );
  return limit;
}
