import type { FilmIndex } from '../search/buildIndex.ts';
import type { Answer, Found } from './Answer.ts';
import { askFilm } from './askFilm.ts';
import { exampleQuestions } from './exampleQuestions.ts';
import { filmInQuestion } from './filmInQuestion.ts';
import { type Library, onlyFilm } from './library.ts';
import { otherLanguage } from './otherLanguage.ts';
import { ANSWER_SETTINGS } from './settings.ts';

/**
 * The passage that answers a question, or the closest one, or none.
 *
 * @param question as the person typed it, of any length
 * @param library the films to search
 * @param film the film that was chosen; null to find it from the question
 * @param without ids of passages that are not wanted
 */
export async function answerQuestion(
  question: string,
  library: Library,
  film: FilmIndex | null,
  without?: ReadonlySet<string>,
): Promise<Answer> {
  const chosen = film ?? filmInQuestion(question, library);
  const films = chosen === null ? library.films : [chosen];
  const [best, ...others] = await candidatesIn(question, films, library, without);

  const subject = chosen ?? onlyFilm(library.films);
  const askedIn = await foreignTo(question, subject === null ? library.films : [subject]);
  if (best?.found.outcome === 'answer' && askedIn === null) {
    const close = others.filter(
      ({ found, confidence }) =>
        found.outcome === 'answer' && best.confidence - confidence <= ANSWER_SETTINGS.closeFilms,
    );
    if (close.length === 0) return best.found;
    return { outcome: 'which', films: [best, ...close].map(({ found }) => found.film) };
  }

  if (askedIn === null && best !== undefined) return best.found;
  return {
    outcome: 'none',
    film: subject,
    askedIn,
    isAllShown: false,
    examples: await examplesFor(library, subject),
  };
}

/** The language of a question that none of the reviews is written in; null when one is, or it can't be told. */
async function foreignTo(question: string, films: readonly FilmIndex[]): Promise<string | null> {
  const languages = new Set(films.map(({ review }) => review.language));
  const isName = (word: string): boolean =>
    films.some(({ people }) => people.some(({ folded }) => folded.includes(word)));
  const found: (string | null)[] = [];
  for (const language of languages) found.push(await otherLanguage(question, language, isName));
  return found.includes(null) ? null : (found[0] ?? null);
}

interface Candidate {
  readonly found: Found;
  readonly confidence: number;
}

/** What each film has for a question, the surest first; films that have nothing left out. */
async function candidatesIn(
  question: string,
  films: readonly FilmIndex[],
  { meaning }: Library,
  without: ReadonlySet<string> | undefined,
): Promise<Candidate[]> {
  const asked = await Promise.all(films.map((film) => askFilm(question, film, meaning, without)));
  return asked
    .flatMap(({ found, ranking }) => (found === null ? [] : [{ found, confidence: ranking.confidence }]))
    .sort((a, b) => b.confidence - a.confidence);
}

/** Examples of one film, or of the first few in turn. */
async function examplesFor({ films, meaning }: Library, film: FilmIndex | null): Promise<readonly string[]> {
  const { examples } = ANSWER_SETTINGS;
  if (film !== null) return exampleQuestions(film, examples, meaning);
  const each = await Promise.all(films.slice(0, examples).map((one) => exampleQuestions(one, 1, meaning)));
  return each.flat();
}
