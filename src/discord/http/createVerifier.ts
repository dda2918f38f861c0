import { createPublicKey, verify } from 'node:crypto';

/** How a request is signed (interactions/overview, Validating Security Request Headers). */
export interface Signed {
  /** The header X-Signature-Ed25519; undefined when it is missing. */
  readonly signature: string | undefined;
  /** The header X-Signature-Timestamp: seconds since 1970. */
  readonly timestamp: string | undefined;
  readonly body: Uint8Array;
}

/** `stale` is signed well, but of another time: somebody sends it again, or this machine's clock is wrong. */
export type Verdict = 'genuine' | 'forged' | 'stale';

/** How old a request may be, in seconds: then its interaction's token is dead, and no answer would count. */
const MOST_AGE = 15 * 60;

/** How far ahead of this machine's clock Discord's may be, in seconds. */
const MOST_AHEAD = 5 * 60;

/** Whether a request has the headers of a signed one: without them there is no need to read its body. */
export function isSigned({ signature = '', timestamp = '' }: Omit<Signed, 'body'>): boolean {
  return /^[\da-f]{128}$/i.test(signature) && /^\d{1,12}$/.test(timestamp);
}

/**
 * Tells requests of Discord's from all others.
 *
 * @param publicKey the application's, 64 hexadecimal digits
 * @param now milliseconds since 1970
 */
export function createVerifier(publicKey: string, now: () => number = Date.now): (signed: Signed) => Verdict {
  const x = Buffer.from(publicKey, 'hex').toString('base64url');
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
  return ({ signature = '', timestamp = '', body }) => {
    if (!isSigned({ signature, timestamp })) return 'forged';
    const message = Buffer.concat([Buffer.from(timestamp), body]);
    if (!verify(null, message, key, Buffer.from(signature, 'hex'))) return 'forged';
    const age = now() / 1_000 - Number(timestamp);
    return age > MOST_AGE || age < -MOST_AHEAD ? 'stale' : 'genuine';
  };
}
