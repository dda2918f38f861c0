import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import type { Quote } from '../../src/answers/Answer.ts';
import { Action } from '../../src/messages/Button.ts';
import { button, container, payload, row, text } from '../../src/messages/payload.ts';
import { quoteMessage } from '../../src/messages/quoteMessage.ts';
import { PHRASES } from '../../src/messages/text/phrases.ts';
import { questionLine } from '../../src/messages/text/questionLine.ts';
import { PLAIN_LOOK } from '../../src/terminal/Look.ts';
import { buttonsOf, hasSpoiler, renderMessage } from '../../src/terminal/renderMessage.ts';
import { shippedLibrary } from '../support/libraries.ts';
import { expectHarmless, notedLook } from './look.ts';

const { films } = await shippedLibrary();
const [io] = films;
if (io === undefined) throw new RangeError('there is no film');
const { review } = io;

/** The message that quotes a paragraph of the shipped review, its first sentence in bold. */
function quoted(number: number, question = 'why?') {
  const passage = review.passages[number - 1];
  if (passage === undefined) expect.fail(`there is no paragraph ${number}`);
  const quote: Quote = { passage, sentence: 0 };
  const layout = { review, position: 0, asker: '0', isPrivate: false, canShare: false, phrases: PHRASES };
  return quoteMessage({ ...layout, header: questionLine(question, PHRASES), quotes: [quote] });
}

describe('a quote on the terminal', () => {
  test('GIVEN a paragraph THEN question, words with an edge in the film’s colour, and source', () => {
    expect(renderMessage(quoted(15, 'does it *end*?'), notedLook()).split('\n')).toEqual([
      '‹dim:“does it *end*?”›',
      '‹b8623f:▌› ‹bold:‹italic:IO› asks its audience to think, and hands over no answers.› It stays in the mind long after the credits.',
      '‹dim:IO (2019) · Expectations and reality · ¶ 15 of 20›',
    ]);
  });

  test('GIVEN a narrow terminal THEN every line has its edge and fits', () => {
    const lines = renderMessage(quoted(1), { ...PLAIN_LOOK, width: 40 }).split('\n');
    const box = lines.filter((line) => line.startsWith('▌'));
    expect(box.length).toBeGreaterThan(5);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(40);
    const seen = box.map((line) => line.slice(2)).join(' ');
    expect(seen).toMatch(/^\*\*[^*]+\*\* [^*]+$/);
    expect(seen.replaceAll('**', '')).toBe(review.passages[0]?.plain.text);
  });

  test('GIVEN a film without a colour THEN the edge is grey', () => {
    const message = payload([container([text('words')], null)], false);
    expect(renderMessage(message, notedLook())).toBe('‹808080:▌› words');
  });

  test('GIVEN several boxes THEN an empty line parts them; several texts in a box stay in it', () => {
    const message = payload(
      [container([text('a'), text('b')], 1), container([text('c')], 1), text('d')],
      false,
    );
    expect(renderMessage(message, PLAIN_LOOK).split('\n')).toEqual(['▌ a', '▌', '▌ b', '', '▌ c', 'd']);
  });
});

describe('a spoiler', () => {
  const spoiler = quoted(6);

  test('GIVEN a spoiler THEN no word of it is shown until it is uncovered', () => {
    const covered = renderMessage(spoiler, PLAIN_LOOK);
    const box = covered.split('\n').find((line) => line.startsWith('▌')) ?? '';
    expect(box).toMatch(/^▌ [░ ]+$/);
    expect(box.length).toBe(2 + (review.passages[5]?.plain.text.length ?? 0));
    expect(covered).toContain('¶ 6 of 20');
    expect(renderMessage(spoiler, PLAIN_LOOK, true)).toContain('goes beyond romance');
  });

  test('GIVEN a narrow terminal THEN it is covered in every line', () => {
    const lines = renderMessage(spoiler, { ...PLAIN_LOOK, width: 30 })
      .split('\n')
      .filter((line) => line.startsWith('▌'));
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines) expect(line).toMatch(/^▌ [░ ]+$/);
  });

  test('GIVEN a message THEN it is known whether it covers anything', () => {
    expect(hasSpoiler(spoiler)).toBe(true);
    expect(hasSpoiler(quoted(7))).toBe(false);
    expect(hasSpoiler(payload([text('||bars||')], false))).toBe(false);
  });
});

describe('buttons', () => {
  test('GIVEN a message THEN its own buttons in their order; links are none', () => {
    const own = (label: string) => button(label, { action: Action.Help, filmId: review.id });
    const link = {
      type: ComponentType.Button as const,
      style: ButtonStyle.Link as const,
      label: 'out',
      url: 'https://x.example',
    };
    const actions = { type: ComponentType.ActionRow as const, components: [own('one'), link, own('two')] };
    const message = payload([text('words'), actions, row([own('three')])], false);
    expect(buttonsOf(message).map(({ label }) => label)).toEqual(['one', 'two', 'three']);
    expect(renderMessage(message, PLAIN_LOOK)).toBe('words');
  });

  test('GIVEN a quote THEN every button that Discord shows', () => {
    expect(buttonsOf(quoted(1)).map(({ label }) => label)).toEqual([
      'Previous',
      'Next',
      'In context',
      'Delete',
      'Not what I asked',
    ]);
  });
});

test('GIVEN control characters in a question THEN none reaches the terminal with its answer', () => {
  const question = 'why\u001b[2J\u001b]0;owned\u0007 \u009b31m\rnot\b?';
  for (const number of [1, 6]) {
    const shown = renderMessage(quoted(number, question), PLAIN_LOOK, true);
    expect(shown).toContain('“why');
    expectHarmless(shown.split('\n'));
  }
});
