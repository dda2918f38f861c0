import { describe, expect, test } from 'vitest';
import { keptWords, MOST_KEPT } from '../../src/answers/questions/keptWords.ts';
import { fc } from '../support/generated/fc.ts';
import { hostileText } from '../support/generated/hostileText.ts';
import { libraryOf, shippedLibrary } from '../support/libraries.ts';

const { films } = await shippedLibrary();
const { films: german } = await libraryOf({
  'a.md': '---\ntitle: Das Boot\nlanguage: de\n---\n\nDie Musik ist laut, und das Meer ist grau.\n',
});

describe('GIVEN a question', () => {
  test.each([
    ['Who made the music?', 'who made the music'],
    ['  who MADE the music!! pls', 'who made the music pls'],
    ['who plays Micah', 'who plays micah'],
    ['is Anthony Mackie in IO?', 'is anthony mackie in io'],
    ['is it like Blade Runner 2049', 'is it like … 2049'],
    ['Anna said <@123456789012345678> is in it, is she?', '… said is in it is she'],
    ['does Ben like it, @Ana?', 'does … like it …'],
    ['is it in #general or <#123456789012345678>', 'is it in … or'],
    ['the 1980s or T800 or 4k', 'the 1980s or … or 4k'],
    ['mail me at ana.b@gmail.com or https://x.example/a?b=1', 'mail me at … or …'],
    ['see discord.com/channels/1/2 and www.x.example', 'see … and …'],
    ['call +49 170-1234567 or 555.123.4567', 'call … or …'],
    ['so <a:kek:123456789012345678> good :kek:', 'so good'],
    ['call 0171 234 5678, or 555  1234', 'call … or …'],
    ['is it like those of 1998 2001 2010', 'is it like those of 1998 2001 2010'],
    ['is d’Artagnan in it, or l’Amélie', 'is … in it or …'],
    ['ask ana#1234 or ana1990 about it', 'ask … or … about it'],
    ['1\u200B2\u200B3\u200B4\u200B5 times', '… times'],
    ['**12**345 times', '… times'],
    ['１２３４５ times ＠Ana', '… times …'],
    ['does she ||drown at the end|| or not', 'does she … or not'],
    ['IS THE MUSIC GOOD', 'is the music good'],
    ['où est le chien ?', 'où est le chien'],
  ])('WHEN it is “%s” THEN “%s” is kept', (typed, kept) => {
    expect(keptWords(typed, films)).toBe(kept);
  });

  test.each(['', '   ', '?!', '<@123456789012345678>', '||all of it||', '12345678', '🎬', 'Zorblax'])(
    'WHEN no word is left of “%s” THEN nothing is kept',
    (typed) => {
      expect(keptWords(typed, films)).toBeNull();
    },
  );

  test('WHEN the reviews are German THEN nouns stay', () => {
    expect(keptWords('Wer spielt den Kapitän?', german)).toBe('wer spielt den kapitän');
  });
});

const digits = fc.bigInt({ min: 10n ** 14n, max: 10n ** 19n }).map(String);
const marked = fc
  .tuple(
    digits,
    fc.constantFrom(
      '<@ID>',
      '<@!ID>',
      '<#ID>',
      '<@&ID>',
      '<:a:ID>',
      '<a:a:ID>',
      '</ask:ID>',
      'ID',
      '@ID',
      '#ID',
      'a#ID',
      'https://discord.com/channels/ID',
      '<@ID',
      'I*D*',
      '||ID||',
      '`ID`',
    ),
  )
  .map(([id, mark]) => ({
    id,
    text: mark.replace('ID', id).replace('I*D*', `${id.slice(0, 3)}**${id.slice(3)}**`),
  }));

const wordsOf = (kept: string | null) => kept?.match(/[^\s…]+/gu) ?? [];

describe('GIVEN anything that strangers type', () => {
  test('THEN no mention and no id is left of it, and it is short', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(hostileText(80), marked), { maxLength: 6 }),
        fc.constantFrom('', ' ', '\u200B', '>'),
        (parts, between) => {
          const typed = parts.map((part) => (typeof part === 'string' ? part : part.text)).join(between);
          const kept = keptWords(typed, films) ?? '';
          expect(kept.length).toBeLessThanOrEqual(MOST_KEPT);
          expect(kept).toMatch(/^[\p{L}\p{M}\p{N}'’… ]*$/u);
          expect(kept.normalize('NFKC')).not.toMatch(/\p{N}{5}/u);
          for (const part of parts) if (typeof part !== 'string') expect(kept).not.toContain(part.id);
        },
      ),
    );
  });

  test('THEN of what is kept no word is taken out any more', () => {
    fc.assert(
      fc.property(hostileText(200), (typed) => {
        const kept = keptWords(typed, films);
        const again = kept === null ? null : keptWords(kept, films);
        expect(wordsOf(again)).toEqual(wordsOf(kept));
      }),
    );
  });

  test('THEN a name that is no word of the review is gone, wherever it stands', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('Zorblax', 'Mrs Quenby', 'Ünal', 'O’Hexley', 'Ana-Wexia'),
        fc.nat(4),
        (name, at) => {
          const words = 'who made the music'.split(' ');
          const typed = [...words.slice(0, at), name, ...words.slice(at)].join(' ');
          for (const word of name.split(/[ ’-]/u).filter((part) => part.length > 4))
            expect(keptWords(typed, films)).not.toContain(word.toLowerCase());
        },
      ),
    );
  });
});
