import { describe, expect, test } from 'vitest';
import { maskNames, properNames } from '../../src/search/maskNames.ts';

const NAMES = new Set(['sam', 'micah', 'margaret', 'qualley', 'amelie', 'mary-ann']);

describe('maskNames', () => {
  test.each([
    ['a name', 'Sam watches.', 'someone watches.'],
    ['a name of two words', 'Margaret Qualley watches.', 'someone watches.'],
    ['a name in small letters', 'who is sam', 'who is someone'],
    ['a name in capitals', 'WHO IS SAM', 'WHO IS someone'],
    ['a possessive', "Sam’s ideals and Micah's bees", 'someone ideals and someone bees'],
    ['names with a comma between', 'Sam, Micah and others', 'someone and others'],
    ['names with a word between', 'Sam and Micah', 'someone and someone'],
    ['a name with an accent', 'Amélie laughs', 'someone laughs'],
    ['a name with a hyphen', 'Mary-Ann laughs', 'someone laughs'],
    ['a word that only starts like a name', 'the same samples', 'the same samples'],
    ['no name', 'The air is toxic.', 'The air is toxic.'],
    ['spaces around', '  Sam  ', 'someone'],
    ['nothing', '', ''],
  ])('GIVEN %s THEN what is said stays, without whom it is said of', (_, text, masked) => {
    expect(maskNames(text, NAMES)).toBe(masked);
  });

  test('GIVEN a text that is masked already THEN masking it again changes nothing', () => {
    const once = maskNames('Then Micah (Anthony) meets Sam, Margaret Qualley and Amélie’s cat.', NAMES);
    expect(once).not.toContain('Micah');
    expect(maskNames(once, NAMES)).toBe(once);
  });
});

describe('properNames', () => {
  test.each<[given: string, sentences: string[], names: string[]]>([
    ['capitals inside a sentence', ['The moon of Jupiter is Io.'], ['jupiter', 'io']],
    ['the first word', ['Jupiter is far.'], []],
    ['the first word in quotation marks', ['“Jupiter is far,” says Sam.'], ['sam']],
    ['the first word in brackets', ['(Jupiter is far.)'], []],
    ['a possessive', ['the bees of Micah’s garden'], ['micah']],
    ['a single letter', ['what I saw'], []],
    ['accents', ['a film by Céline'], ['celine']],
  ])('GIVEN %s THEN names are the words with a capital that start no sentence', (_, sentences, names) => {
    expect([...properNames(sentences)]).toEqual(names);
  });
});
