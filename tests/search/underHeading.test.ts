import { expect, test } from 'vitest';
import { answerQuestion } from '../../src/answers/answerQuestion.ts';
import { askFilm } from '../../src/answers/askFilm.ts';
import { toQuestion } from '../../src/search/Question.ts';
import { underHeading } from '../../src/search/ranking/underHeading.ts';
import { manyReviews } from '../support/generated/manyReviews.ts';
import { lanternfish, libraryOf, shippedLibrary } from '../support/libraries.ts';
import { readingLibrary } from '../support/readingLibrary.ts';
import { onlyFilm } from './onlyFilm.ts';

const io = onlyFilm(await shippedLibrary());
const fish = onlyFilm(await lanternfish());
const faces = onlyFilm(
  await libraryOf({
    'a.md':
      '---\ntitle: A\n---\n\n## The faces\n\nEyes and mouths.\n\n## L’été, déjà\n\nFaces of faces, all the faces.\n\n## Out\n\nThey row.\n',
  }),
);

test.each([
  ['The faces', faces, [1]],
  ['“the faces”', faces, [1]],
  ['THE FACES?', faces, [1]],
  ['lete deja', faces, [2]],
  ['out', faces, [3]],
  ['What is “Out” about?', faces, [3]],
  ['and tell me about "the faces" please', faces, [1]],
  ['what is “Silence over action” about?', io, [3, 4, 5, 6]],
  ['the voyage', fish, [2, 3, 4, 5, 6]],
  ['Silence over action', io, [3, 4, 5, 6]],
])(
  'GIVEN the heading %j as it stands THEN what stands under it is the answer',
  async (typed, film, numbers) => {
    const { found } = await askFilm(toQuestion(typed), film, null);
    expect(found?.outcome).toBe('answer');
    expect(found?.quotes.every(({ passage }) => numbers.includes(passage.number))).toBe(true);
    expect([...underHeading(typed, film)].map((index) => index + 1)).toEqual(numbers);
  },
);

test('GIVEN every heading of a review THEN its own passages are found, and what was shown is left out', async () => {
  const headings = new Set(io.review.passages.flatMap(({ trail }) => trail));
  expect(headings.size).toBeGreaterThan(4);
  for (const heading of headings) {
    const { found } = await askFilm(toQuestion(heading), io, null);
    for (const { passage } of found?.quotes ?? []) expect(passage.trail).toContain(heading);
    const own = new Set(
      io.review.passages.filter(({ trail }) => trail.includes(heading)).map(({ id }) => id),
    );
    expect((await askFilm(toQuestion(heading), io, null, own)).found).toBeNull();
  }
});

test.each([
  'how are the faces?',
  'faces',
  '',
  '???',
  'the',
  'who rows “out”?',
  'what is out about?',
  'what is “” about?',
])('GIVEN %j THEN it is no heading, and any passage may answer', (typed) => {
  expect(underHeading(typed, faces).size).toBe(0);
});

const film = (title: string, heading: string, text: string): string =>
  `---\ntitle: ${title}\n---\n\n## ${heading}\n\n${text}\n`;
const sound = {
  'a.md': film('Anchor', 'Sound', 'We saw it in a hall in the north, late at night.'),
  'b.md': film('Beacon', 'Noise', 'The cellos hum, and the sound carries.'),
  'c.md': film('Candle', 'Sound', 'Sound.'),
};
const shelf = await libraryOf(sound);
/** One of the two is read as the much better answer. */
const readShelf = await readingLibrary(sound);
/** More films than are all asked. */
const longShelf = await libraryOf({ ...manyReviews(10), ...sound });

test.each([
  ['of three', shelf],
  ['of three that a network reads', readShelf],
  ['of more than are all asked', longShelf],
])('GIVEN a heading of two films %s THEN it is asked which of them is meant', async (_, library) => {
  const answer = await answerQuestion(toQuestion('Sound?'), library, null);
  if (answer.outcome !== 'which') expect.fail(answer.outcome);
  const titles = answer.films.map(({ review }) => review.title);
  expect(titles).toEqual(expect.arrayContaining(['Anchor', 'Candle']));
  expect(titles.filter((title) => title.startsWith('Film of'))).toEqual([]);
});

test('GIVEN a heading of one film of three THEN what stands under it is the answer', async () => {
  const answer = await answerQuestion(toQuestion('noise'), shelf, null);
  expect(answer).toMatchObject({ outcome: 'answer', film: { review: { title: 'Beacon' } } });
});
