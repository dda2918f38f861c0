import { randomBytes } from 'node:crypto';

/** In the form of a real one; it opens nothing. */
export function makeToken(botId: string): string {
  const part = (bytes: number) => randomBytes(bytes).toString('base64url');
  return `${Buffer.from(botId).toString('base64url')}.${part(4)}.${part(28)}`;
}
