import type { FilmIndex } from '../search/buildIndex.ts';
import type { Meaning, PreparedFilm } from '../search/createMeaning.ts';
import { askFilm } from './askFilm.ts';

type Examples = Promise<readonly string[]>;

/** Found once for each reading of a film, by their number: every honest no shows some, and asking is what takes time. */
const found = new WeakMap<FilmIndex | PreparedFilm, Map<number, Examples>>();

/**
 * Questions that a review does answer, a varied handful: built from its cast, themes and headings, and kept only if the
 * bot itself would answer them.
 *
 * @param film the film to ask about
 * @param most how many to return at the most
 * @param meaning what texts mean; null for words alone
 */
export function exampleQuestions(film: FilmIndex, most: number, meaning: Meaning | null): Examples {
  const reading = meaning?.film(film) ?? film;
  const byNumber = found.get(reading) ?? new Map<number, Examples>();
  found.set(reading, byNumber);
  const known = byNumber.get(most);
  if (known !== undefined) return known;
  const late = meaning?.late();
  const examples = findExamples(film, most, meaning);
  byNumber.set(most, examples);
  const forget = (): void => void byNumber.delete(most);
  // Where a vector was late, words alone chose some of them.
  examples.then(() => {
    if (meaning?.late() !== late) forget();
  }, forget);
  return examples;
}

async function findExamples(film: FilmIndex, most: number, meaning: Meaning | null): Promise<string[]> {
  const questions: string[] = [];
  for (const question of candidates(film)) {
    if (questions.length === most) break;
    const { found: answer } = await askFilm(question, film, meaning);
    if (answer?.outcome === 'answer' && !answer.quotes[0].passage.spoiler) questions.push(question);
  }
  return questions;
}

/** A role, a theme, an actor, a heading, and round again. */
function candidates({ review }: FilmIndex): string[] {
  const { cast, themes, passages } = review;
  const roles = cast.flatMap(({ role }) => (role === null ? [] : [`Who plays ${role}?`]));
  const actors = cast.map(({ actor }) => `What does the review say about ${actor}?`);
  const about = themes.map(({ name }) => `What does the film say about ${lowerFirst(name)}?`);
  const headings = [...new Set(passages.flatMap(({ trail }) => trail.slice(-1)))].map(
    (heading) => `What is “${heading}” about?`,
  );
  const kinds = [roles, about, actors.slice().reverse(), headings];
  const rounds = Math.max(...kinds.map(({ length }) => length));
  return Array.from({ length: rounds }, (_, round) =>
    kinds.flatMap((kind) => kind.slice(round, round + 1)),
  ).flat();
}

/** A theme's name in the middle of a sentence; names that start with an abbreviation keep their capitals. */
function lowerFirst(name: string): string {
  return /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
