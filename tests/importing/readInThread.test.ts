import { expect, test } from 'vitest';
import { readInThread } from '../../src/importing/readInThread.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const BOMB = { name: 'bomb.html', bytes: encode('<b><i><u><p>'.repeat(80_000)), title: 'Bomb' };
const GOOD = { name: 'a.md', bytes: encode('---\ntitle: A\n---\n\nWords that stand.\n'), title: null };

test('GIVEN a page that nobody could read in time THEN it is given up, and the next file is read by another thread', async () => {
  const [bomb, good] = await Promise.all([readInThread('1', BOMB, 200), readInThread('2', GOOD, 60_000)]);
  expect(bomb).toEqual({ kind: 'slow' });
  expect(good).toMatchObject({ kind: 'text', leftOut: [] });
});

test('GIVEN more files of a server, or of all, than may wait THEN the others are refused, and read later', async () => {
  const ofOne = await Promise.all([1, 2, 3].map(() => readInThread('1', GOOD, 60_000)));
  expect(ofOne.map(({ kind }) => kind)).toEqual(['text', 'text', 'busy']);
  const servers = Array.from({ length: 11 }, (_, at) => String(at));
  const ofAll = await Promise.all(servers.map((server) => readInThread(server, GOOD, 60_000)));
  expect(ofAll.filter(({ kind }) => kind === 'busy')).toHaveLength(1);
  expect(await readInThread('1', GOOD, 60_000)).toMatchObject({ kind: 'text' });
});
