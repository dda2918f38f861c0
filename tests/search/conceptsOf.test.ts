import { describe, expect, test } from 'vitest';
import { indexOf } from '../../src/search/FilmIndex.ts';
import { findByWords } from '../../src/search/findByWords.ts';
import { toQuestion } from '../../src/search/Question.ts';
import { type Concept, conceptsOf } from '../../src/search/words/conceptsOf.ts';
import { lanternfish, libraryOf, shippedLibrary } from '../support/libraries.ts';
import { onlyFilm } from './onlyFilm.ts';

const io = onlyFilm(await shippedLibrary());
const fish = onlyFilm(await lanternfish());

/** The words that a question is about. */
function wordsOf(question: string, film = io): string[] {
  return conceptsOf(toQuestion(question).words, film).map(({ word }) => word);
}

/** What a question's only word stands for. */
function onlyConcept(question: string, film = io): Concept {
  const [concept, ...others] = conceptsOf(toQuestion(question).words, film);
  if (concept === undefined || others.length > 0)
    expect.fail(`“${question}” is about ${wordsOf(question, film)}`);
  return concept;
}

describe('the words of a question', () => {
  test.each<[given: string, question: string, words: string[]]>([
    ['small words', 'who is the one that has been on a planet?', ['planet']],
    ['contractions', "what's there that isn't silent", ['silent']],
    ['contractions without apostrophes', 'whats up with the air, isnt it bad', ['air', 'bad']],
    ['talk', 'lol bro idk, honestly is there a villain', ['villain']],
    [
      'words that every question about a film may hold',
      'what does the reviewer say about hope in this movie',
      ['hope'],
    ],
    ['the film’s title', 'what does IO say about hope', ['hope']],
    ['a word that comes twice', 'silence, silence, more silence', ['silence']],
    ['a possessive', 'Sam’s radio', ['sam', 'radio']],
  ])('GIVEN %s THEN they are left out, or count once', (_, question, words) => {
    expect(wordsOf(question)).toEqual(words);
  });

  test.each<[given: string, question: string, words: string[]]>([
    ['small words', 'what is this', ['what', 'is', 'this']],
    ['talk', 'hey lol', ['hey', 'lol']],
    ['words about films', 'is the plot a good scene?', ['good']],
    ['words about films and small ones', 'what is the plot', ['plot']],
    ['the title', 'IO?', ['io']],
    ['no words', '🎬 ???', []],
  ])('GIVEN nothing but %s THEN those are what it is about', (_, question, words) => {
    expect(wordsOf(question)).toEqual(words);
  });

  test('GIVEN small words THEN only the question loses them: the review keeps its own', () => {
    expect(indexOf(io).frequency.get(io.stem('the')) ?? 0).toBeGreaterThan(15);
    const found = findByWords('with her', io).map(({ passage }) => passage.text);
    expect(found.length).toBeGreaterThan(0);
    for (const text of found) expect(text).toMatch(/\b(?:with|her)\b/i);
  });
});

describe('what a word stands for', () => {
  test.each<[asked: string, others: string[]]>([
    ['qualley', ['margaret', 'sam', 'walden']],
    ['Margaret', ['qualley', 'sam', 'walden']],
    ['sam', ['margaret', 'qualley', 'walden']],
    ['Mackie’s', ['anthony', 'micah']],
    ['MICAH', ['anthony', 'mackie']],
    ['directed', ['jonathan', 'helpert']],
    ['director', ['jonathan', 'helpert']],
  ])(
    'GIVEN %s THEN every name of that person counts, a little less than the word itself',
    (asked, others) => {
      const { word, alternatives } = onlyConcept(asked);
      expect(alternatives.get(io.stem(word))).toBe(1);
      expect([...alternatives.keys()].sort()).toEqual([word, ...others].map(io.stem).sort());
      for (const other of others) {
        const quality = alternatives.get(io.stem(other)) ?? 0;
        expect(quality).toBeGreaterThan(0.5);
        expect(quality).toBeLessThan(1);
      }
    },
  );

  test('GIVEN another name that the review lists THEN it stands for actor and role too', () => {
    const { alternatives } = onlyConcept('captain', fish);
    expect([...alternatives.keys()].sort()).toEqual(
      ['brill', 'captain', 'halloran', 'ines'].map(fish.stem).sort(),
    );
  });

  test('GIVEN a title before a name THEN it stands for nobody', () => {
    expect([...onlyConcept('dr', fish).alternatives.keys()]).toEqual([fish.stem('dr')]);
  });

  test('GIVEN a role THEN asking for it finds paragraphs that name the actor alone, and the other way round', () => {
    const textsFor = (words: string) => findByWords(words, io).map(({ passage }) => passage.plain.text);
    expect(textsFor('Walden').filter((text) => !/Sam|Walden/.test(text)).length).toBeGreaterThan(0);
    expect(textsFor('Mackie').filter((text) => !/Mackie/.test(text)).length).toBe(0);
    expect(textsFor('Mackie').sort()).toEqual(textsFor('Micah').sort());
  });

  test.each([
    ['a letter too many', 'villlain', 'villain'],
    ['a letter too few', 'distnt', 'distant'],
    ['a wrong letter', 'pisno', 'piano'],
    ['a name', 'helprt', 'helpert'],
  ])(
    'GIVEN %s (%s) in a word that the review lacks THEN it may be %s, and counts for less',
    (_, typo, meant) => {
      const { alternatives } = onlyConcept(typo);
      const quality = alternatives.get(io.stem(meant)) ?? 0;
      expect(quality).toBeGreaterThan(0);
      expect(quality).toBeLessThan(1);
    },
  );

  test.each([
    ['a word of four letters', 'moom'],
    ['a word that is far from all others', 'spaghetti'],
  ])('GIVEN %s (%s) THEN it is no typo', (_, word) => {
    expect([...onlyConcept(word).alternatives.keys()]).toEqual([io.stem(word)]);
  });

  test('GIVEN a word that the review has THEN it is no typo of another that the review has', async () => {
    const film = onlyFilm(await libraryOf({ 't.md': '---\ntitle: T\n---\n\nA river.\n\nA rider.\n' }));
    expect([...onlyConcept('river', film).alternatives.keys()]).toEqual(['river']);
    expect([...onlyConcept('rivar', film).alternatives.keys()].sort()).toEqual(['rivar', 'river']);
  });

  test('GIVEN words of different rarity THEN the rarer one carries more, and one that the review lacks most', async () => {
    const film = onlyFilm(
      await libraryOf({
        't.md':
          '---\ntitle: T\n---\n\nThe sea and a whale.\n\nThe sea at night.\n\nNo sea here.\n\nOnly hills.\n',
      }),
    );
    const weight = (word: string) => onlyConcept(word, film).weight;
    expect(weight('whale')).toBeGreaterThan(weight('sea'));
    expect(weight('zorp')).toBeGreaterThan(weight('whale'));
    expect(weight('sea')).toBeGreaterThan(0);
  });
});

test('GIVEN two letters that changed places THEN the word is found', () => {
  expect([...onlyConcept('micha').alternatives.keys()]).toContain(io.stem('micah'));
});
