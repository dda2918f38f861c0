import { expect, test } from 'vitest';
import { type FactKind, factOf, isFactKind } from '../../src/answers/facts.ts';
import { factLine } from '../../src/messages/text/factLine.ts';
import { PHRASES } from '../../src/messages/text/phrases.ts';
import { INTENTS } from '../../src/reader/intents.ts';
import { sayFault } from '../../src/review/faults/Fault.ts';
import { parseReview } from '../../src/review/parseReview.ts';
import type { Review } from '../../src/review/Review.ts';
import { BAREFOOT, DRIFTWOOD } from '../support/driftwood.ts';

const KINDS: readonly FactKind[] = INTENTS.filter(isFactKind);

function reviewOf(text: string): Review {
  const { review, faults } = parseReview(text, 'a.md');
  if (review === null) expect.fail(faults.map((fault) => sayFault(fault)).join('\n'));
  return review;
}

function lineOf(kind: FactKind, review: Review): string | null {
  const fact = factOf(kind, review);
  return fact === null ? null : factLine(fact, review, PHRASES);
}

const START = 'From the facts in the review of Driftwood (1971): ';

test.each<[FactKind, string]>([
  ['fact.year', 'released in **1971**.'],
  ['fact.where', 'where to watch it: **Harbour Archive**.'],
  ['fact.length', '**88 minutes** long.'],
  ['fact.director', 'directed by **Mara Olsen**.'],
  ['fact.cast', 'with **Ida Berg** as Nell and **Jon Falk** as Pike.'],
  ['fact.author', 'the review is by [Finn Dahl](<https://reviews.example/driftwood>).'],
])('GIVEN front matter with everything and the kind “%s” THEN one line says it', (kind, says) => {
  expect(lineOf(kind, reviewOf(DRIFTWOOD))).toBe(START + says);
});

test.each(KINDS)('GIVEN front matter with a title alone THEN there is no fact of the kind “%s”', (kind) => {
  expect(factOf(kind, reviewOf(BAREFOOT))).toBeNull();
});

test('GIVEN more actors than a line holds THEN the rest is counted', () => {
  const cast = Array.from({ length: 25 }, (_, index) => `  - actor: Somebody With A Long Name ${index}`);
  const review = reviewOf(`---\ntitle: Crowd\ncast:\n${cast.join('\n')}\n---\n\nA crowd.\n`);
  const line = lineOf('fact.cast', review) ?? '';
  expect(line).toMatch(/and \d+ others\.$/);
  expect(line.length).toBeLessThan(500);
});

test('GIVEN names with Markdown in them THEN they stay text', () => {
  const review = reviewOf('---\ntitle: A\ndirector: "*B* [c](d)"\n---\n\nText.\n');
  expect(lineOf('fact.director', review)).toContain('\\*B\\* \\[c');
});
