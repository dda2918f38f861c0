import { expect, test } from 'vitest';
import { withoutTitle } from '../../../src/conversation/films/withoutTitle.ts';
import { parseReview } from '../../../src/review/parseReview.ts';
import { type Film, toFilm } from '../../../src/search/Film.ts';

function filmOf(title: string): Film {
  const { review } = parseReview(`---\ntitle: "${title}"\n---\n\nA paragraph.\n`, 'a.md');
  if (review === null) expect.fail(`“${title}” is no title`);
  return toFilm(review);
}

test.each([
  ['Driftwood', 'who directed driftwood', 'who directed the film'],
  ['The Lanternfish', 'summary of the lanternfish', 'summary of the film'],
  ['The Lanternfish', 'who stars in lanternfish', 'who stars in the film'],
  ['Oil: A Harbour', 'is "oil - a harbour" long', 'is the film long'],
  ['Élan', 'themes of élan', 'themes of the film'],
  ['Élan', 'themes of elan', 'themes of the film'],
  ['Łódka', "lodka's ending", "the film's ending"],
  ["Sailor's End", 'sailors end or sailor’s end', 'the film or the film'],
  ['Oar', 'is the boar in it', 'is the boar in it'],
  ['C++ (2)', 'who made c++ (2)?', 'who made the film)?'],
  ['…', 'who made it', 'who made it'],
])('GIVEN the film “%s” and “%s” THEN the title is gone', (title, text, expected) => {
  expect(withoutTitle(text, filmOf(title))).toBe(expected);
});
