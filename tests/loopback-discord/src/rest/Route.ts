import type { UploadedFile } from '../forms/UploadedFile.ts';
import type { RuleId } from '../rules/rules.ts';

/** A request as a route gets it: allowed to come, and parsed. */
export interface RestRequest {
  readonly method: string;
  /** The path after the version, such as /channels/1/messages. */
  readonly path: string;
  /** What stands in the places of the route's pattern. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** Undefined where the request has none. */
  readonly body: unknown;
  /** What was uploaded beside the body. */
  readonly files: readonly UploadedFile[];
}

export interface RestResponse {
  readonly status: number;
  /** Undefined for an answer without body. */
  readonly body?: unknown;
  /** What Discord took without effect. */
  readonly ignored?: readonly RuleId[];
}

export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** A path with places in it: /channels/:channel/messages. */
  readonly pattern: string;
  /** Whether it works without the bot's token. */
  readonly isOpen?: boolean;
  /** @throws {ApiError} for what Discord refuses */
  readonly handle: (request: RestRequest) => RestResponse;
}

/** An answer with something to show. */
export function ok(body: unknown): RestResponse {
  return { status: 200, body };
}

/** An answer without a body. */
export const NO_CONTENT: RestResponse = { status: 204 };
