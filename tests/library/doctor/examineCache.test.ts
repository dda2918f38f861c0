import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { examineCache } from '../../../src/library/doctor/examineCache.ts';
import { createReader } from '../../../src/reader/createReader.ts';
import { MODEL } from '../../../src/reader/modelFaults.ts';
import { fakeNetwork } from '../../reader/fakeNetwork.ts';
import { inFolder, twoFilms } from '../../support/libraries.ts';

const { films } = await twoFilms();
const reviews = films.map(({ review }) => review);

/** Computes embeddings as the bot does. */
async function prepare(cacheDir: string, wanted = reviews, model = MODEL): Promise<void> {
  const network = fakeNetwork({ model });
  await createReader({ network, cacheDir, patience: null, warn: () => {} }).prepare(wanted);
}

const examined = async (cacheDir: string, semantic = true, wanted = reviews) => {
  const { mark, text } = await examineCache({ semantic, cacheDir, contentDir: 'nowhere' }, wanted);
  return `${mark} ${text.replaceAll(cacheDir, 'CACHE')}`;
};

test('GIVEN embeddings of all reviews THEN all is well', async () => {
  await inFolder(async (folder) => {
    await prepare(folder);
    expect(await examined(folder)).toBe(
      'ok embeddings of 2 of 2 reviews are there, and CACHE can be written',
    );
  });
});

test.each([
  ['there is no folder yet', async () => {}, 0],
  ['one is missing', (folder: string) => prepare(folder, reviews.slice(1)), 1],
  ['they are of another network', (folder: string) => prepare(folder, reviews, 'another'), 0],
  [
    'one is of an older text',
    async (folder: string) => {
      const [first, ...rest] = reviews;
      if (first === undefined) expect.fail();
      await prepare(folder, [{ ...first, passages: first.passages.slice(1) }, ...rest]);
    },
    1,
  ],
])(
  'GIVEN that %s THEN it says how many are there, and what computes the others',
  async (_, prepared, kept) => {
    await inFolder(async (folder) => {
      const cache = join(folder, 'a', 'cache');
      await prepared(cache);
      expect(await examined(cache)).toBe(
        `note embeddings of ${kept} of 2 reviews are there; the next start computes the others, “npm run embeddings” does so ahead`,
      );
    });
  },
);

test('GIVEN a folder that can’t be written THEN that has to be put right', async () => {
  await inFolder(async (folder) => {
    const file = join(folder, 'file');
    await writeFile(file, '');
    for (const cache of [file, join(file, 'cache')])
      expect(await examined(cache)).toMatch(
        /^todo Embeddings of 2 reviews are not there, and can’t be kept in CACHE \(ENOTDIR\)/,
      );
  });
});

test('GIVEN nothing that needs one THEN that is said', async () => {
  expect(await examined('nowhere', false)).toMatch(/^ok /);
  expect(await examined('nowhere', true, [])).toMatch(/^note not looked at/);
});
