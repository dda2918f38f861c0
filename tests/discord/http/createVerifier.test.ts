import { SigningKey } from 'loopback-discord';
import { expect, test } from 'vitest';
import { createVerifier, type Signed } from '../../../src/discord/http/createVerifier.ts';
import { anyCharacter } from '../../support/generated/anyCharacter.ts';
import { fc } from '../../support/generated/fc.ts';

const NOW = 1_800_000_000;
const key = new SigningKey();
const verify = createVerifier(key.publicKey, () => NOW * 1_000);

/** A body as Discord would send it. */
function signed(body: string, timestamp = String(NOW), by = key): Signed {
  const headers = by.sign(body, timestamp);
  return { signature: headers['X-Signature-Ed25519'], timestamp, body: Buffer.from(body) };
}

/** The same bytes but for one, which is another one now. */
function flipped(bytes: Uint8Array, at: number, bits: number): Buffer {
  const copy = Buffer.from(bytes);
  const index = at % copy.length;
  copy[index] = (copy[index] ?? 0) ^ bits;
  return copy;
}

const body = fc.string({ unit: anyCharacter, minLength: 1, maxLength: 500 });
const at = fc.nat(10_000);
const bits = fc.integer({ min: 1, max: 255 });

test('GIVEN any body of Discord’s THEN it is genuine', () => {
  fc.assert(fc.property(body, (text) => verify(signed(text)) === 'genuine'));
});

test('GIVEN any byte of the body flipped THEN it is forged', () => {
  fc.assert(
    fc.property(body, at, bits, (text, place, change) => {
      const good = signed(text);
      expect(verify({ ...good, body: flipped(good.body, place, change) })).toBe('forged');
    }),
  );
});

test('GIVEN any byte of the signature flipped THEN it is forged', () => {
  fc.assert(
    fc.property(body, at, bits, (text, place, change) => {
      const good = signed(text);
      const signature = flipped(Buffer.from(good.signature ?? '', 'hex'), place, change).toString('hex');
      expect(verify({ ...good, signature })).toBe('forged');
    }),
  );
});

test('GIVEN any other time THEN it is forged', () => {
  fc.assert(
    fc.property(body, at, bits, fc.nat(10 ** 12), (text, place, change, other) => {
      const good = signed(text);
      const timestamp = flipped(Buffer.from(String(NOW)), place, change).toString('latin1');
      expect(verify({ ...good, timestamp })).toBe('forged');
      if (other !== NOW) expect(verify({ ...good, timestamp: String(other) })).toBe('forged');
    }),
  );
});

test('GIVEN the end of the time moved into the body, which the signature can’t tell THEN it is old', () => {
  const { signature } = signed('{"type":1}');
  const timestamp = String(NOW).slice(0, -1);
  expect(verify({ signature, timestamp, body: Buffer.from('0{"type":1}') })).toBe('stale');
});

test('GIVEN another application’s key THEN it is forged', () => {
  expect(verify(signed('{"type":1}', String(NOW), new SigningKey()))).toBe('forged');
});

test.each([
  ['no signature', { signature: undefined }],
  ['an empty one', { signature: '' }],
  ['one that is too short', { signature: 'ab'.repeat(63) }],
  ['one that is too long', { signature: 'ab'.repeat(65) }],
  ['one that is not hexadecimal', { signature: 'z'.repeat(128) }],
  ['no time', { timestamp: undefined }],
  ['an empty time', { timestamp: '' }],
])('GIVEN %s THEN it is forged', (_, changes) => {
  expect(verify({ ...signed('{"type":1}'), ...changes })).toBe('forged');
});

test.each(['-1', '1.5', '1e9', ' 1800000000', '1800000000\n', '１８００', '0x10', '9'.repeat(13)])(
  'GIVEN the time %j, well signed THEN it is forged',
  (timestamp) => {
    expect(verify(signed('{"type":1}', timestamp))).toBe('forged');
  },
);

test.each([
  ['of a moment ago', NOW - 3, 'genuine'],
  ['of fifteen minutes ago, when its token is as good as dead', NOW - 900, 'genuine'],
  ['older than that', NOW - 901, 'stale'],
  ['from the beginning of time', 0, 'stale'],
  ['from a clock that is five minutes ahead', NOW + 300, 'genuine'],
  ['further ahead than any clock', NOW + 301, 'stale'],
])('GIVEN a request %s THEN it is judged by it', (_, time, verdict) => {
  expect(verify(signed('{"type":1}', String(time)))).toBe(verdict);
});

test('GIVEN a key in capitals THEN it is the same key', () => {
  expect(createVerifier(key.publicKey.toUpperCase(), () => NOW * 1_000)(signed('x'))).toBe('genuine');
});
