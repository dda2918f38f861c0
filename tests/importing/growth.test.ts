import { expect, test } from 'vitest';
import type { SourceKind } from '../../src/importing/importReview.ts';
import { countSteps } from '../support/countSteps.ts';
import { importBlocks, PROSE, paragraphsOf } from './pages.ts';

const [first, second, third] = PROSE;

test.each<[given: string, kind: SourceKind, piece: (number: number) => string]>([
  ['headings in Markdown', 'markdown', () => '# a'],
  ['headings in HTML', 'html', (number) => `<h2>Heading ${number}</h2>`],
  ['short lines in text', 'text', (number) => `Heading ${number}`],
  ['answers in text', 'text', () => 'Reply'],
  ['paragraphs in text', 'text', (number) => first.replace('town', `town no. ${number}`)],
  ['line breaks in HTML', 'html', (number) => `${first.replace('town', `town no. ${number}`)}<br><br>`],
])('GIVEN twice as many %s THEN the import takes about twice as many steps', async (_, kind, piece) => {
  const stepsOf = (amount: number): Promise<number> => {
    const page = [first, ...Array.from({ length: amount }, (_, number) => piece(number)), third];
    return countSteps(() => importBlocks(page, kind));
  };
  const steps = await stepsOf(100);
  expect(steps).toBeGreaterThan(100);
  expect(await stepsOf(200)).toBeLessThan(2.3 * steps);
});

const stars = '*a_'.repeat(1_500);

test('GIVEN more emphasis in Markdown than can be read THEN it is said on which line, and what to do', async () => {
  await expect(importBlocks([first, stars, third], 'markdown')).rejects.toThrow(
    'line 3: this paragraph has 1501 marks of emphasis (* and _), and 500 are the most; part it, or write \\* and \\_',
  );
});

test.each<[kind: SourceKind]>([['text'], ['html']])(
  'GIVEN as much in %s THEN it is said on which line',
  async (kind) => {
    const page = [first, stars, third].map((text) => (kind === 'html' ? `<p>${text}</p>` : text));
    await expect(importBlocks(page, kind)).rejects.toThrow(/line 3: this paragraph takes \d+ characters/);
  },
);

test('GIVEN more emphasis in HTML than a paragraph may have THEN its words are there without it', async () => {
  const words = `<p>${'<i>a</i>b '.repeat(600)}</p>`;
  const imported = await importBlocks([`<p>${first}</p>`, words, `<p>${third}</p>`], 'html');
  expect(paragraphsOf(imported)[1]).toBe('ab '.repeat(600).trim());
});

test('GIVEN as much emphasis as a paragraph may have THEN it is emphasis', async () => {
  const words = `${second} ${'*a* b '.repeat(240)}`.trim();
  expect(paragraphsOf(await importBlocks([first, words, third], 'markdown'))).toContain(words);
});
