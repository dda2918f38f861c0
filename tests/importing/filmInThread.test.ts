import { expect, test } from 'vitest';
import { filmInThread } from '../../src/importing/filmInThread.ts';
import { readFilmText } from '../../src/library/own/readFilmText.ts';
import { indexOf, prepareIndex } from '../../src/search/FilmIndex.ts';

const FRONT =
  '---\ntitle: Bell\nlanguage: de\ncast:\n  - { actor: Ingrid Solvang, role: the keeper }\n---\n\n';
const LONG = `${FRONT}${'## Der Turm\n\nIngrid Solvang läutet die Glocke. Er „hört“ sie *nicht*.\n\n'.repeat(200)}||Sie schweigt.||\n`;

test('GIVEN a long text THEN what comes from the thread is what comes without it', async () => {
  const [there, here] = [
    await filmInThread(LONG, 'bell', 'abcdefghi', 60_000),
    readFilmText(LONG, 'bell', 'abcdefghi'),
  ];
  if (there.film === null || here.film === null) expect.fail('it is a film');
  const { stem, ...film } = there.film;
  expect({ ...film, stem: here.film.stem }).toEqual(here.film);
  for (const word of ['glocken', 'läutet']) expect(stem(word)).toBe(here.film.stem(word));
  // Nor does it matter whether the index was made at a stretch.
  await prepareIndex(there.film);
  expect(JSON.stringify(indexOf(there.film).passages)).toBe(JSON.stringify(indexOf(here.film).passages));
  expect(indexOf(there.film).frequency).toEqual(indexOf(here.film).frequency);
});

test('GIVEN a long text that is no film THEN the thread says what is wrong with it', async () => {
  const bad = LONG.replace('title: Bell', 'title: Bell\nyear: soon');
  expect(await filmInThread(bad, 'bell', null, 60_000)).toEqual(readFilmText(bad, 'bell'));
});

test('GIVEN a long text that takes too long THEN that is what is wrong with it', async () => {
  const { film, faults } = await filmInThread(LONG, 'bell', null, 0);
  expect(film).toBeNull();
  expect(faults).toEqual([{ line: null, says: [{ kind: 'slow', values: [] }] }]);
});
