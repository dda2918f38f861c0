import { describe, expect, test } from 'vitest';
import { indexOf } from '../../src/search/FilmIndex.ts';
import { toQuestion } from '../../src/search/Question.ts';
import { find } from '../../src/search/ranking/find.ts';
import { judge } from '../../src/search/ranking/judge.ts';
import { sentencesCasting } from '../../src/search/ranking/sentencesCasting.ts';
import { libraryOf } from '../support/libraries.ts';
import { onlyFilm } from './onlyFilm.ts';

const FERRY = `---
title: The Ferry
cast:
  - { actor: Ida Berg, role: Nell Anders }
  - { actor: Jon Falk, role: Pike }
  - { actor: Rosa Anders, role: Mother }
  - Otto Lind
---

After loud films, Ida Berg plays softly. Her Nell plays cards with Pike, and plays them well.

The harbour is empty. Of those who stay, Nell (Ida Berg) has the least to lose. Nobody asks Otto Lind.

Then Pike comes, whom Jon Falk gives a limp.
`;

const film = onlyFilm(await libraryOf({ 'ferry.md': FERRY }));

function told(question: string): string[] {
  const { sentenceList } = indexOf(film);
  return [...sentencesCasting(toQuestion(question), film)].map((at) => sentenceList[at]?.plain ?? '');
}

test.each([
  ['who plays Nell?', 'Nell (Ida Berg)'],
  ['Who played Nell Anders in The Ferry', 'Nell (Ida Berg)'],
  ['who is Nell played by?', 'Nell (Ida Berg)'],
  ['which actress plays nell', 'Nell (Ida Berg)'],
  ['whom does Ida Berg play', 'Nell (Ida Berg)'],
  ['who portrays Pike', 'Jon Falk gives'],
])('GIVEN “%s” THEN the sentence is known that names both', (question, says) => {
  expect(told(question)).toEqual([expect.stringContaining(says)]);
});

test.each([
  'who is Nell?',
  'how does Ida Berg play Nell',
  'who plays cards with Nell',
  'who plays Otto Lind',
  'who plays the mother',
  'who plays Anders and Pike',
  'who plays it',
  'who plays',
  '',
])('GIVEN “%s” THEN there is none', (question) => {
  expect(told(question)).toEqual([]);
});

describe('GIVEN words alone', () => {
  test('WHEN it is asked who plays a role THEN the passage that names both answers, and that sentence of it', async () => {
    const { passages, outcome } = await judge(find(toQuestion('who plays Nell?'), film, null, null));
    expect(outcome).toBe('answer');
    const [first] = passages;
    expect(first?.passage.plain.text).toContain('The harbour is empty');
    expect(first?.sentence).toBe(1);
    expect(passages).toHaveLength(film.review.passages.length);
  });

  test('WHEN that passage is not wanted THEN the others are in their order', async () => {
    const without = new Set(film.review.passages.slice(1, 2).map(({ id }) => id));
    const { passages } = await judge(find(toQuestion('who plays Nell?'), film, null, null, without));
    expect(passages.map(({ passage }) => passage.id)).toEqual([
      film.review.passages[0]?.id,
      film.review.passages[2]?.id,
    ]);
  });
});
