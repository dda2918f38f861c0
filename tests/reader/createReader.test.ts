import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { askFilm } from '../../src/answers/askFilm.ts';
import { createReader } from '../../src/reader/createReader.ts';
import { hasKeptEmbeddings, shippedEmbeddings } from '../../src/reader/keptEmbeddings.ts';
import { similarities } from '../../src/reader/Matrix.ts';
import { MODEL } from '../../src/reader/modelFaults.ts';
import { DIMENSIONS, type Network, NetworkError, NetworkGone } from '../../src/reader/Network.ts';
import type { Progress, Reader } from '../../src/reader/Reader.ts';
import { textsOf } from '../../src/reader/ReviewEmbeddings.ts';
import type { Review } from '../../src/review/Review.ts';
import { toQuestion } from '../../src/search/Question.ts';
import { onlyFilm } from '../search/onlyFilm.ts';
import { inFolder, lanternfish, libraryOf, shippedLibrary } from '../support/libraries.ts';
import { fakeEmbedding, fakeNetwork } from './fakeNetwork.ts';

const film = onlyFilm(await shippedLibrary());
const io = film.review;
const fish = onlyFilm(await lanternfish()).review;
const GONE = 'the network that reads can’t be had here, so words alone answer';
const ONCE = 'the network could not read something, so words alone had to do';

/** A review of one film, in versions. */
async function version(...paragraphs: string[]): Promise<Review> {
  const library = await libraryOf({ 't.md': `---\ntitle: Tidewater\n---\n\n${paragraphs.join('\n\n')}\n` });
  return onlyFilm(library).review;
}

function wordsOf(review: Review): string[] {
  return textsOf(review).map(({ text }) => text);
}

interface Start {
  readonly reader: Reader;
  readonly warnings: string[];
}

function start(network: Network, cacheDir: string, patience: number | null = null): Start {
  const warnings: string[] = [];
  const warn = (message: string) => void warnings.push(message);
  return { reader: createReader({ network, cacheDir, patience, warn }), warnings };
}

/** A network that answers nothing before the signal fires, and every text that it was to read. */
function slowNetwork(slow: readonly ('message' | 'read')[]) {
  const asked: string[] = [];
  const wait = (signal: AbortSignal | undefined): Promise<never> =>
    new Promise((_, reject) => {
      signal?.addEventListener('abort', () => reject(new NetworkError('not in time')), { once: true });
    });
  const network = fakeNetwork();
  const slowed: Network = {
    ...network,
    message: (text, turn) => {
      asked.push(text);
      return slow.includes('message') ? wait(turn.signal) : network.message(text, turn);
    },
    read: (question, passages, turn) => {
      asked.push(question);
      return slow.includes('read') ? wait(turn.signal) : network.read(question, passages, turn);
    },
  };
  return { network: slowed, asked };
}

/** A network that can't be had: nothing of it is ever answered. */
function goneNetwork(): Network {
  const gone = () => Promise.reject(new NetworkGone('the network ended with status 1'));
  return { start: gone, embed: gone, message: gone, read: gone, close: async () => {} };
}

describe('preparing reviews', () => {
  test('GIVEN reviews of one name by two owners THEN each keeps its embeddings, and a second start computes none', async () => {
    await inFolder(async (cacheDir) => {
      const [one, other] = [await version('The one.'), await version('Quite another one.')];
      const prepare = async (network: Network): Promise<void> => {
        const { reader } = start(network, cacheDir);
        await reader.prepare([one], undefined, '1');
        await reader.prepare([other], undefined, '2');
      };
      await prepare(fakeNetwork());
      const network = fakeNetwork();
      await prepare(network);
      expect(network.embedded).toEqual([]);
      expect((await readdir(cacheDir)).sort()).toEqual(['1', '2']);
    });
  });

  test('GIVEN a first start THEN reviews are embedded once each, as what can wait, and are ready', async () => {
    await inFolder(async (folder) => {
      const network = fakeNetwork();
      const urgencies = new Set<string>();
      const embed: Network['embed'] = (texts, turn) => {
        urgencies.add(turn.urgency);
        return network.embed(texts, turn);
      };
      const { reader, warnings } = start({ ...network, embed }, join(folder, 'cache'));
      expect(reader.review(io)).toBeNull();
      await reader.prepare([io, fish]);
      expect(network.embedded).toEqual([...wordsOf(io), ...wordsOf(fish)]);
      expect([...urgencies]).toEqual(['patient']);
      expect(reader.review(fish)).not.toBeNull();
      const sentences = io.passages.flatMap((passage) => passage.sentences);
      expect(reader.review(io)).toMatchObject({
        passages: { rows: io.passages.length, width: DIMENSIONS },
        sentences: { rows: sentences.length, width: DIMENSIONS },
      });
      const read = reader.review(io) ?? expect.fail('no embeddings');
      const passage = fakeEmbedding(io.passages[0]?.plain.text ?? '');
      expect(similarities(read.passages, passage)[0]).toBeCloseTo(1, 4);
      const sentence = fakeEmbedding(sentences.at(-1)?.plain ?? '');
      expect(similarities(read.sentences, sentence).at(-1)).toBeCloseTo(1, 4);
      expect(warnings).toEqual([]);
    });
  });

  test('GIVEN a second start THEN nothing is embedded, and the embeddings are the same', async () => {
    await inFolder(async (folder) => {
      const first = start(fakeNetwork(), folder);
      await first.reader.prepare([io, fish]);
      const network = fakeNetwork();
      const second = start(network, folder);
      await second.reader.prepare([io, fish]);
      expect(network.embedded).toEqual([]);
      expect(second.reader.review(io)).toEqual(first.reader.review(io));
    });
  });

  test('GIVEN reviews that are ready THEN preparing them again does nothing', async () => {
    await inFolder(async (folder) => {
      const network = fakeNetwork();
      const { reader } = start(network, folder);
      await reader.prepare([fish]);
      const before = network.embedded.length;
      await reader.prepare([fish]);
      expect(network.embedded).toHaveLength(before);
    });
  });

  test('GIVEN a new paragraph THEN only its texts are embedded', async () => {
    const before = await version('The harbour sleeps.', 'A bell rings twice.');
    const after = await version('The harbour sleeps.', 'The keeper has gone.', 'A bell rings twice.');
    await inFolder(async (folder) => {
      await start(fakeNetwork(), folder).reader.prepare([before]);
      const network = fakeNetwork();
      const { reader } = start(network, folder);
      await reader.prepare([after]);
      // Once as a passage, and once as a sentence.
      expect(network.embedded).toEqual(['The keeper has gone.', 'The keeper has gone.']);
      expect(reader.review(after)?.passages.rows).toBe(3);
    });
  });

  test('GIVEN a paragraph under another heading THEN it is embedded anew: the heading is read with it', async () => {
    const before = await version('## Quiet', 'The harbour sleeps.');
    const after = await version('## Loud', 'The harbour sleeps.');
    await inFolder(async (folder) => {
      await start(fakeNetwork(), folder).reader.prepare([before]);
      const network = fakeNetwork();
      await start(network, folder).reader.prepare([after]);
      expect(network.embedded).toEqual(wordsOf(after));
    });
  });

  test('GIVEN a paragraph that was taken out THEN its embeddings are not kept', async () => {
    const before = await version('The harbour sleeps.', 'A bell rings twice.');
    const after = await version('The harbour sleeps.');
    await inFolder(async (folder) => {
      await start(fakeNetwork(), folder).reader.prepare([before]);
      const shorter = fakeNetwork();
      await start(shorter, folder).reader.prepare([after]);
      expect(shorter.embedded).toEqual([]);
      const longer = fakeNetwork();
      await start(longer, folder).reader.prepare([before]);
      expect(longer.embedded).toEqual(['A bell rings twice.', 'A bell rings twice.']);
    });
  });

  test('GIVEN embeddings of other weights THEN all are computed anew', async () => {
    await inFolder(async (folder) => {
      await start(fakeNetwork({ model: 'old' }), folder).reader.prepare([fish]);
      const network = fakeNetwork({ model: 'new' });
      await start(network, folder).reader.prepare([fish]);
      expect(network.embedded).toEqual(wordsOf(fish));
    });
  });

  test('GIVEN a damaged file THEN its embeddings are computed anew, without a word', async () => {
    await inFolder(async (folder) => {
      await start(fakeNetwork(), folder).reader.prepare([fish]);
      const file = join(folder, `${fish.id}.embeddings`);
      const bytes = await readFile(file);
      await writeFile(file, bytes.subarray(0, bytes.length / 2));
      const network = fakeNetwork();
      const { reader, warnings } = start(network, folder);
      await reader.prepare([fish]);
      expect(network.embedded).toEqual(wordsOf(fish));
      expect(await readFile(file)).toEqual(bytes);
      expect(warnings).toEqual([]);
    });
  });

  test('GIVEN a start THEN progress goes up to all texts', async () => {
    await inFolder(async (folder) => {
      const seen: Progress[] = [];
      await start(fakeNetwork(), folder).reader.prepare([io, fish], (progress) => seen.push(progress));
      const all = textsOf(io).length + textsOf(fish).length;
      expect(seen.length).toBeGreaterThan(2);
      expect(new Set(seen.map((progress) => progress.all))).toEqual(new Set([all]));
      const done = seen.map((progress) => progress.done);
      expect(done).toEqual([...done].sort((a, b) => a - b));
      expect(done.at(-1)).toBe(all);
    });
  });

  test('GIVEN a folder that can’t be written THEN one warning names it and the reason, and reviews are read all the same', async () => {
    await inFolder(async (folder) => {
      const cache = join(folder, 'a-file', 'cache');
      await writeFile(join(folder, 'a-file'), '');
      const { reader, warnings } = start(fakeNetwork(), cache);
      await reader.prepare([io, fish]);
      expect(warnings).toEqual([
        `embeddings can’t be kept in ${cache} (CACHE_DIR: ENOTDIR: not a directory), so every start computes them anew`,
      ]);
      expect(reader.review(io)).not.toBeNull();
      expect(reader.review(fish)).not.toBeNull();
    });
  });

  test('GIVEN embeddings on disk THEN no half-written file lies beside them', async () => {
    await inFolder(async (folder) => {
      await start(fakeNetwork(), folder).reader.prepare([fish]);
      expect(await readdir(folder)).toEqual([`${fish.id}.embeddings`]);
    });
  });
});

describe('a network that can’t be had', () => {
  test('GIVEN reviews and messages THEN one warning, no throw, nothing is ready, and it is broken', async () => {
    await inFolder(async (folder) => {
      const { reader, warnings } = start(goneNetwork(), folder);
      expect(reader.isBroken()).toBe(false);
      await reader.prepare([io]);
      await reader.prepare([fish]);
      expect(await reader.message('who plays micah')).toBeNull();
      expect(reader.review(io)).toBeNull();
      expect(reader.isBroken()).toBe(true);
      expect(reader.late()).toBe(0);
      expect(warnings).toEqual([GONE]);
      expect(await readdir(folder)).toEqual([]);
    });
  });

  test('GIVEN a network that ends between a message and its passages THEN words alone answer', async () => {
    await inFolder(async (folder) => {
      const { reader, warnings } = start({ ...fakeNetwork(), read: goneNetwork().read }, folder);
      await reader.prepare([io]);
      const message = await reader.message('what instrument is in the score');
      expect(await message?.with(io, [0, 1])).toBeNull();
      expect(reader.isBroken()).toBe(true);
      expect(await reader.message('what instrument is in the score')).toBeNull();
      expect(warnings).toEqual([GONE]);
    });
  });

  test('GIVEN reviews that were ready before THEN words alone answer, the same as without a network', async () => {
    await inFolder(async (folder) => {
      const { reader } = start({ ...fakeNetwork(), message: goneNetwork().message }, folder);
      await reader.prepare([io]);
      expect(reader.review(io)).not.toBeNull();
      const question = toQuestion('what instrument is in the score?');
      expect(await askFilm(question, film, reader)).toEqual(await askFilm(question, film, null));
    });
  });

  test('GIVEN a network that fails because it was closed THEN nobody is warned', async () => {
    const { reader, warnings } = start(goneNetwork(), 'nowhere');
    await reader.close();
    expect(await reader.message('why')).toBeNull();
    expect(warnings).toEqual([]);
  });
});

describe('a text that can’t be read', () => {
  const unreadable: Network['message'] = async () => {
    throw new NetworkError('TypeError: no such word piece');
  };

  test('GIVEN messages that fail THEN one warning, and they are tried again: the network is not broken', async () => {
    const tried: string[] = [];
    const message: Network['message'] = (text, turn) => {
      tried.push(text);
      return unreadable(text, turn);
    };
    const { reader, warnings } = start({ ...fakeNetwork(), message }, 'nowhere');
    expect(await reader.message('why')).toBeNull();
    expect(await reader.message('why')).toBeNull();
    expect(tried).toEqual(['why', 'why']);
    expect(reader.isBroken()).toBe(false);
    expect(reader.late()).toBe(0);
    expect(warnings).toEqual([ONCE]);
  });

  test('GIVEN a review with such a text THEN the others are ready all the same', async () => {
    await inFolder(async (folder) => {
      const network = fakeNetwork();
      const embed: Network['embed'] = async (texts, turn) => {
        const [first] = wordsOf(io);
        if (texts.some(({ text }) => text === first)) throw new NetworkError('TypeError: no such word piece');
        return network.embed(texts, turn);
      };
      const { reader, warnings } = start({ ...network, embed }, folder);
      await reader.prepare([io, fish]);
      expect(reader.review(io)).toBeNull();
      expect(reader.review(fish)).not.toBeNull();
      expect(warnings).toEqual([ONCE]);
    });
  });
});

describe('messages', () => {
  test('GIVEN the same message again THEN it is read once, and so is each passage with it', async () => {
    const network = fakeNetwork();
    const { reader } = start(network, 'nowhere');
    const first = await reader.message('what instrument is in the score');
    const again = await reader.message('what instrument is in the score');
    expect(network.messages).toEqual(['what instrument is in the score']);
    expect(again?.embedding).toEqual(first?.embedding);
    const read = await first?.with(io, [1, 0]);
    expect(network.together).toHaveLength(2);
    expect(await again?.with(io, [0, 2, 1])).toEqual([read?.[1], expect.anything(), read?.[0]]);
    expect(network.together).toHaveLength(3);
    expect(reader.late()).toBe(0);
  });

  test('GIVEN passages THEN each is read sentence by sentence', async () => {
    const { reader } = start(fakeNetwork(), 'nowhere');
    const message = await reader.message('what instrument is in the score');
    const readings = await message?.with(io, [10, 2]);
    expect(readings?.map(({ evidence }) => evidence.length)).toEqual(
      [10, 2].map((index) => io.passages[index]?.sentences.length),
    );
  });

  test('GIVEN a message THEN it goes in as asked, and its passages as begun', async () => {
    const network = fakeNetwork();
    const urgencies: string[] = [];
    const watched: Network = {
      ...network,
      message: (text, turn) => {
        urgencies.push(turn.urgency);
        return network.message(text, turn);
      },
      read: (question, passages, turn) => {
        urgencies.push(turn.urgency);
        return network.read(question, passages, turn);
      },
    };
    const message = await start(watched, 'nowhere').reader.message('why');
    await message?.with(io, [0]);
    expect(urgencies).toEqual(['asked', 'begun']);
  });

  test('GIVEN no reading within the patience THEN null, counted, tried again, and no warning', async () => {
    const { network, asked } = slowNetwork(['message']);
    const { reader, warnings } = start(network, 'nowhere', 1);
    expect(await reader.message('who plays micah')).toBeNull();
    expect(reader.late()).toBe(1);
    expect(await reader.message('who plays micah')).toBeNull();
    expect(reader.late()).toBe(2);
    expect(asked).toHaveLength(2);
    expect(reader.isBroken()).toBe(false);
    expect(warnings).toEqual([]);
  });

  test('GIVEN a message whose passages are late in two reviews THEN it is counted once', async () => {
    const { reader, warnings } = start(slowNetwork(['read']).network, 'nowhere', 1);
    const message = await reader.message('who plays micah');
    expect(await Promise.all([message?.with(io, [0]), message?.with(fish, [0])])).toEqual([null, null]);
    expect(reader.late()).toBe(1);
    expect(warnings).toEqual([]);
  });

  test('GIVEN more messages than can be read in time THEN the last are not even queued, and all are counted', async () => {
    const { network, asked } = slowNetwork(['message']);
    const { reader } = start(network, 'nowhere', 300);
    const many = Array.from({ length: 1_000 }, (_, n) => reader.message(`question ${n}`));
    expect(asked.length).toBeGreaterThan(2);
    expect(asked.length).toBeLessThan(100);
    expect(await many.at(-1)).toBeNull();
    expect(reader.late()).toBe(1_000 - asked.length);
    await Promise.all(many);
    expect(reader.late()).toBe(1_000);
  });

  test('GIVEN a review that is ready and a network that is late THEN words alone answer', async () => {
    await inFolder(async (folder) => {
      const { reader } = start(slowNetwork(['message']).network, folder, 1);
      await reader.prepare([io]);
      const question = toQuestion('what instrument is in the score?');
      expect(await askFilm(question, film, reader)).toEqual(await askFilm(question, film, null));
      expect(reader.late()).toBe(1);
    });
  });

  test('GIVEN a review that is ready THEN what is read has a say in the ranking; before, it has none', async () => {
    await inFolder(async (folder) => {
      const network = fakeNetwork();
      const { reader } = start(network, folder);
      const question = toQuestion('what instrument is in the score?');
      const before = await askFilm(question, film, reader);
      expect(before).toEqual(await askFilm(question, film, null));
      await reader.prepare([io]);
      const after = await askFilm(question, film, reader);
      expect(after.ranking).not.toEqual(before.ranking);
      expect(network.together.length).toBeGreaterThan(0);
    });
  });

  test('GIVEN the end THEN the network is closed', async () => {
    let isClosed = false;
    const close = async () => {
      isClosed = true;
    };
    await start({ ...fakeNetwork(), close }, 'nowhere').reader.close();
    expect(isClosed).toBe(true);
  });
});

describe('embeddings that came with the reviews', () => {
  /** The texts that a network has to compute for a review, with embeddings that were shipped. */
  async function computed(review: Review, shippedDir: string, cacheDir: string, model?: string) {
    const asked: string[] = [];
    const network = fakeNetwork({ ...(model === undefined ? {} : { model }) });
    const counted: Network = {
      ...network,
      embed: (texts, turn) => {
        asked.push(...texts.map(({ text }) => text));
        return network.embed(texts, turn);
      },
    };
    const warn = (message: string): void => void expect.fail(message);
    const reader = createReader({ network: counted, cacheDir, shippedDir, patience: null, warn });
    await reader.prepare([review]);
    expect(reader.review(review)).not.toBeNull();
    return asked;
  }

  test('GIVEN those of the same text and network THEN nothing is computed or written', async () => {
    await inFolder(async (folder) => {
      const [shipped, cache] = [join(folder, 'shipped'), join(folder, 'cache')];
      const review = await version('One line.', 'Another line.');
      await start(fakeNetwork(), shipped).reader.prepare([review]);
      expect(await computed(review, shipped, cache)).toEqual([]);
      expect(await readdir(folder)).toEqual(['shipped']);
    });
  });

  test('GIVEN a review that changed since THEN only the change is computed, and kept elsewhere', async () => {
    await inFolder(async (folder) => {
      const [shipped, cache] = [join(folder, 'shipped'), join(folder, 'cache')];
      await start(fakeNetwork(), shipped).reader.prepare([await version('One line.', 'Another line.')]);
      const before = await readdir(shipped);
      const changed = await version('One line.', 'A new line.');
      expect(new Set(await computed(changed, shipped, cache))).toEqual(new Set(['A new line.']));
      expect(await computed(changed, shipped, cache)).toEqual([]);
      expect(await readdir(shipped)).toEqual(before);
    });
  });

  test('GIVEN those of another network THEN they are left alone', async () => {
    await inFolder(async (folder) => {
      const review = await version('One line.');
      await start(fakeNetwork({ model: 'another' }), folder).reader.prepare([review]);
      expect(await computed(review, folder, join(folder, 'cache'), 'this')).not.toEqual([]);
    });
  });

  test('GIVEN the shipped reviews THEN the shipped embeddings are theirs, all of them, and of no others', async () => {
    const { films } = await shippedLibrary();
    const folder = shippedEmbeddings('content');
    expect((await readdir(folder)).sort()).toEqual(
      films.map(({ review }) => `${review.id}.embeddings`).sort(),
    );
    for (const { review } of films) {
      const isWhole = await hasKeptEmbeddings(review, [folder], MODEL);
      expect(isWhole, 'renew them: CACHE_DIR=content/.embeddings npm run embeddings').toBe(true);
    }
  });
});
