import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';

/** The headers by which an endpoint knows Discord (interactions/overview, Validating Security Request Headers). */
export interface SignatureHeaders {
  readonly 'X-Signature-Ed25519': string;
  readonly 'X-Signature-Timestamp': string;
}

/** The key pair of an application. */
export class SigningKey {
  /** In hexadecimal, as the developer portal shows it. */
  readonly publicKey: string;
  readonly #privateKey: KeyObject;

  constructor() {
    const { publicKey, privateKey } = generateKeyPairSync('ed25519');
    const { x = '' } = publicKey.export({ format: 'jwk' });
    this.publicKey = Buffer.from(x, 'base64url').toString('hex');
    this.#privateKey = privateKey;
  }

  /** @param timestamp seconds since 1970 */
  sign(body: string, timestamp: string): SignatureHeaders {
    const signature = sign(null, Buffer.from(timestamp + body), this.#privateKey).toString('hex');
    return { 'X-Signature-Ed25519': signature, 'X-Signature-Timestamp': timestamp };
  }
}
