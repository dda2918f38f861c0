import { describe, expect, test } from 'vitest';
import { renderPassage } from '../../src/messages/renderPassage.ts';
import { PHRASES } from '../../src/messages/text/phrases.ts';
import { questionLine } from '../../src/messages/text/questionLine.ts';
import { PLAIN_LOOK } from '../../src/terminal/Look.ts';
import { renderMarkdown } from '../../src/terminal/renderMarkdown.ts';
import { anyCharacter } from '../support/generated/anyCharacter.ts';
import { fc } from '../support/generated/fc.ts';
import { shippedLibrary } from '../support/libraries.ts';
import { expectHarmless, notedLook } from './look.ts';

describe('what is shown', () => {
  test.each<[given: string, markdown: string, lines: string[]]>([
    ['plain words', 'Two words.', ['Two words.']],
    ['bold', 'a **strong** word', ['a ‹bold:strong› word']],
    ['italics', '_soft_ and *soft*', ['‹italic:soft› and ‹italic:soft›']],
    ['italics in bold', '**all _this_**', ['‹bold:all ‹italic:this››']],
    ['a block quote', '> one\n> two', ['one', 'two']],
    ['small text', '-# a source', ['‹dim:a source›']],
    ['headings', '# One\n## Two\n### Three', ['‹bold:One›', '‹bold:Two›', '‹bold:Three›']],
    ['a list', '- one\n- **two**', ['• one', '• ‹bold:two›']],
    ['code', 'type `/help`', ['type ‹cyan:/help›']],
    [
      'a link',
      '[the review](https://reviews.example/a)',
      ['‹underline:the review› (https://reviews.example/a)'],
    ],
    ['a mention and a channel', '<@123> in <#45>', ['@123 in #45']],
    ['a channel as it was typed', 'in <#two _free_ wörds>.', ['in #two _free_ wörds.']],
    [
      'escapes',
      '1984\\. \\*not\\* \\_this\\_ \\<b\\> \\[a\\](b) \\# \\`c\\`',
      ['1984. *not* _this_ <b> [a](b) # `c`'],
    ],
    ['escapes at the start of a line', '> \\- one\n> \\# two\n> \\> three', ['- one', '# two', '> three']],
    [
      'what only CommonMark takes for marks',
      '1. one\n\\&copy; &copy;\n#### a \\*b\\*',
      ['1. one', '&copy; &copy;', '#### a *b*'],
    ],
    ['a mention that is escaped', '\\<@1>', ['<@1>']],
    ['an empty line', 'one\n\ntwo', ['one', '', 'two']],
    ['nothing', '', ['']],
  ])('GIVEN %s THEN it looks as on Discord, without its marks', (_, markdown, lines) => {
    expect(renderMarkdown(markdown, notedLook())).toEqual(lines);
  });

  test('GIVEN no bold THEN what is bold stands between stars, marks in it or not', () => {
    expect(renderMarkdown('> a **strong _word_** here', PLAIN_LOOK)).toEqual(['a **strong word** here']);
  });

  test('GIVEN every paragraph of the shipped review THEN a reader sees its very words', async () => {
    const { films } = await shippedLibrary();
    const passages = films.flatMap(({ review }) => review.passages);
    expect(passages.length).toBe(20);
    for (const { plain, sentences } of passages) {
      for (const sentence of sentences) {
        const [shown = '', ...others] = renderMarkdown(`> ${renderPassage(plain, sentence)}`, PLAIN_LOOK);
        expect(others).toEqual([]);
        expect(shown).toContain(`**${sentence.plain}**`);
        expect(shown.replaceAll('**', '')).toBe(plain.text);
      }
    }
  });
});

describe('the width', () => {
  const words = 'The rhythm of the film is made of sounds and silences, not of adrenaline.';

  test.each([20, 24, 40])('GIVEN %d columns THEN no line is longer, and no word is lost', (width) => {
    for (const mark of ['', '> ', '-# ', '- ', '# ']) {
      const lines = renderMarkdown(mark + words, { ...PLAIN_LOOK, width });
      expect(lines.length).toBeGreaterThan(1);
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(width);
      const seen = lines.join(' ').replace('•', '').replace(/\s+/g, ' ').trim();
      expect(seen).toBe(words);
    }
  });

  test('GIVEN a list THEN its further lines stand under its words', () => {
    const [first, ...rest] = renderMarkdown(`- ${words}`, { ...PLAIN_LOOK, width: 30 });
    expect(first).toMatch(/^• The/);
    expect(rest.length).toBeGreaterThan(0);
    for (const line of rest) expect(line).toMatch(/^ {2}\S/);
  });

  test('GIVEN a word longer than a line THEN it is broken rather than cut', () => {
    const word = 'a'.repeat(50);
    const lines = renderMarkdown(word, { ...PLAIN_LOOK, width: 24 });
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.join('')).toBe(word);
  });

  test('GIVEN wide letters THEN they count twice', () => {
    for (const line of renderMarkdown('電'.repeat(40), { ...PLAIN_LOOK, width: 24 }))
      expect(line.length).toBeLessThanOrEqual(12);
  });

  test('GIVEN no terminal THEN lines are not broken', () => {
    const long = `${words} `.repeat(20).trim();
    expect(renderMarkdown(`> ${long}`, PLAIN_LOOK)).toEqual([long]);
  });
});

describe('a question of a stranger', () => {
  const hostile = fc
    .array(
      fc.oneof(
        fc.string({ unit: anyCharacter, maxLength: 20 }),
        fc.constantFrom(
          '\u001b[2J',
          '\u001b]0;owned\u0007',
          '\u009b31m',
          '\r',
          '\b',
          '\u202e',
          '\u2028',
          '\t',
          '\n# x',
        ),
      ),
      { maxLength: 10 },
    )
    .map((parts) => parts.join(''));

  test('GIVEN anything THEN no control character reaches the terminal', () => {
    fc.assert(
      fc.property(hostile, (question) => {
        expectHarmless(renderMarkdown(questionLine(question, PHRASES), PLAIN_LOOK));
        expectHarmless(renderMarkdown(questionLine(question, PHRASES), { ...PLAIN_LOOK, width: 40 }));
      }),
    );
  });

  test.each([
    '**bold** _soft_',
    '1. # > - x',
    '[a](https://x.example)',
    '@everyone @here',
    '`code` ||hidden||',
    '\\*',
  ])('GIVEN the Markdown “%s” THEN it is shown as it was typed', (question) => {
    expect(renderMarkdown(questionLine(question, PHRASES), PLAIN_LOOK)).toEqual([`“${question}”`]);
  });
});
