import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answers/Answer.ts';
import { answerQuestion } from '../../src/answers/answerQuestion.ts';
import type { Library } from '../../src/conversation/films/Library.ts';
import { createReader } from '../../src/reader/createReader.ts';
import type { Reader } from '../../src/reader/Reader.ts';
import type { Film } from '../../src/search/Film.ts';
import { indexOf } from '../../src/search/FilmIndex.ts';
import { toQuestion } from '../../src/search/Question.ts';
import { find } from '../../src/search/ranking/find.ts';
import { judge } from '../../src/search/ranking/judge.ts';
import { tokenize } from '../../src/search/words/tokenize.ts';
import { fakeNetwork } from '../reader/fakeNetwork.ts';
import { fc } from '../support/generated/fc.ts';
import { inFolder, lanternfish, shippedLibrary, twoFilms } from '../support/libraries.ts';
import { onlyFilm } from './onlyFilm.ts';

/*
 * What holds whatever the weights of the network are: with one that has none, or with words alone.
 */

const io = onlyFilm(await shippedLibrary());
const fish = onlyFilm(await lanternfish());
const both = await twoFilms();

/** A reader that needs no weights, with the embeddings of some reviews. */
async function readerOf(films: readonly Film[]): Promise<Reader> {
  return inFolder(async (cacheDir) => {
    const reader = createReader({
      network: fakeNetwork(),
      cacheDir,
      patience: null,
      warn: (message) => expect.fail(message),
    });
    await reader.prepare(films.map(({ review }) => review));
    return reader;
  });
}

const reader = await readerOf([io, ...both.films]);

/** Ways to spell the same words. */
const SPELLINGS: readonly (readonly [name: string, spell: (text: string) => string])[] = [
  ['small letters', (text) => text.toLowerCase()],
  ['capitals', (text) => text.toUpperCase()],
  ['a capital', (text) => text.charAt(0).toUpperCase() + text.slice(1)],
  ['a question mark', (text) => `${text}?`],
  ['three exclamation marks', (text) => `${text}!!!`],
  ['marks of every kind', (text) => `… ${text} ?!`],
  ['“pls”', (text) => `${text} pls`],
  ['“please” in front', (text) => `Please, ${text}`],
  ['a mention', (text) => `<@80351110224678912> ${text}`],
  ['two spaces', (text) => `  ${text.replaceAll(' ', '  ')} `],
  ['a new line', (text) => text.replace(' ', '\n')],
  ['curly quotes', (text) => text.replaceAll("'", '’')],
  ['quotation marks around', (text) => `“${text}”`],
];
const spelling = fc.constantFrom(...SPELLINGS.map(([, spell]) => spell));

const QUESTIONS = [
  "who's the lead",
  'who plays micah',
  'what is the music like',
  "isn't it too slow",
  'is there a villain',
  'was margaret qualley any good in it',
  'where was it shot',
  'how do i cook pasta',
  'does the lanternfish die',
  'what does io say about home',
  'what does the review say about hope',
  'silence',
  'what',
] as const;

/** Questions as people put words together, of a review's own words and others. */
const typed = fc
  .array(fc.constantFrom(...QUESTIONS.flatMap((question) => question.split(' ')), "sam's", 'ocean', '2019'), {
    minLength: 1,
    maxLength: 8,
  })
  .map((words) => words.join(' '));

describe('the same words in another spelling', () => {
  test.each(SPELLINGS)('GIVEN %s THEN the question is the same', (_, spell) => {
    fc.assert(
      fc.property(typed, (text) => {
        const { text: read, words } = toQuestion(text);
        expect(toQuestion(spell(text))).toMatchObject({ text: read, words });
      }),
      { numRuns: 50 },
    );
  });

  test('GIVEN several of them at once THEN the question is the same', () => {
    fc.assert(
      fc.property(typed, fc.array(spelling, { minLength: 2, maxLength: 4 }), (text, spells) => {
        const { text: read, words } = toQuestion(text);
        const spelt = spells.reduce((sofar, spell) => spell(sofar), text);
        expect(toQuestion(spelt)).toMatchObject({ text: read, words });
      }),
      { numRuns: 100 },
    );
  });

  test.each<[given: string, library: Library]>([
    ['words alone', { films: [io], reader: null }],
    ['a network', { films: [io], reader }],
    ['words alone and two films', { ...both, reader: null }],
    ['a network and two films', { ...both, reader }],
  ])('GIVEN %s THEN outcome and passages are the same', async (_, library) => {
    for (const question of QUESTIONS) {
      const plain = shown(await answerQuestion(toQuestion(question), library, null));
      for (const [name, spell] of SPELLINGS) {
        const spelt = shown(await answerQuestion(toQuestion(spell(question)), library, null));
        expect({ name, question, ...spelt }).toEqual({ name, question, ...plain });
      }
    }
  });
});

describe.each([
  ['the shipped review', io],
  ['the invented review', fish],
])('a review’s own words: %s', (_, film) => {
  test('GIVEN words alone and a sentence as it stands THEN its passage is first', async () => {
    for (const { passage, plain } of indexOf(film).sentenceList) {
      const [first] = (await judge(find(toQuestion(plain), film, null, null))).passages;
      expect({ plain, number: first?.passage.number }).toEqual({ plain, number: passage + 1 });
    }
  });

  test('GIVEN words alone and a word that stands in exactly one passage THEN it finds that, with few exceptions', async () => {
    const places = wordPlaces(film);
    const missed: string[] = [];
    for (const [word, passage] of places) {
      const [first] = (await judge(find(toQuestion(word), film, null, null))).passages;
      if (first?.passage.number !== passage) missed.push(word);
    }
    expect(places.size).toBeGreaterThan(50);
    if (missed.length > 0.03 * places.size) expect.fail(`not found: ${missed.join(', ')}`);
  });
});

/** The words that stand in one passage only, with its number. */
function wordPlaces({ review }: Film): Map<string, number> {
  const places = new Map<string, Set<number>>();
  for (const { number, plain } of review.passages)
    for (const word of tokenize(plain.text)) places.set(word, (places.get(word) ?? new Set()).add(number));
  return new Map(
    [...places].flatMap(([word, [number = 0, ...others]]) => (others.length === 0 ? [[word, number]] : [])),
  );
}

/** What a person sees of an answer that is the bot's choice. */
function shown(answer: Answer) {
  return 'quotes' in answer
    ? {
        outcome: answer.outcome,
        passages: answer.quotes.map(({ passage, sentence }) => [passage.id, sentence]),
      }
    : { outcome: answer.outcome, passages: [] };
}
