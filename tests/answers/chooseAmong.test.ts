import { expect, test } from 'vitest';
import type { Found } from '../../src/answers/Answer.ts';
import { type Candidate, chooseAmong } from '../../src/answers/examples/chooseAmong.ts';
import { ANSWER_SETTINGS } from '../../src/answers/settings.ts';
import { libraryOf } from '../support/libraries.ts';

const { films } = await libraryOf({
  'a.md': '---\ntitle: Alder\n---\n\nTrees.\n',
  'b.md': '---\ntitle: Birch\n---\n\nTrees.\n',
  'c.md': '---\ntitle: Cedar\n---\n\nTrees.\n',
});
const SURE = 0.9;
const NEAR = SURE - lessBy(ANSWER_SETTINGS.closeFilms / 2);
const FAR = SURE - lessBy(ANSWER_SETTINGS.closeFilms * 2);

/** The likelihood whose log odds are smaller by so much than those of `SURE`. */
function lessBy(logOdds: number): number {
  return 1 / (1 + Math.exp(logOdds - Math.log(SURE / (1 - SURE))));
}

function candidate(title: string, likelihood: number, outcome: Found['outcome'] = 'answer'): Candidate {
  const film = filmOf(title);
  const [passage] = film.review.passages;
  if (passage === undefined) expect.fail('no passage');
  return { found: { outcome, film, quotes: [{ passage, sentence: 0 }] }, likelihood };
}

function filmOf(title: string) {
  return films.find(({ review }) => review.title === title) ?? expect.fail(`no film ${title}`);
}

/** The titles that a choice comes to. */
function chosen(candidates: readonly [Candidate, ...Candidate[]], maybe: readonly string[] = []): string[] {
  const choice = chooseAmong(candidates, maybe.map(filmOf));
  const shown = choice.outcome === 'which' ? choice.films : [choice.film];
  return shown.map(({ review }) => review.title);
}

test('GIVEN one that is far ahead THEN that one', () => {
  expect(chosen([candidate('Alder', 0.9), candidate('Birch', 0.9 - FAR)])).toEqual(['Alder']);
  expect(chosen([candidate('Alder', 0.9)])).toEqual(['Alder']);
});

test('GIVEN several that answer about as well THEN the choice of these', () => {
  const all = [
    candidate('Alder', 0.9),
    candidate('Birch', 0.9 - NEAR),
    candidate('Cedar', 0.9 - FAR),
  ] as const;
  expect(chosen([...all])).toEqual(['Alder', 'Birch']);
});

test('GIVEN one of them that may have been named THEN that one; GIVEN one that is far behind THEN not', () => {
  const both = [candidate('Alder', 0.9), candidate('Birch', 0.9 - NEAR)] as const;
  expect(chosen([...both], ['Birch'])).toEqual(['Birch']);
  expect(chosen([candidate('Alder', 0.9), candidate('Birch', 0.9 - FAR)], ['Birch'])).toEqual(['Alder']);
});

test('GIVEN films that only come closest THEN the best, without asking', () => {
  const both = [candidate('Alder', 0.4, 'closest'), candidate('Birch', 0.4, 'closest')] as const;
  expect(chosen([...both])).toEqual(['Alder']);
  expect(chosen([...both], ['Birch'])).toEqual(['Birch']);
  expect(chosen([...both], ['Alder', 'Birch'])).toEqual(['Alder', 'Birch']);
});

test('GIVEN an answer and a film that comes closest THEN the answer', () => {
  expect(chosen([candidate('Alder', 0.5), candidate('Birch', 0.49, 'closest')])).toEqual(['Alder']);
});
