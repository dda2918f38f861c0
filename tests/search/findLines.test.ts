import { expect, test } from 'vitest';
import { LINE_SETTINGS } from '../../src/answers/settings.ts';
import { indexOf } from '../../src/search/FilmIndex.ts';
import { findLines } from '../../src/search/lines/findLines.ts';
import { fc } from '../support/generated/fc.ts';
import { shippedLibrary } from '../support/libraries.ts';
import { onlyFilm } from './onlyFilm.ts';

const io = onlyFilm(await shippedLibrary());

/** The best line for remembered words, with its likeness. */
function best(remembered: string): { text: string; similarity: number } {
  const [line] = findLines(remembered, io);
  if (line === undefined) expect.fail(`no line for “${remembered}”`);
  const sentence = line.passage.sentences[line.sentence];
  if (sentence === undefined) expect.fail('a line that is no sentence');
  return { text: sentence.plain, similarity: line.similarity };
}

test('GIVEN any sentence of the review, word for word THEN it comes first, as like as can be', () => {
  for (const { plain } of indexOf(io).sentenceList) {
    // What is compared ends after 200 characters.
    expect(best(plain)).toEqual({ text: plain, similarity: 1 });
  }
});

test.each<[given: string, remembered: string, expected: RegExp]>([
  ['a part of a line', 'a sad piano with distant electronic sounds', /^The score is quiet/],
  ['other capitals', 'THERE IS NO WAR TO WIN', /^There is no war to win/],
  ['no punctuation', 'delicate enchanting worth preserving', /^He wanted the world/],
  ['a straight apostrophe for a typographic one', "film's cold air", /thaw the film's cold air/],
  ['quotation marks around', '“a love letter to the Earth”', /^Helpert has called/],
  ['accents that the review lacks', 'a fragile bónd grows', /^A fragile bond/],
  ['emphasis inside', 'the high energy of the Avengers films', /^After the high energy/],
  ['small words alone', 'and is company and conflict in one', /^His Micah unsettles/],
  ['a hyphen', 'rust coloured skies', /rust-coloured skies/],
])('GIVEN %s THEN the line is found for certain', (_, remembered, expected) => {
  const { text, similarity } = best(remembered);
  expect(text).toMatch(expected);
  expect(similarity).toBeCloseTo(1);
});

test.each<[given: string, remembered: string, expected: RegExp]>([
  ['typos', 'a fragle bond grws between tehm', /^A fragile bond/],
  ['a word too few', 'it stays in mind long after the credits', /^It stays in the mind/],
  ['another word', 'the wind over empty land', /the wind over barren land/],
  ['words out of order', 'electronic sounds and a sad piano', /^The score is quiet/],
])('GIVEN %s THEN the line is found as nearly the same', (_, remembered, expected) => {
  const { text, similarity } = best(remembered);
  expect(text).toMatch(expected);
  expect(similarity).toBeGreaterThan(LINE_SETTINGS.like);
  expect(similarity).toBeLessThan(1);
});

test('GIVEN small words that tell two lines apart THEN they count', () => {
  expect(best('it stays in the').text).toMatch(/^It stays in the mind/);
  expect(best('it took place in').text).toMatch(/^It took place in desolate/);
});

test.each(['', '   ', '…?!', '🎬'])('GIVEN no words (%j) THEN no line is found', (remembered) => {
  expect(findLines(remembered, io)).toEqual([]);
});

test.each(['elephants juggling marmalade', 'qwxzv', 'may the force be with you'])(
  'GIVEN words of another film (%s) THEN no line is like them',
  (remembered) => {
    for (const { similarity } of findLines(remembered, io))
      expect(similarity).toBeLessThan(LINE_SETTINGS.like);
  },
);

test('GIVEN any words THEN likenesses lie between 0 and 1, the likest first', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (remembered) => {
      const likenesses = findLines(remembered, io).map(({ similarity }) => similarity);
      for (const similarity of likenesses) {
        expect(similarity).toBeGreaterThanOrEqual(0);
        expect(similarity).toBeLessThanOrEqual(1);
      }
      expect(likenesses).toEqual([...likenesses].sort((a, b) => b - a));
    }),
    { numRuns: 20 },
  );
});

test('GIVEN short words that stand only inside of other words THEN the line is not like them', () => {
  expect(best('to be or not to be').similarity).toBeLessThan(LINE_SETTINGS.like);
});
