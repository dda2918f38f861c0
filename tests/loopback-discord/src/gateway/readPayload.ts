import { isRecord } from '../forms/isRecord.ts';

/** What a bot sends over the gateway. */
export interface Payload {
  readonly op: number;
  readonly d: unknown;
}

/** A payload from its text; null for what is none (events/gateway-events, Payload Structure). */
export function readPayload(text: string): Payload | null {
  const value = parseJson(text);
  if (!isRecord(value)) return null;
  const { op, d } = value;
  return typeof op === 'number' && Number.isInteger(op) ? { op, d } : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
