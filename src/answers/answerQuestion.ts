import type { FilmIndex } from '../search/buildIndex.ts';
import { type RankedPassage, rank } from '../search/rank.ts';
import { tokenize } from '../search/tokenize.ts';
import type { Answer, Found, Quote } from './Answer.ts';
import { exampleQuestions } from './exampleQuestions.ts';
import { filmInQuestion } from './filmInQuestion.ts';
import type { Library } from './library.ts';
import { otherLanguage } from './otherLanguage.ts';
import { ANSWER_SETTINGS, MOST_QUOTES } from './settings.ts';

/**
 * The passage that answers a question, or the closest one, or none.
 *
 * @param question as the person typed it, of any length
 * @param library the films to search
 * @param film the film that was chosen; null to find it from the question
 */
export async function answerQuestion(
  question: string,
  library: Library,
  film: FilmIndex | null,
): Promise<Answer> {
  const chosen = film ?? filmInQuestion(question, library);
  const films = chosen === null ? library.films : [chosen];
  const candidates = await Promise.all(films.map((candidate) => bestIn(question, candidate)));
  const found = candidates.filter((candidate) => candidate !== null).sort(byOutcome);
  const [best, ...others] = found;

  if (best?.answer.outcome === 'answer') {
    const close = others.filter(
      ({ answer, coverage }) =>
        answer.outcome === 'answer' && best.coverage - coverage <= ANSWER_SETTINGS.closeFilms,
    );
    if (close.length === 0) return best.answer;
    return { outcome: 'which', films: [best, ...close].map(({ answer }) => answer.film) };
  }

  const subject = chosen ?? (library.films.length === 1 ? (library.films[0] ?? null) : null);
  const reviewLanguage = (subject ?? library.films[0])?.review.language ?? 'en';
  const askedIn = await otherLanguage(question, reviewLanguage, subject);
  if (askedIn === null && best !== undefined) return best.answer;
  return { outcome: 'none', film: subject, askedIn, examples: await examplesFor(library, subject) };
}

interface Candidate {
  readonly answer: Found;
  readonly coverage: number;
}

async function bestIn(question: string, film: FilmIndex): Promise<Candidate | null> {
  if (tokenize(question).length === 0) return null;
  const ranked = await rank(question, film);
  const [first, ...rest] = ranked;
  if (first === undefined || first.coverage < ANSWER_SETTINGS.closest) return null;
  const relevant = rest.filter(({ score }) => score >= first.score * ANSWER_SETTINGS.relevant);
  const outcome = first.coverage >= ANSWER_SETTINGS.answer ? 'answer' : 'closest';
  const quotes: [Quote, ...Quote[]] = [toQuote(first), ...relevant.slice(0, MOST_QUOTES - 1).map(toQuote)];
  return { answer: { outcome, film, quotes }, coverage: first.coverage };
}

function toQuote({ passage, sentence }: RankedPassage): Quote {
  return { passage, sentence };
}

function byOutcome(a: Candidate, b: Candidate): number {
  if (a.answer.outcome !== b.answer.outcome) return a.answer.outcome === 'answer' ? -1 : 1;
  return b.coverage - a.coverage;
}

/** Examples of one film, or of the first few in turn. */
async function examplesFor({ films }: Library, film: FilmIndex | null): Promise<string[]> {
  if (film !== null) return exampleQuestions(film, ANSWER_SETTINGS.examples);
  const each = await Promise.all(
    films.slice(0, ANSWER_SETTINGS.examples).map((one) => exampleQuestions(one, 1)),
  );
  return each.flat();
}
