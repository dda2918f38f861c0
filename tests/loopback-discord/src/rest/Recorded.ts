import type { RuleId } from '../rules/rules.ts';

/** A file of an upload. */
export interface SentFile {
  readonly name: string;
  /** Its Content-Type. */
  readonly type: string;
  readonly content: Buffer;
}

/** A request of the bot. */
export interface RecordedRequest {
  readonly method: string;
  /** The path after the version, such as /channels/1/messages. */
  readonly path: string;
  readonly query: string;
  /** Of an upload, its `payload_json`. */
  readonly body: unknown;
  /** What was uploaded. */
  readonly files: readonly SentFile[];
  /** Null until it is answered, and for good where the connection was dropped. */
  readonly status: number | null;
  readonly response: unknown;
  /** The rules that it broke. */
  readonly rules: readonly RuleId[];
  /** What Discord took without effect. */
  readonly ignored: readonly RuleId[];
  /** Whether a fault that the test asked for answered it. */
  readonly isFault: boolean;
}
