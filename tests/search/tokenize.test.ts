import { describe, expect, test } from 'vitest';
import { stemmerFor } from '../../src/search/words/stemmerFor.ts';
import { tokenize } from '../../src/search/words/tokenize.ts';
import { fold } from '../../src/shared/letters/fold.ts';
import { anyCharacter } from '../support/generated/anyCharacter.ts';
import { fc } from '../support/generated/fc.ts';

describe('tokenize', () => {
  test('GIVEN any English text THEN its words are the same beside a letter of another script', () => {
    const text = fc.string({ unit: 'binary-ascii', maxLength: 60 });
    const words = fc.array(
      fc.constantFrom("don't", "Lang's", "l'eau", "'s", 'a', '7', 'x-ray', "o'", '–', '“The”'),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          text,
          words.map((all) => all.join(' ')),
        ),
        (typed) => {
          expect(tokenize(`${typed} ж`)).toEqual(tokenize(typed));
        },
      ),
    );
  });

  test.each<[given: string, text: string, words: string[]]>([
    ['a possessive with a straight apostrophe', "Lang's film", ['lang', 'film']],
    ['a possessive with a typographic apostrophe', 'Lang’s film', ['lang', 'film']],
    ['a possessive of a plural', 'the actors’ eyes', ['the', 'actors', 'eyes']],
    ['a contraction with a straight apostrophe', "I don't know", ['dont', 'know']],
    ['a contraction with a typographic apostrophe', 'I don’t know', ['dont', 'know']],
    [
      'a name with an apostrophe',
      "Peter O’Toole and Peter O'Toole",
      ['peter', 'otoole', 'and', 'peter', 'otoole'],
    ],
    ['words in quotation marks', 'called ‘too quiet’ and "slow"', ['called', 'too', 'quiet', 'and', 'slow']],
    ['a word longer than any', `${'x'.repeat(6_000)} end`, ['x'.repeat(64), 'end']],
    ['a hyphen', 'rust-coloured skies', ['rust', 'coloured', 'skies']],
    ['a dash without spaces', 'faith—and hope', ['faith', 'and', 'hope']],
    ['accents', 'Amélie déjà vu, Čapek', ['amelie', 'deja', 'vu', 'capek']],
    ['accents that are marks of their own', 'Ame\u0301lie', ['amelie']],
    ['a ligature and full-width letters', 'ﬁlm ＦＩＬＭ', ['film', 'film']],
    ['capitals', 'THE MARTIAN', ['the', 'martian']],
    ['single letters', 'a b I X', []],
    ['single figures and years', 'part 2 of 2019', ['part', '2', 'of', '2019']],
    ['punctuation and emoji alone', '?!… 🎬 — ·', []],
    ['nothing', '', []],
    ['an underscore, as in Markdown', '_Metropolis_', ['metropolis']],
    ['a script without spaces', '電影評論', ['電影', '評論']],
    ['Cyrillic and Greek', 'Солярис Ψυχώ', ['солярис', 'ψυχω']],
  ])('GIVEN %s THEN %j is read as its words', (_, text, words) => {
    expect(tokenize(text)).toEqual(words);
  });

  test('GIVEN any text THEN every word is folded, without spaces or apostrophes, and longer than a letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter, maxLength: 200 }), (text) => {
        for (const word of tokenize(text)) {
          expect(word).toBe(fold(word));
          expect(word).not.toMatch(/[\s'’]/);
          expect(/[\p{L}\p{N}]/u.test(word)).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('GIVEN any text THEN capitals and typographic apostrophes make no difference to its words', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Lang', 'sea', "don't", "Maria's", 'rust-coloured', '2019', ',', '“')),
        (parts) => {
          const text = parts.join(' ');
          expect(tokenize(text.toUpperCase())).toEqual(tokenize(text));
          expect(tokenize(text.replaceAll("'", '’'))).toEqual(tokenize(text));
        },
      ),
    );
  });
});

describe('stemmerFor', () => {
  test.each([
    ['plays', 'playing'],
    ['hope', 'hoping'],
    ['survives', 'survived'],
    ['colony', 'colonies'],
    ['poem', 'poems'],
    ['whispering', 'whispers'],
  ])('GIVEN English THEN %s and %s are one word', (one, other) => {
    const stem = stemmerFor('en-GB');
    expect(stem(one)).toBe(stem(other));
  });

  test.each([
    ['actor', 'actress'],
    ['silence', 'silver'],
    ['hope', 'hop'],
  ])('GIVEN English THEN %s and %s stay two words', (one, other) => {
    const stem = stemmerFor('en');
    expect(stem(one)).not.toBe(stem(other));
  });

  test.each(['de', 'fr-CA', 'enm'])('GIVEN %s THEN words stay as they are', (language) => {
    expect(stemmerFor(language)('plays')).toBe('plays');
  });
});
