import type { IncomingMessage } from 'node:http';

/**
 * The body of a request.
 *
 * @param most bytes
 * @returns null for one that is larger
 * @throws {Error} when whoever sent it went away in the middle
 */
export function readBody(incoming: IncomingMessage, most: number): Promise<Buffer | null> {
  if (Number(incoming.headers['content-length'] ?? 0) > most) return Promise.resolve(null);
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    incoming.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= most) chunks.push(chunk);
      // The rest still flows, and is dropped.
      else resolve(null);
    });
    incoming.once('end', () => resolve(Buffer.concat(chunks)));
    incoming.once('error', reject);
    incoming.once('close', () => reject(new Error('the request ended early')));
  });
}
