import type { IncomingMessage, ServerResponse } from 'node:http';

/** What one path answers. */
export interface Route {
  readonly path: string;
  readonly method: 'GET' | 'POST';
  readonly answer: (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;
}
