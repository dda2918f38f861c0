import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { askFilm } from '../../src/answers/askFilm.ts';
import type { FilmIndex } from '../../src/search/buildIndex.ts';
import { createMeaning, type Meaning, type Progress } from '../../src/search/createMeaning.ts';
import { textsToEmbed } from '../../src/search/filmVectors.ts';
import { TOPIC_TEXTS } from '../../src/search/topicVectors.ts';
import { inFolder, lanternfish, libraryOf, shippedLibrary } from '../support/libraries.ts';
import { BrokenEmbedder, FakeEmbedder, fakeVector, SlowEmbedder } from './FakeEmbedder.ts';
import { onlyFilm } from './onlyFilm.ts';

const io = onlyFilm(await shippedLibrary());
const fish = onlyFilm(await lanternfish());

/** A review of one film, in versions. */
async function version(...paragraphs: string[]): Promise<FilmIndex> {
  return onlyFilm(await libraryOf({ 't.md': `---\ntitle: Tidewater\n---\n\n${paragraphs.join('\n\n')}\n` }));
}

interface Start {
  readonly meaning: Meaning;
  readonly warnings: string[];
}

function start(embedder: FakeEmbedder, cacheDir: string, patience: number | null = null): Start {
  const warnings: string[] = [];
  const warn = (message: string) => void warnings.push(message);
  return { meaning: createMeaning({ embedder, cacheDir, patience, warn }), warnings };
}

describe('preparing films', () => {
  test('GIVEN a first start THEN topics and films are computed once each, and are ready', async () => {
    await inFolder(async (folder) => {
      const engine = new FakeEmbedder();
      const { meaning, warnings } = start(engine, join(folder, 'cache'));
      expect(meaning.film(io)).toBeNull();
      expect(meaning.topics()).toBeNull();
      await meaning.prepare([io, fish]);
      expect(engine.computed).toEqual([...TOPIC_TEXTS, ...textsToEmbed(io), ...textsToEmbed(fish)]);
      expect(engine.urgent).toEqual([]);
      expect(meaning.topics()).not.toBeNull();
      expect(meaning.film(fish)).not.toBeNull();
      expect(meaning.film(io)?.passages.rows).toBe(20);
      expect(meaning.film(io)?.passages.data.subarray(0, 8)).toEqual(
        fakeVector(io.review.passages[0]?.plain.text ?? ''),
      );
      expect(warnings).toEqual([]);
    });
  });

  test('GIVEN a second start THEN nothing is computed, and the vectors are the same', async () => {
    await inFolder(async (folder) => {
      const first = start(new FakeEmbedder(), folder);
      await first.meaning.prepare([io, fish]);
      const engine = new FakeEmbedder();
      const second = start(engine, folder);
      await second.meaning.prepare([io, fish]);
      expect(engine.computed).toEqual([]);
      expect(second.meaning.film(io)).toEqual(first.meaning.film(io));
      expect(second.meaning.topics()).toEqual(first.meaning.topics());
    });
  });

  test('GIVEN films that are ready THEN preparing them again does nothing', async () => {
    await inFolder(async (folder) => {
      const engine = new FakeEmbedder();
      const { meaning } = start(engine, folder);
      await meaning.prepare([fish]);
      const before = engine.computed.length;
      await meaning.prepare([fish]);
      expect(engine.computed).toHaveLength(before);
    });
  });

  test('GIVEN a new paragraph THEN only its texts are computed', async () => {
    const before = await version('The harbour sleeps.', 'A bell rings twice.');
    const after = await version(
      'The harbour sleeps.',
      'The keeper of the light has gone.',
      'A bell rings twice.',
    );
    await inFolder(async (folder) => {
      await start(new FakeEmbedder(), folder).meaning.prepare([before]);
      const engine = new FakeEmbedder();
      const { meaning } = start(engine, folder);
      await meaning.prepare([after]);
      expect(engine.computed).toEqual(['The keeper of the light has gone.']);
      expect(meaning.film(after)?.passages.rows).toBe(3);
    });
  });

  test('GIVEN a paragraph that was taken out THEN its vectors are not kept', async () => {
    const before = await version('The harbour sleeps.', 'A bell rings twice.');
    const after = await version('The harbour sleeps.');
    await inFolder(async (folder) => {
      await start(new FakeEmbedder(), folder).meaning.prepare([before]);
      const shorter = new FakeEmbedder();
      await start(shorter, folder).meaning.prepare([after]);
      expect(shorter.computed).toEqual([]);
      const longer = new FakeEmbedder();
      await start(longer, folder).meaning.prepare([before]);
      expect(longer.computed).toEqual(['A bell rings twice.']);
    });
  });

  test('GIVEN vectors of another model THEN all are computed anew', async () => {
    await inFolder(async (folder) => {
      await start(new FakeEmbedder('old'), folder).meaning.prepare([fish]);
      const engine = new FakeEmbedder('new');
      await start(engine, folder).meaning.prepare([fish]);
      expect(engine.computed).toEqual([...TOPIC_TEXTS, ...textsToEmbed(fish)]);
    });
  });

  test('GIVEN a damaged file THEN its vectors are computed anew, without a word', async () => {
    await inFolder(async (folder) => {
      await start(new FakeEmbedder(), folder).meaning.prepare([fish]);
      const file = join(folder, `${fish.review.id}.vectors`);
      const bytes = await readFile(file);
      await writeFile(file, bytes.subarray(0, bytes.length / 2));
      const engine = new FakeEmbedder();
      const { meaning, warnings } = start(engine, folder);
      await meaning.prepare([fish]);
      expect(engine.computed).toEqual(textsToEmbed(fish));
      expect(warnings).toEqual([]);
    });
  });

  test('GIVEN a start THEN progress goes up to all texts', async () => {
    await inFolder(async (folder) => {
      const seen: Progress[] = [];
      await start(new FakeEmbedder(), folder).meaning.prepare([fish], (progress) => seen.push(progress));
      const all = TOPIC_TEXTS.length + textsToEmbed(fish).length;
      expect(seen.length).toBeGreaterThan(2);
      expect(new Set(seen.map((progress) => progress.all))).toEqual(new Set([all]));
      const done = seen.map((progress) => progress.done);
      expect(done).toEqual([...done].sort((a, b) => a - b));
      expect(done.at(-1)).toBe(all);
    });
  });

  test('GIVEN a folder that can’t be written THEN one warning, and the meaning is read all the same', async () => {
    await inFolder(async (folder) => {
      const file = join(folder, 'a-file');
      await writeFile(file, '');
      const { meaning, warnings } = start(new FakeEmbedder(), join(file, 'cache'));
      await meaning.prepare([io, fish]);
      expect(warnings).toEqual(['vectors can’t be kept on disk, so every start computes them anew']);
      expect(meaning.film(io)).not.toBeNull();
      expect(meaning.film(fish)).not.toBeNull();
    });
  });

  test('GIVEN vectors on disk THEN no half-written file lies beside them', async () => {
    await inFolder(async (folder) => {
      await start(new FakeEmbedder(), folder).meaning.prepare([fish]);
      expect((await readdir(folder)).sort()).toEqual([`${fish.review.id}.vectors`, 'topics.vectors'].sort());
    });
  });
});

describe('an engine that fails', () => {
  test('GIVEN films to prepare THEN one warning, no throw, and no film is ready', async () => {
    await inFolder(async (folder) => {
      const { meaning, warnings } = start(new BrokenEmbedder(), folder);
      await meaning.prepare([io]);
      await meaning.prepare([fish]);
      expect(warnings).toEqual(['the meaning of the review can’t be read, words alone answer']);
      expect(meaning.film(io)).toBeNull();
      expect(await readdir(folder)).toEqual([]);
    });
  });

  test('GIVEN questions THEN each has no vector, and one warning says so', async () => {
    await inFolder(async (folder) => {
      const { meaning, warnings } = start(new BrokenEmbedder(), folder);
      expect(await meaning.question(['who plays Micah?'])).toBeNull();
      expect(await meaning.question(['who directed it?'])).toBeNull();
      expect(warnings).toEqual(['the meaning of questions can’t be read, words alone answer']);
    });
  });

  test('GIVEN films that were ready before THEN words alone answer, the same as without an engine', async () => {
    await inFolder(async (folder) => {
      await start(new FakeEmbedder(), folder).meaning.prepare([io]);
      const { meaning } = start(new BrokenEmbedder(), folder);
      await meaning.prepare([io]);
      expect(meaning.film(io)).not.toBeNull();
      const question = 'what instrument is in the score?';
      expect(await askFilm(question, io, meaning)).toEqual(await askFilm(question, io, null));
    });
  });

  test('GIVEN a question without a vector THEN it is tried again the next time', async () => {
    await inFolder(async (folder) => {
      const engine = new BrokenEmbedder();
      const { meaning } = start(engine, folder);
      await meaning.question(['who plays Micah?']);
      await meaning.question(['who plays Micah?']);
      expect(engine.computed).toEqual(['who plays Micah?', 'who plays Micah?']);
    });
  });
});

describe('questions', () => {
  test('GIVEN the same question again THEN its vector is computed once, and before all that can wait', async () => {
    await inFolder(async (folder) => {
      const engine = new FakeEmbedder();
      const { meaning } = start(engine, folder);
      const [first, together] = await Promise.all([meaning.question(['why?']), meaning.question(['why?'])]);
      expect(first).toEqual([fakeVector('why?')]);
      expect(together).toEqual(first);
      expect(await meaning.question(['why?'])).toEqual(first);
      expect(await meaning.question(['how?'])).toEqual([fakeVector('how?')]);
      expect(engine.urgent).toEqual(['why?', 'how?']);
      expect(meaning.late()).toBe(0);
    });
  });

  test('GIVEN a question that never ends THEN only its start is read', async () => {
    await inFolder(async (folder) => {
      const engine = new FakeEmbedder();
      const { meaning } = start(engine, folder);
      await meaning.question(['a'.repeat(5_000)]);
      await meaning.question(['a'.repeat(6_000)]);
      expect(engine.computed).toEqual(['a'.repeat(300)]);
    });
  });

  test('GIVEN no vector within the patience THEN null, counted, and no warning', async () => {
    await inFolder(async (folder) => {
      const engine = new SlowEmbedder();
      const { meaning, warnings } = start(engine, folder, 1);
      expect(await meaning.question(['who plays Micah?'])).toBeNull();
      expect(meaning.late()).toBe(1);
      expect(await meaning.question(['who plays Micah?'])).toBeNull();
      expect(meaning.late()).toBe(2);
      expect(engine.urgent).toHaveLength(2);
      expect(warnings).toEqual([]);
    });
  });

  test('GIVEN a question of two texts that come too late THEN it is counted once', async () => {
    await inFolder(async (folder) => {
      const { meaning } = start(new SlowEmbedder(), folder, 1);
      expect(await meaning.question(['who plays Micah?', 'who plays someone?'])).toBeNull();
      expect(meaning.late()).toBe(1);
    });
  });

  test('GIVEN more questions than can be served in time THEN the last are not even queued', async () => {
    await inFolder(async (folder) => {
      const engine = new SlowEmbedder();
      const { meaning } = start(engine, folder, 1_500);
      const many = Array.from({ length: 1_000 }, (_, n) => meaning.question([`question ${n}`]));
      expect(engine.urgent.length).toBeGreaterThan(10);
      expect(engine.urgent.length).toBeLessThan(500);
      expect(await many.at(-1)).toBeNull();
      await meaning.close();
    });
  });

  test('GIVEN a film that is ready and an engine that is late THEN words alone answer', async () => {
    await inFolder(async (folder) => {
      const { meaning } = start(new SlowEmbedder(), folder, 1);
      await meaning.prepare([io]);
      const question = 'what instrument is in the score?';
      expect(await askFilm(question, io, meaning)).toEqual(await askFilm(question, io, null));
      expect(meaning.late()).toBeGreaterThan(0);
    });
  });

  test('GIVEN a film that is ready THEN its meaning has a say in the ranking', async () => {
    await inFolder(async (folder) => {
      const { meaning } = start(new FakeEmbedder(), folder);
      const question = 'what instrument is in the score?';
      const before = await askFilm(question, io, meaning);
      expect(before).toEqual(await askFilm(question, io, null));
      await meaning.prepare([io]);
      const after = await askFilm(question, io, meaning);
      expect(after.ranking).not.toEqual(before.ranking);
    });
  });

  test('GIVEN an engine that fails because it was closed THEN nobody is warned', async () => {
    const { meaning, warnings } = start(new BrokenEmbedder(), 'nowhere');
    await meaning.close();
    expect(await meaning.question(['why?'])).toBeNull();
    expect(warnings).toEqual([]);
  });

  test('GIVEN the end THEN the engine is closed', async () => {
    const engine = new FakeEmbedder();
    await start(engine, 'nowhere').meaning.close();
    expect(engine.isClosed).toBe(true);
  });
});
