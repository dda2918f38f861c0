import { expect, test } from 'vitest';
import { drawGuess } from '../../src/answers/evening/drawGuess.ts';
import { guessOf } from '../../src/answers/evening/guessOf.ts';
import { talkQuestions } from '../../src/answers/evening/talkQuestions.ts';
import { lineKey } from '../../src/answers/lines/drawLine.ts';
import { parseReview } from '../../src/review/parseReview.ts';
import { type Film, toFilm } from '../../src/search/Film.ts';
import { fc } from '../support/generated/fc.ts';
import { lanternfish, shippedLibrary, twoFilms } from '../support/libraries.ts';

const { films } = await twoFilms();
const lines = films.flatMap((film) =>
  film.review.passages.flatMap((passage) =>
    passage.sentences.map(({ plain }, sentence) => ({ film, passage, sentence, plain })),
  ),
);

test('GIVEN any sentence of a review THEN its riddle has four words, one of which makes it whole again', () => {
  const riddles = lines.flatMap(({ film, passage, sentence, plain }) => {
    const guess = guessOf(film, passage, sentence);
    return guess === null ? [] : [{ guess, plain, spoiler: passage.spoiler }];
  });
  expect(riddles.length).toBeGreaterThan(lines.length / 2);
  for (const { guess, plain, spoiler } of riddles) {
    const { parts, choices, right } = guess;
    expect(spoiler).toBe(false);
    expect(new Set(choices).size).toBe(4);
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.join(choices[right])).toBe(plain);
    for (const wrong of choices.filter((_, at) => at !== right)) expect(plain).not.toContain(wrong);
  }
});

test('GIVEN the same sentence in another process THEN the riddle is the same', async () => {
  const again = await twoFilms();
  for (const { film, passage, sentence } of lines) {
    const twin = again.films.find(({ review }) => review.id === film.review.id);
    const same = twin?.review.passages[passage.number - 1];
    if (twin === undefined || same === undefined) expect.fail('the review is gone');
    const { choices, right } = guessOf(film, passage, sentence) ?? {};
    const other = guessOf(twin, same, sentence);
    expect(other?.choices).toEqual(choices);
    expect(other?.right).toBe(right);
  }
});

test('GIVEN a name in a sentence THEN the name is left out, and names are offered', async () => {
  const { films: only } = await shippedLibrary();
  const [film] = only;
  const passage = film?.review.passages[1];
  if (film === undefined || passage === undefined) expect.fail('no film');
  const guess = guessOf(film, passage, 2);
  expect(guess?.choices.toSorted()).toEqual([
    'Anthony Mackie',
    'Jonathan Helpert',
    'Margaret Qualley',
    'Sam Walden',
  ]);
  expect(guess?.choices[guess.right]).toBe('Anthony Mackie');
});

test('GIVEN a riddle that was just drawn THEN the next one is another', () => {
  const [film] = films;
  if (film === undefined) expect.fail('no film');
  fc.assert(
    fc.property(fc.double({ min: 0, max: 0.999, noNaN: true }), (random) => {
      const first = drawGuess(film, undefined, random);
      if (first === null) expect.fail('nothing to guess');
      const key = lineKey(first.quote);
      const second = drawGuess(film, key, random);
      expect(second === null ? null : lineKey(second.quote)).not.toBe(key);
    }),
  );
});

test('GIVEN a review with hardly a word THEN there is nothing to guess', () => {
  const film = filmOf(
    '---\ntitle: Short\n---\n\nOnly one sentence stands in this little review of nothing.\n',
  );
  expect(drawGuess(film, undefined, 0)).toBeNull();
});

test('GIVEN questions in the front matter THEN these are asked, and no others', () => {
  const text =
    '---\ntitle: Short\nquestions: [Would you have stayed?]\n---\n\n## Part\n\nIs this what one wants to know?\n';
  expect(talkQuestions(filmOf(text))).toEqual([{ kind: 'own', question: 'Would you have stayed?' }]);
});

test('GIVEN none THEN the headings and the questions of the review are asked in its order, no spoiler among them', async () => {
  const { films: only } = await lanternfish();
  for (const film of [...films, ...only]) {
    const questions = talkQuestions(film);
    const numbers = questions.map((one) => (one.kind === 'own' ? 0 : one.quote.passage.number));
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
    for (const one of questions) {
      if (one.kind === 'own') expect.fail('no front matter asks');
      expect(one.quote.passage.spoiler).toBe(false);
    }
  }
  const text =
    '---\ntitle: Short\n---\n\n## One\n\nFirst. What does it mean to begin again? Why?\n\n||Does she really die in the end?||\n\n## Two\n\nLast.\n';
  expect(talkQuestions(filmOf(text)).map(({ kind }) => kind)).toEqual(['part', 'asked', 'part']);
});

function filmOf(text: string): Film {
  const { review } = parseReview(text, 'content/short.md');
  if (review === null) expect.fail('the review is not good');
  return toFilm(review);
}
