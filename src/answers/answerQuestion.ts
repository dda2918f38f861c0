import { filmsCalled } from '../conversation/films/filmsCalled.ts';
import { filmsInQuestion } from '../conversation/films/filmsInQuestion.ts';
import { type Library, onlyFilm } from '../conversation/films/Library.ts';
import { foreignLanguage } from '../conversation/languages/foreignLanguage.ts';
import { worthAsking } from '../search/choosing/worthAsking.ts';
import type { Film } from '../search/Film.ts';
import type { Question } from '../search/Question.ts';
import { find } from '../search/ranking/find.ts';
import { judge } from '../search/ranking/judge.ts';
import type { Shortlist } from '../search/ranking/Shortlist.ts';
import { underHeading } from '../search/ranking/underHeading.ts';
import type { Ambiguous, Answer, Example, Found, NotFound } from './Answer.ts';
import { findAsked, type Pointed } from './asked/findAsked.ts';
import { askFilm, foundIn } from './askFilm.ts';
import { asExamples } from './examples/asExamples.ts';
import { type Candidate, chooseAmong } from './examples/chooseAmong.ts';
import { exampleQuestions } from './examples/exampleQuestions.ts';
import { saysNothing } from './questions/saysNothing.ts';
import { textToRead } from './questions/textToRead.ts';
import { ANSWER_SETTINGS, MOST_QUOTES } from './settings.ts';

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
  film: Film | null,
  without?: ReadonlySet<string>,
): Promise<Answer> {
  const named = film === null ? filmsInQuestion(question.typed, library) : null;
  const chosen = film ?? onlyFilm(named?.sure ?? []);
  const films = chosen === null ? library.films : [chosen];
  const subject = chosen ?? onlyFilm(library.films);
  const nothing = async (askedIn: string | null): Promise<NotFound> => ({
    outcome: 'none',
    film: subject,
    askedIn,
    isAllShown: false,
    examples: await examplesFor(library, subject),
  });
  const isOfSeveral = chosen === null && named !== null && named.sure.length > 1;
  const pointed = isOfSeveral ? [] : findAsked(question, films, library, without);
  const [listed] = pointed;
  if (pointed.length > 1) return { outcome: 'which', films: pointed.map(({ film: one }) => one) };
  if (listed !== undefined) return answerListed(question, listed, library, without);
  if (isUnnamed(named) && saysNothing(question, films)) return { ...(await nothing(null)), isBare: true };
  const askedIn = foreignTo(question, films);
  if (askedIn !== null) return nothing(askedIn);

  if (isOfSeveral) return { outcome: 'which', films: named.sure };
  if (chosen === null && named?.isMissing === true) return nothing(null);
  const maybe = named?.maybe ?? [];
  const { candidates, alike } = await candidatesIn(question, films, maybe, library, without);
  const [best, ...others] = candidates;
  if (best === undefined) return nothing(null);
  const choice = chooseAmong([best, ...others], maybe);
  const headed = chosen === null ? films.filter((one) => underHeading(question.typed, one).size > 0) : [];
  if (headed.length > 1) {
    const meant = new Set([...headed, ...answering(choice)]);
    return { outcome: 'which', films: films.filter((one) => meant.has(one)) };
  }
  const isAnyOfThem = choice.outcome === 'which' && choice.films.length === candidates.length;
  return isAnyOfThem ? { ...choice, films: [...choice.films, ...alike] } : choice;
}

/** Whether a question names no film, and none that is not there. */
function isUnnamed(named: ReturnType<typeof filmsInQuestion> | null): boolean {
  return named === null || (named.sure.length + named.maybe.length === 0 && !named.isMissing);
}

/** The passage that is listed for a question, its best sentence, and what else the review has for it. */
async function answerListed(
  question: Question,
  { film, passage }: Pointed,
  library: Library,
  without: ReadonlySet<string> | undefined,
): Promise<Answer> {
  const { ranking, found } = await askFilm(question, film, library.reader, without);
  const sentence = ranking.passages.find((one) => one.passage === passage)?.sentence ?? null;
  const others = (found?.quotes ?? []).filter((quote) => quote.passage !== passage);
  const quotes = [{ passage, sentence }, ...others.slice(0, MOST_QUOTES - 1)] as const;
  return { outcome: 'answer', film, quotes };
}

/** The films that a choice says to answer. */
function answering(choice: Found | Ambiguous): readonly Film[] {
  if (choice.outcome === 'which') return choice.films;
  return choice.outcome === 'answer' ? [choice.film] : [];
}

/** The language of a question that none of the reviews is written in; null when one may be. */
export function foreignTo({ typed }: Question, films: readonly Film[]): string | null {
  const languages = new Set(films.map(({ review }) => review.language));
  const found = [...languages].map((language) => {
    const own = films.filter(({ review }) => review.language === language);
    const stem = own[0]?.stem ?? String;
    return foreignLanguage(typed, language, {
      has: (word) => {
        const stemmed = stem(word);
        return own.some(({ places }) => places.stems.has(stemmed));
      },
      isName: (word) => filmsCalled(word, films).some((film) => film.review.language === language),
    });
  });
  return found.includes(null) ? null : (found[0] ?? null);
}

interface Candidates {
  /** What each film has for a question, the surest first; films that have nothing left out. */
  readonly candidates: readonly Candidate[];
  /** Films whose passages were not read, though they promised as much. */
  readonly alike: readonly Film[];
}

/** @param maybe films that the question may name: they are read rather than others */
async function candidatesIn(
  question: Question,
  films: readonly Film[],
  maybe: readonly Film[],
  library: Library,
  without: ReadonlySet<string> | undefined,
): Promise<Candidates> {
  const { reader } = library;
  const message = reader === null ? null : await reader.message(textToRead(question, films, library));
  const { filmsAsked, filmsRead } = ANSWER_SETTINGS;
  const worth = (all: readonly Film[]): readonly Film[] =>
    all.length <= filmsAsked ? all : worthAsking(question, all, reader, message, filmsRead);
  const asked = new Set([...worth(maybe), ...worth(films)]);
  const all = films
    .filter((film) => asked.has(film))
    .map((film) => find(question, film, reader, message, without))
    .sort((a, b) => promiseOf(b) - promiseOf(a));
  const meant = all.filter(({ film }) => maybe.includes(film)).slice(0, filmsRead - 1);
  const ordered = [...meant, ...all.filter((one) => !meant.includes(one))];
  // Only reading takes time.
  const read = message === null ? ordered : ordered.slice(0, filmsRead);
  const least = Math.min(...read.map(promiseOf)) - ANSWER_SETTINGS.alike;
  const rankings = await Promise.all(
    read.map(async (one) => ({ film: one.film, ranking: await judge(one) })),
  );
  const candidates = rankings
    .flatMap(({ film, ranking }) => {
      const found = foundIn(question, ranking, film);
      return found === null ? [] : [{ found, likelihood: ranking.likelihood }];
    })
    .sort((a, b) => b.likelihood - a.likelihood);
  const alike = ordered.slice(read.length).filter((one) => promiseOf(one) >= least);
  return { candidates, alike: alike.map(({ film }) => film) };
}

/** What the best passage of a film is worth before it is read. */
function promiseOf({ scores, order }: Shortlist): number {
  return scores[order[0] ?? 0] ?? 0;
}

/** Examples of one film, or of the first few in turn; each says which film it is of. */
export async function examplesFor(library: Library, film: Film | null): Promise<readonly Example[]> {
  const { examples } = ANSWER_SETTINGS;
  const asked = film === null ? library.films.slice(0, examples) : [film];
  const each = await Promise.all(
    asked.map(async (one) =>
      asExamples(await exampleQuestions(one, library.reader), one, library, film === null),
    ),
  );
  return each.flatMap((questions) => questions.slice(0, film === null ? 1 : examples));
}
