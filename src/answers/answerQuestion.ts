import type { FilmIndex } from '../search/FilmIndex.ts';
import type { Question } from '../search/Question.ts';
import { find, judge } from '../search/rank.ts';
import type { Answer, Example, Found } from './Answer.ts';
import { foundIn } from './askFilm.ts';
import { exampleQuestions } from './exampleQuestions.ts';
import { filmInQuestion } from './filmInQuestion.ts';
import { foreignLanguage } from './foreignLanguage.ts';
import { type Library, onlyFilm } from './library.ts';
import { ANSWER_SETTINGS } from './settings.ts';

/**
 * The passage that answers a question, or the closest one, or none.
 *
 * @param library the films to search
 * @param film the film that was chosen; null to find it from the question
 * @param without ids of passages that are not wanted
 */
export async function answerQuestion(
  question: Question,
  library: Library,
  film: FilmIndex | null,
  without?: ReadonlySet<string>,
): Promise<Answer> {
  const chosen = film ?? filmInQuestion(question.typed, library);
  const films = chosen === null ? library.films : [chosen];
  const subject = chosen ?? onlyFilm(library.films);
  const nothing = async (askedIn: string | null): Promise<Answer> => ({
    outcome: 'none',
    film: subject,
    askedIn,
    isAllShown: false,
    examples: await examplesFor(library, subject),
  });
  const askedIn = foreignTo(question, films);
  if (askedIn !== null) return nothing(askedIn);

  const [best, ...others] = await candidatesIn(question, films, library, without);
  if (best === undefined) return nothing(null);
  const close = others.filter(
    ({ found, likelihood }) =>
      found.outcome === 'answer' && best.likelihood - likelihood <= ANSWER_SETTINGS.closeFilms,
  );
  if (best.found.outcome === 'closest' || close.length === 0) return best.found;
  return { outcome: 'which', films: [best, ...close].map(({ found }) => found.film) };
}

/** The language of a question that none of the reviews is written in; null when one may be. */
function foreignTo({ typed }: Question, films: readonly FilmIndex[]): string | null {
  const found = films.map(({ review, frequency, people, stem }) =>
    foreignLanguage(
      typed,
      review.language,
      (word) => frequency.has(stem(word)) || people.some(({ folded }) => folded.includes(word)),
    ),
  );
  return found.includes(null) ? null : (found[0] ?? null);
}

interface Candidate {
  readonly found: Found;
  readonly likelihood: number;
}

/** What each film has for a question, the surest first; films that have nothing left out. */
async function candidatesIn(
  question: Question,
  films: readonly FilmIndex[],
  { reader }: Library,
  without: ReadonlySet<string> | undefined,
): Promise<Candidate[]> {
  const message = (await reader?.message(question.text)) ?? null;
  const promising = films
    .map((film) => find(question, film, reader, message, without))
    .sort((a, b) => (b.scores[b.order[0] ?? 0] ?? 0) - (a.scores[a.order[0] ?? 0] ?? 0))
    .slice(0, ANSWER_SETTINGS.filmsRead);
  const rankings = await Promise.all(
    promising.map(async (one) => ({ film: one.film, ranking: await judge(one) })),
  );
  return rankings
    .flatMap(({ film, ranking }) => {
      const found = foundIn(ranking, film);
      return found === null ? [] : [{ found, likelihood: ranking.likelihood }];
    })
    .sort((a, b) => b.likelihood - a.likelihood);
}

/** Examples of one film, or of the first few in turn. */
export async function examplesFor(
  { films, reader }: Library,
  film: FilmIndex | null,
): Promise<readonly Example[]> {
  const { examples } = ANSWER_SETTINGS;
  const asked = film === null ? films.slice(0, examples) : [film];
  const each = await Promise.all(
    asked.map(async (one) =>
      (await exampleQuestions(one, reader)).map((question) => ({ film: one, question })),
    ),
  );
  return each.flatMap((questions) => questions.slice(0, film === null ? 1 : examples));
}
