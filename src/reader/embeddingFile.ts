import { createHash, randomUUID } from 'node:crypto';
import { readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { makeFolder } from './makeFolder.ts';

/*
 * A file of embeddings: a SHA-256 of all that follows (32 bytes), the length of the header (4 bytes, little endian), the
 * header as JSON, the embeddings as 32-bit floats, little endian.
 */

const DIGEST_BYTES = 32;
const LENGTH_BYTES = 4;

/** How old a file is that nobody is writing any more, in milliseconds. */
const LEFT_BEHIND = 60 * 60_000;

const header = z.object({ model: z.string(), dimensions: z.int().positive(), keys: z.array(z.string()) });

/** The name of a text in a file of embeddings. */
export function embeddingKey(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}

/**
 * The embeddings of a file by `embeddingKey`.
 *
 * @param model the model that the embeddings must come from
 * @param dimensions how many numbers each must have
 * @returns null for a file that is missing, damaged, foreign, of another model or of something other than numbers
 */
export async function readEmbeddingFile(
  path: string,
  model: string,
  dimensions: number,
): Promise<Map<string, Float32Array> | null> {
  const file = await readFile(path).catch(() => null);
  if (file === null || file.length < DIGEST_BYTES + LENGTH_BYTES) return null;
  const body = file.subarray(DIGEST_BYTES);
  if (!createHash('sha256').update(body).digest().equals(file.subarray(0, DIGEST_BYTES))) return null;
  const start = LENGTH_BYTES + body.readUInt32LE(0);
  const parsed = header.safeParse(parseJson(body.subarray(LENGTH_BYTES, start).toString()));
  if (!parsed.success || parsed.data.model !== model || parsed.data.dimensions !== dimensions) return null;
  const { keys } = parsed.data;
  const bytes = body.subarray(start);
  if (bytes.length !== keys.length * dimensions * Float32Array.BYTES_PER_ELEMENT) return null;
  const floats = new Float32Array(new Uint8Array(bytes).buffer);
  if (!areFinite(floats)) return null;
  return new Map(keys.map((key, row) => [key, floats.subarray(row * dimensions, (row + 1) * dimensions)]));
}

/** As `floats.every(Number.isFinite)`, in a tenth of the time: a thousand reviews have 46 million numbers. */
function areFinite(floats: Float32Array): boolean {
  for (let at = 0; at < floats.length; at++) if (!Number.isFinite(floats[at])) return false;
  return true;
}

/**
 * Writes embeddings, whole or not at all, and removes what a process has left behind that was killed while it wrote.
 *
 * @throws where the folder can't be written
 */
export async function writeEmbeddingFile(
  path: string,
  model: string,
  embeddings: ReadonlyMap<string, Float32Array>,
): Promise<void> {
  const rows = [...embeddings.values()];
  const head = Buffer.from(
    JSON.stringify({ model, dimensions: rows[0]?.length ?? 1, keys: [...embeddings.keys()] }),
  );
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeUInt32LE(head.length);
  const body = Buffer.concat([
    length,
    head,
    ...rows.map(({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength)),
  ]);
  await makeFolder(dirname(path));
  await removeLeftovers(path);
  const temporary = `${path}.${randomUUID()}`;
  try {
    await writeFile(temporary, Buffer.concat([createHash('sha256').update(body).digest(), body]));
    await rename(temporary, path);
  } finally {
    await rm(temporary, { force: true });
  }
}

async function removeLeftovers(path: string): Promise<void> {
  const folder = dirname(path);
  const begun = (await readdir(folder)).filter((name) => name.startsWith(`${basename(path)}.`));
  for (const name of begun) {
    const file = join(folder, name);
    // Another process may be done with it by now.
    const written = await stat(file).then(
      ({ mtimeMs }) => mtimeMs,
      () => Date.now(),
    );
    if (Date.now() - written > LEFT_BEHIND) await rm(file, { force: true });
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
