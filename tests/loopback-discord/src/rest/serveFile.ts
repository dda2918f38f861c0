import type { IncomingMessage, ServerResponse } from 'node:http';
import type { World } from '../world/World.ts';

/**
 * Answers a request for a file of a message, as Discord's CDN does.
 *
 * @returns whether the request was for one
 */
export function serveFile(
  { method, url = '' }: IncomingMessage,
  response: ServerResponse,
  { attachments }: World,
): boolean {
  const [, channel, id = ''] = /^\/attachments\/(\d+)\/(\d+)\//.exec(url) ?? [];
  if (method !== 'GET' || channel === undefined) return false;
  const file = attachments.get(id);
  if (file?.channel.id !== channel) {
    response.writeHead(404).end();
    return true;
  }
  const type = file.type === '' ? 'application/octet-stream' : file.type;
  response.writeHead(200, { 'Content-Type': type, 'Content-Length': file.content.length });
  response.end(file.content);
  return true;
}
