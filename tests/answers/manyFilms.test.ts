import { expect, test } from 'vitest';
import { answerQuestion, foreignTo } from '../../src/answers/answerQuestion.ts';
import { likeLines } from '../../src/answers/lines/likeLines.ts';
import { ANSWER_SETTINGS } from '../../src/answers/settings.ts';
import type { Library } from '../../src/conversation/films/Library.ts';
import { createReader } from '../../src/reader/createReader.ts';
import { worthAsking } from '../../src/search/choosing/worthAsking.ts';
import { indexOf } from '../../src/search/FilmIndex.ts';
import { toQuestion } from '../../src/search/Question.ts';
import { find } from '../../src/search/ranking/find.ts';
import { judge } from '../../src/search/ranking/judge.ts';
import { fakeNetwork } from '../reader/fakeNetwork.ts';
import { manyReviews } from '../support/generated/manyReviews.ts';
import { inFolder, libraryOf } from '../support/libraries.ts';

const many = await libraryOf(manyReviews(100));
const { filmsRead } = ANSWER_SETTINGS;

/** The titles of the films that are worth asking. */
function chosenFor(question: string, library: Library = many): string[] {
  return worthAsking(toQuestion(question), library.films, null, null, filmsRead).map(
    ({ review }) => review.title,
  );
}

test.each([
  [
    'two words that one film has together',
    'where is the broken piano in the orchard',
    'Film of piano orchard',
  ],
  ['a typo in one of them', 'the broken telescpoe at the railway', 'Film of telescope railway'],
  ['the beginning of one', 'a broken umbrel in the kitchen', 'Film of umbrella kitchen'],
])('GIVEN a hundred films and %s THEN that film is among the few that are asked', (_, question, title) => {
  const chosen = chosenFor(question);
  expect(chosen).toContain(title);
  expect(chosen.length).toBeLessThanOrEqual(filmsRead);
});

test('GIVEN a hundred films and a question that names none THEN the one whose passage answers does', async () => {
  const answer = await answerQuestion(
    toQuestion('who keeps the broken compass from the hospital?'),
    many,
    null,
  );
  expect(answer).toMatchObject({
    outcome: 'answer',
    film: { review: { title: 'Film of compass hospital' } },
  });
});

test('GIVEN a hundred films and words that none has THEN none is asked, and nothing is found', async () => {
  expect(chosenFor('zzyzx qwrtp')).toEqual([]);
  expect(await answerQuestion(toQuestion('zzyzx qwrtp'), many, null)).toMatchObject({ outcome: 'none' });
});

test('GIVEN a hundred films and a question in a language of none THEN that is said; in that of one it is asked', async () => {
  const question = toQuestion('la película es muy larga y triste');
  expect(foreignTo(question, many.films)).toBe('es');
  const spanish = '---\ntitle: El faro\nlanguage: es\n---\n\nLa luz del faro no llega.\n';
  const { films } = await libraryOf({ ...manyReviews(12), 'es.md': spanish });
  expect(foreignTo(question, films)).toBeNull();
});

test('GIVEN a network THEN films that are like the question are asked, too, whatever their words', async () => {
  await inFolder(async (folder) => {
    const reader = createReader({
      network: fakeNetwork(),
      cacheDir: folder,
      patience: null,
      warn: (message) => void expect.fail(message),
    });
    const library = await libraryOf(manyReviews(12));
    await reader.prepare(library.films.map(({ review }) => review));
    const [film] = library.films;
    const text = film?.review.passages[1]?.plain.text ?? expect.fail('no passage');
    const read = (await reader.message(text)) ?? expect.fail('not read');
    const chosen = worthAsking(toQuestion('zzyzx qwrtp'), library.films, reader, read, filmsRead);
    expect(chosen).toHaveLength(Math.ceil(filmsRead / 2));
    expect(chosen).toContain(film);
    await reader.close();
  });
});

test.each([
  ['as it stands', 'somebody finds a broken mirror behind the forest'],
  ['with a typo in a word', 'somebody finds a broken mirorr behind the forest'],
  ['not to its end', 'finds a broken mirror behind the fores'],
])('GIVEN a hundred films and a line of one, remembered %s THEN it is found first', (_, remembered) => {
  const [line] = likeLines(remembered, many.films);
  expect(line?.film.review.title).toBe('Film of mirror forest');
  expect(line?.passage.number).toBe(2);
});

test('GIVEN more films than are kept indexed THEN one that was asked long ago answers as before', async () => {
  const [film] = many.films;
  if (film === undefined) expect.fail('no film');
  const ask = async () => {
    const { passages, likelihood } = await judge(find(toQuestion('the broken violin'), film, null, null));
    return { likelihood, found: passages.map(({ passage, score }) => [passage.number, score]) };
  };
  const before = await ask();
  const index = indexOf(film);
  expect(indexOf(film)).toBe(index);
  for (const other of many.films) indexOf(other);
  expect(await ask()).toEqual(before);
  expect(indexOf(film)).not.toBe(index);
});
