import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { embeddingKey, readEmbeddingFile, writeEmbeddingFile } from '../../src/reader/embeddingFile.ts';
import { anyCharacter } from '../support/generated/anyCharacter.ts';
import { fc } from '../support/generated/fc.ts';
import { inFolder } from '../support/libraries.ts';

const DIMENSIONS = 3;
const EMBEDDINGS = new Map([
  [embeddingKey('one'), Float32Array.of(0.6, 0.8, 0)],
  [embeddingKey('two'), Float32Array.of(-1, 0, 1e-30)],
]);

/** A file with these embeddings, and what is read of it after it was changed. */
async function afterChange(change: (bytes: Buffer) => Uint8Array) {
  return inFolder(async (folder) => {
    const path = join(folder, 'a.embeddings');
    await writeEmbeddingFile(path, 'model', EMBEDDINGS);
    await writeFile(path, change(await readFile(path)));
    return readEmbeddingFile(path, 'model', DIMENSIONS);
  });
}

/** A file whose hash is right, whatever it holds. */
function sealed(head: string, floats: Uint8Array, length = Buffer.byteLength(head)): Buffer {
  const size = Buffer.alloc(4);
  size.writeUInt32LE(length);
  const body = Buffer.concat([size, Buffer.from(head), floats]);
  return Buffer.concat([createHash('sha256').update(body).digest(), body]);
}

describe('embeddingKey', () => {
  test('GIVEN texts THEN each has a key of its own, always the same', () => {
    expect(embeddingKey('one')).toBe(embeddingKey('one'));
    expect(embeddingKey('one')).not.toBe(embeddingKey('One'));
    expect(embeddingKey('')).toMatch(/^[\da-f]{32}$/);
  });
});

describe('a file of embeddings', () => {
  test('GIVEN any embeddings THEN what was written is read back, bit for bit and in order', async () => {
    const embeddings = fc.integer({ min: 1, max: 6 }).chain((width) =>
      fc
        .dictionary(
          fc.string({ unit: anyCharacter }),
          fc.float32Array({
            minLength: width,
            maxLength: width,
            noNaN: true,
            noDefaultInfinity: true,
          }),
          { minKeys: 1 },
        )
        .map((byText) => ({ width, written: new Map(Object.entries(byText)) })),
    );
    await inFolder(async (folder) => {
      const path = join(folder, 'a.embeddings');
      await fc.assert(
        fc.asyncProperty(embeddings, fc.string(), async ({ width, written }, model) => {
          await writeEmbeddingFile(path, model, written);
          const read = await readEmbeddingFile(path, model, width);
          expect(read).toEqual(written);
          expect([...(read?.keys() ?? [])]).toEqual([...written.keys()]);
        }),
        { numRuns: 20 },
      );
    });
  });

  test('GIVEN embeddings that are a window on a larger buffer THEN only they are written', async () => {
    await inFolder(async (folder) => {
      const path = join(folder, 'a.embeddings');
      const window = Float32Array.of(9, 9, 0.25, 0.5, 9).subarray(2, 4);
      await writeEmbeddingFile(path, 'model', new Map([['key', window]]));
      expect(await readEmbeddingFile(path, 'model', 2)).toEqual(
        new Map([['key', Float32Array.of(0.25, 0.5)]]),
      );
    });
  });

  test('GIVEN a folder that is not there yet THEN it is made; a file that is there is replaced', async () => {
    await inFolder(async (folder) => {
      const path = join(folder, 'deep', 'deeper', 'a.embeddings');
      await writeEmbeddingFile(path, 'model', new Map([['old', Float32Array.of(1)]]));
      await writeEmbeddingFile(path, 'model', EMBEDDINGS);
      expect(await readEmbeddingFile(path, 'model', DIMENSIONS)).toEqual(EMBEDDINGS);
      expect(await readdir(join(folder, 'deep', 'deeper'))).toEqual(['a.embeddings']);
    });
  });

  test('GIVEN a place that can’t be written THEN writing throws', async () => {
    await inFolder(async (folder) => {
      await writeFile(join(folder, 'file'), '');
      await expect(
        writeEmbeddingFile(join(folder, 'file', 'a.embeddings'), 'model', EMBEDDINGS),
      ).rejects.toThrow(/ENOTDIR|EEXIST/);
    });
  });

  test('GIVEN a file that can’t take its place THEN writing throws, and leaves nothing behind', async () => {
    await inFolder(async (folder) => {
      await mkdir(join(folder, 'a.embeddings', 'in the way'), { recursive: true });
      await expect(writeEmbeddingFile(join(folder, 'a.embeddings'), 'model', EMBEDDINGS)).rejects.toThrow(
        /EISDIR|ENOTEMPTY|EPERM/,
      );
      expect(await readdir(folder)).toEqual(['a.embeddings']);
    });
  });
});

test('GIVEN what processes have begun to write beside it THEN what nobody writes any more goes, nothing else', async () => {
  await inFolder(async (folder) => {
    const path = join(folder, 'a.embeddings');
    const [old, young, other] = [`${path}.1`, `${path}.2`, join(folder, 'ba.embeddings.1')];
    for (const file of [old, young, other]) await writeFile(file, '');
    for (const file of [old, other]) await utimes(file, 0, 0);
    await writeEmbeddingFile(path, 'model', EMBEDDINGS);
    expect((await readdir(folder)).sort()).toEqual(['a.embeddings', 'a.embeddings.2', 'ba.embeddings.1']);
  });
});

describe('a file that can’t be trusted', () => {
  test('GIVEN the file as it was written THEN it is trusted', async () => {
    expect(await afterChange((bytes) => bytes)).toEqual(EMBEDDINGS);
  });

  test('GIVEN any byte changed in any way THEN null', async () => {
    await inFolder(async (folder) => {
      const path = join(folder, 'a.embeddings');
      await writeEmbeddingFile(path, 'model', EMBEDDINGS);
      const good = await readFile(path);
      await fc.assert(
        fc.asyncProperty(
          fc.nat({ max: good.length - 1 }),
          fc.integer({ min: 1, max: 255 }),
          async (at, flip) => {
            const bad = Buffer.from(good);
            bad[at] = (bad[at] ?? 0) ^ flip;
            await writeFile(path, bad);
            expect(await readEmbeddingFile(path, 'model', DIMENSIONS)).toBeNull();
          },
        ),
        { numRuns: 50 },
      );
    });
  });

  test('GIVEN a file that ends anywhere too early THEN null', async () => {
    await inFolder(async (folder) => {
      const path = join(folder, 'a.embeddings');
      await writeEmbeddingFile(path, 'model', EMBEDDINGS);
      const good = await readFile(path);
      for (let length = 0; length < good.length; length += 7) {
        await writeFile(path, good.subarray(0, length));
        expect(await readEmbeddingFile(path, 'model', DIMENSIONS)).toBeNull();
      }
    });
  });

  test('GIVEN more bytes than were written THEN null', async () => {
    expect(await afterChange((bytes) => Buffer.concat([bytes, Buffer.alloc(12)]))).toBeNull();
  });

  test('GIVEN another model THEN null', async () => {
    await inFolder(async (folder) => {
      const path = join(folder, 'a.embeddings');
      await writeEmbeddingFile(path, 'model', EMBEDDINGS);
      expect(await readEmbeddingFile(path, 'model-2', DIMENSIONS)).toBeNull();
      expect(await readEmbeddingFile(path, 'model', DIMENSIONS)).not.toBeNull();
    });
  });

  test('GIVEN no file, or a folder in its place THEN null', async () => {
    await inFolder(async (folder) => {
      await mkdir(join(folder, 'a.embeddings'));
      expect(await readEmbeddingFile(join(folder, 'a.embeddings'), 'model', DIMENSIONS)).toBeNull();
      expect(await readEmbeddingFile(join(folder, 'b.embeddings'), 'model', DIMENSIONS)).toBeNull();
    });
  });

  test('GIVEN any foreign file THEN null', async () => {
    await inFolder(async (folder) => {
      const path = join(folder, 'a.embeddings');
      await fc.assert(
        fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
          await writeFile(path, bytes);
          expect(await readEmbeddingFile(path, 'model', DIMENSIONS)).toBeNull();
        }),
        { numRuns: 20 },
      );
    });
  });

  const head = '{"model":"model","dimensions":3,"keys":["a"]}';
  const one = Buffer.from(Float32Array.of(1, 0, 0).buffer);

  test('GIVEN a right hash over a right body THEN it is trusted: the next cases differ from it in one thing', async () => {
    expect(await afterChange(() => sealed(head, one))).toEqual(new Map([['a', Float32Array.of(1, 0, 0)]]));
  });

  test.each<[given: string, file: Buffer]>([
    ['no JSON', sealed('model', one)],
    ['no object', sealed('[]', one)],
    ['no keys', sealed('{"model":"model","dimensions":3}', one)],
    ['embeddings of no numbers', sealed('{"model":"model","dimensions":0,"keys":["a"]}', one)],
    ['a header longer than the file', sealed(head, one, 2 ** 31)],
    ['too few embeddings', sealed(head, Buffer.alloc(0))],
    ['too many embeddings', sealed(head, Buffer.concat([one, one]))],
    ['half a number', sealed(head, one.subarray(0, 2))],
    [
      'embeddings of another length',
      sealed('{"model":"model","dimensions":1,"keys":["a"]}', one.subarray(0, 4)),
    ],
    ['something that is no number', sealed(head, Buffer.from(Float32Array.of(1, Number.NaN, 0).buffer))],
    [
      'a number without end',
      sealed(head, Buffer.from(Float32Array.of(1, Number.POSITIVE_INFINITY, 0).buffer)),
    ],
  ])('GIVEN a right hash over %s THEN null', async (_, file) => {
    expect(await afterChange(() => file)).toBeNull();
  });
});
