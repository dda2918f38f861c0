import { describe, expect, test } from 'vitest';
import { cutText } from '../../src/messages/text/cutText.ts';
import { escapeMarkdown } from '../../src/messages/text/escapeMarkdown.ts';
import { oneLine } from '../../src/messages/text/oneLine.ts';
import { PHRASES } from '../../src/messages/text/phrases.ts';
import { questionLine, readQuestionLine } from '../../src/messages/text/questionLine.ts';
import { seenOnDiscord } from '../support/discordMarkdown.ts';
import { anyCharacter } from '../support/generated/anyCharacter.ts';
import { fc } from '../support/generated/fc.ts';

/** What strangers type: any Unicode, with a taste for what Discord reads as more than text. */
const hostile = fc
  .array(
    fc.oneof(
      fc.string({ unit: anyCharacter, maxLength: 20 }),
      fc.constantFrom(
        '**',
        '__',
        '||',
        '~~',
        '`',
        '> ',
        '# ',
        '-# ',
        '- ',
        '1. ',
        '\\',
        '[a](https://x.example)',
        '@everyone',
      ),
      fc.constantFrom(
        '<@1>',
        '<#2>',
        '<@&3>',
        '</ask:4>',
        '<t:5:R>',
        '<:a:6>',
        ':smile:',
        'https://x.example',
        '\u202e',
        '\u200b',
        '\n',
      ),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

describe('escapeMarkdown', () => {
  test.each([
    ['1984. It was', '1984\\. It was'],
    ['# one', '\\# one'],
    ['- one', '\\- one'],
    ['a - b', 'a - b'],
    ['*a* _b_ ~c~ |d| `e`', '\\*a\\* \\_b\\_ \\~c\\~ \\|d\\| \\`e\\`'],
    ['<@1> @everyone me@here.example', '\\<@1> \\@everyone me\\@here.example'],
    ['https://x.example :smile: 10:30', 'https\\://x.example \\:smile: 10:30'],
    ['[a](b)', '\\[a\\](b)'],
    ['It’s "fine", isn’t it? (Yes.)', 'It’s "fine", isn’t it? (Yes.)'],
  ])('GIVEN %s THEN %s', (text, expected) => {
    expect(escapeMarkdown(text)).toBe(expected);
  });

  test('GIVEN any text THEN Discord shows it as it is written, without any effect', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(seenOnDiscord(escapeMarkdown(text))).toEqual({ text, effects: [] });
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('cutText', () => {
  test.each([
    ['short enough', 20, 'short enough'],
    ['cut at a word here', 12, 'cut at a…'],
    ['Donaudampfschifffahrt', 10, 'Donaudamp…'],
    ['family 👨‍👩‍👧‍👦 here', 10, 'family…'],
  ])('GIVEN %j and %i characters THEN %j', (text, most, expected) => {
    expect(cutText(text, most)).toBe(expected);
  });

  test('GIVEN any text THEN it is at most that long, and only its end is missing', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        fc.integer({ min: 1, max: 60 }),
        (text, most) => {
          const cut = cutText(text, most);
          expect(cut.length).toBeLessThanOrEqual(most);
          if (cut !== text) {
            expect(cut.endsWith('…')).toBe(true);
            expect(text.startsWith(cut.slice(0, -1))).toBe(true);
          }
        },
      ),
    );
  });
});

describe('oneLine', () => {
  test.each([
    ['two\nlines\r\n and\ttabs', 'two lines and tabs'],
    ['\u202Eevil\u202C re\u200Bversed\uFEFF', 'evil reversed'],
    ['👨‍👩‍👧 stays', '👨‍👩‍👧 stays'],
    [' \u200B\u2060 ', ''],
    [`z${'\u0301'.repeat(50)}algo`, `z${'\u0301'.repeat(4)}algo`],
  ])('GIVEN %j THEN %j', (text, expected) => {
    expect(oneLine(text, 100)).toBe(expected);
  });

  test('GIVEN any text THEN it is one visible line of at most that length', () => {
    fc.assert(
      fc.property(hostile, fc.integer({ min: 1, max: 50 }), (text, most) => {
        const line = oneLine(text, most);
        expect(line.length).toBeLessThanOrEqual(most);
        expect(line).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069\u200b\u2060\ufeff]/u);
        expect(line).toBe(line.trim());
      }),
    );
  });
});

describe('questionLine', () => {
  test('GIVEN any question THEN it is small text without effects, and can be read back', () => {
    fc.assert(
      fc.property(hostile, (question) => {
        const line = questionLine(question, PHRASES);
        const shown = oneLine(question, 200);
        if (shown === '') {
          expect(line).toBe('');
          return;
        }
        expect(line).not.toContain('\n');
        const read = readQuestionLine(`${line}\n-# about somebody`) ?? expect.fail('nothing is read');
        expect(questionLine(read, PHRASES)).toBe(line);
        if (line.includes('||')) {
          expect(seenOnDiscord(line).effects).toEqual([
            expect.stringMatching(/^small:/),
            expect.stringMatching(/^spoiler:/),
          ]);
          return;
        }
        expect(seenOnDiscord(line)).toEqual({ text: `“${shown}”`, effects: [`small:“${shown}”`] });
        expect(read).toBe(shown);
      }),
      { numRuns: 1_000 },
    );
  });

  test('GIVEN a question of which a part is covered THEN no word of it stands in the open, nor when it is asked again', () => {
    const secret = fc.tuple(hostile, hostile).map(([before, after]) => `${before} SECRET ${after}`);
    // As Discord reads it: what is escaped or code covers nothing.
    const covering = fc
      .tuple(hostile, secret, hostile)
      .map(([before, covered, after]) => `${before}||${covered}||${after}`)
      .filter((typed) => seenOnDiscord(typed).effects.some((effect) => /^spoiler:.*SECRET/s.test(effect)));
    fc.assert(
      fc.property(covering, fc.integer({ min: 20, max: 300 }), (typed, most) => {
        const line = questionLine(typed, PHRASES, most);
        expect(readQuestionLine(line)?.length ?? 0).toBeLessThanOrEqual(most);
        expect(line.replace(/\|\|.*\|\|/u, '')).not.toContain('SECRET');
        const again = questionLine(readQuestionLine(line) ?? '', PHRASES);
        expect(again.replace(/\|\|.*\|\|/u, '')).not.toContain('SECRET');
        const [covered = ''] = seenOnDiscord(line).effects.filter((effect) => effect.startsWith('spoiler:'));
        expect(covered.includes('SECRET')).toBe(line.includes('SECRET'));
      }),
    );
  });

  test.each([
    ['does ||Sam|| leave?', 'does ||Sam|| leave?'],
    ['||a|| and ||b||', '||a\\|\\| and \\|\\|b||'],
    ['|||a|||', '||\\|a||\\|'],
    ['either || or', 'either \\|\\| or'],
    ['|| ||', '\\|\\| \\|\\|'],
    ['\\||a|| b', '\\\\||a|| b'],
    [`||${'a'.repeat(300)}|| b`, `||${'a'.repeat(195)}…||`],
    [`${'a'.repeat(197)} ||b c||`, `${'a'.repeat(197)}…`],
  ])('GIVEN %s THEN %s', (question, shown) => {
    expect(questionLine(question, PHRASES)).toBe(`-# “${shown}”`);
  });

  test('GIVEN a message that shows no question THEN there is none to read', () => {
    expect(readQuestionLine('**Anthony** as Micah')).toBeNull();
    expect(readQuestionLine('')).toBeNull();
  });
});
