import type { ServerResponse } from 'node:http';

/** Answers a request with a text, plain unless its headers say otherwise. */
export function sendText(
  response: ServerResponse,
  status: number,
  text: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.statusCode = status;
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  // Without a header sent before, Node.js adds the length by itself.
  response.end(text);
}
