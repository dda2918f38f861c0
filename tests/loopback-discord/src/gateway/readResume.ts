import { isRecord } from '../forms/isRecord.ts';

/** What a RESUME asks for. */
export interface Resume {
  readonly token: string;
  /** The session's id. */
  readonly session: string;
  /** The number of the last event that came. */
  readonly sequence: number;
}

/** A RESUME; null for what is none (events/gateway-events, Resume). */
export function readResume(data: unknown): Resume | null {
  if (!isRecord(data)) return null;
  const { token, session_id: session, seq: sequence } = data;
  if (typeof token !== 'string' || typeof session !== 'string') return null;
  return typeof sequence === 'number' && Number.isInteger(sequence) ? { token, session, sequence } : null;
}
