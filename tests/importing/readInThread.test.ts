import { expect, test } from 'vitest';
import { readInThread } from '../../src/importing/readInThread.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const BOMB = { name: 'bomb.html', bytes: encode('<b><i><u><p>'.repeat(80_000)), title: 'Bomb' };
const GOOD = { name: 'a.md', bytes: encode('---\ntitle: A\n---\n\nWords that stand.\n'), title: null };

test('GIVEN a page that nobody could read in time THEN it is given up, and the next file is read by another thread', async () => {
  const [bomb, good] = await Promise.all([readInThread(BOMB, 200), readInThread(GOOD, 60_000)]);
  expect(bomb).toEqual({ kind: 'slow' });
  expect(good).toMatchObject({ kind: 'text', leftOut: [] });
});
