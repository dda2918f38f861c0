import { expect, test } from 'vitest';
import type { Library } from '../../../src/conversation/films/Library.ts';
import { openServerShelf } from '../../../src/library/own/openServerShelf.ts';
import { readFilmText } from '../../../src/library/own/readFilmText.ts';
import type { Reader } from '../../../src/reader/Reader.ts';
import { createLog } from '../../../src/shared/createLog.ts';

const SERVER = '100000000000000001';
const OTHER = '100000000000000002';

/** A shelf of servers with a film each; what was read of it and prepared for it is listed. */
function open(most: number, prepare: Reader['prepare'] = async () => {}, isThere = () => true) {
  const read: string[] = [];
  const reader: Reader = {
    review: () => null,
    message: async () => null,
    prepare,
    late: () => 0,
    isBroken: () => false,
    close: async () => {},
  };
  const library: Library = { films: [], reader };
  const shelf = openServerShelf(
    { library: () => library },
    {
      films: {
        of: (server) =>
          isThere() ? [{ name: `film-${server}`, value: { text: `text-${server}`, id: null } }] : [],
      },
      texts: {
        get: async (server) => {
          read.push(server);
          return `---\ntitle: The Buoy\n---\n\nA buoy rings all night, and nobody comes to look.\n`;
        },
      },
    },
    createLog('silent'),
    async (...text) => readFilmText(...text),
    () => new Promise(() => {}),
    most,
  );
  return { shelf, read };
}

test('GIVEN a server whose films are larger than all that is held THEN they are read once, not at every question', async () => {
  const { shelf, read } = open(10);
  for (let question = 0; question < 3; question += 1)
    expect((await shelf.library(SERVER)).films).toHaveLength(1);
  expect(read).toEqual([SERVER]);
});

test('GIVEN servers that are asked in turn THEN what is not held any more gets no embeddings, and stays nowhere', async () => {
  const prepared: (string | undefined)[] = [];
  let goOn = (): void => {};
  const first = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  const last = new Promise<void>((resolve) => {
    const { shelf } = open(10, async (_reviews, _onProgress, owner) => {
      prepared.push(owner);
      if (owner === '3') resolve();
      await first;
    });
    const askAll = async (): Promise<void> => {
      for (const server of [SERVER, OTHER, '3']) await shelf.library(server);
      goOn();
    };
    void askAll();
  });
  await last;
  expect(prepared).toEqual([SERVER, '3']);
});

test('GIVEN films of a server whose embeddings fail THEN those of the next one are made', async () => {
  const last = new Promise<void>((resolve) => {
    const { shelf } = open(1_000, async (_reviews, _onProgress, owner) => {
      if (owner === SERVER) throw new TypeError('a bug');
      resolve();
    });
    void shelf.library(SERVER).then(() => shelf.library(OTHER));
  });
  await last;
});

test('GIVEN a text that is judged again THEN it is not read again', async () => {
  const { shelf } = open(1_000);
  const text = '---\ntitle: The Bell\n---\n\nA bell rings all night, and nobody comes to look.\n';
  const first = await shelf.judge(SERVER, text, null);
  const again = await shelf.judge(SERVER, text, null);
  if (first.kind !== 'fit' || again.kind !== 'fit') expect.fail('it is a film');
  expect(again.film).toBe(first.film);
});

test('GIVEN a server whose last film is removed THEN nothing is held of it', async () => {
  let isThere = true;
  const { shelf, read } = open(
    1_000,
    async () => {},
    () => isThere,
  );
  await shelf.library(SERVER);
  isThere = false;
  for (let question = 0; question < 2; question += 1)
    expect((await shelf.library(SERVER)).films).toHaveLength(0);
  isThere = true;
  expect((await shelf.library(SERVER)).films).toHaveLength(1);
  expect(read).toEqual([SERVER, SERVER]);
});
