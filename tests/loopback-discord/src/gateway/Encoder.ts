import { constants, createDeflate, deflateSync } from 'node:zlib';

/** Turns payloads into what a connection asked for (events/gateway, Encoding and Compression). */
export interface Encoder {
  readonly encode: (text: string) => string | Buffer | Promise<Buffer>;
}

const SYNC_FLUSH_END = Buffer.from([0x00, 0x00, 0xff, 0xff]);

/** Plain JSON. */
export const plainEncoder: Encoder = { encode: (text) => text };

/** Each payload compressed by itself, as `compress` in IDENTIFY asks for. */
export const payloadEncoder: Encoder = { encode: (text) => deflateSync(text) };

/** One zlib stream over the whole connection, flushed after each payload: `compress=zlib-stream`. */
export function createStreamEncoder(): Encoder {
  const stream = createDeflate();
  let chunks: Buffer[] = [];
  let done: (() => void) | null = null;
  stream.on('data', (chunk: Buffer) => {
    chunks.push(chunk);
    done?.();
  });
  const encode = (text: string): Promise<Buffer> =>
    new Promise((resolve) => {
      stream.write(text);
      stream.flush(constants.Z_SYNC_FLUSH, () => {
        // The last of the data may come a moment after it was flushed.
        done = () => {
          const data = Buffer.concat(chunks);
          if (!data.subarray(-SYNC_FLUSH_END.length).equals(SYNC_FLUSH_END)) return;
          chunks = [];
          done = null;
          resolve(data);
        };
        done();
      });
    });
  return { encode };
}
