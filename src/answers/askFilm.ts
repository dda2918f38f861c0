import type { Reader } from '../reader/Reader.ts';
import type { Film } from '../search/Film.ts';
import type { Question } from '../search/Question.ts';
import { find } from '../search/ranking/find.ts';
import { judge, type RankedPassage, type Ranking } from '../search/ranking/judge.ts';
import type { Found, Quote } from './Answer.ts';
import { correctTypos } from './questions/correctTypos.ts';
import { tellsReverse } from './questions/tellsReverse.ts';
import { ANSWER_SETTINGS, MOST_QUOTES } from './settings.ts';

/** What one film's review has for a question. */
export interface FilmAnswer {
  readonly ranking: Ranking;
  /** Null when nothing is about the question's subject. */
  readonly found: Found | null;
}

/**
 * Asks one film.
 *
 * @param reader what reads; null for words alone
 * @param without ids of passages that are not wanted
 */
export async function askFilm(
  question: Question,
  film: Film,
  reader: Reader | null,
  without?: ReadonlySet<string>,
): Promise<FilmAnswer> {
  const message = reader === null ? null : await reader.message(correctTypos(question.text, film));
  const ranking = await judge(find(question, film, reader, message, without));
  return { ranking, found: foundIn(question, ranking, film) };
}

/** What a ranking has to show of a question; null when nothing is about the question's subject. */
export function foundIn(question: Question, { passages, outcome }: Ranking, film: Film): Found | null {
  const [first, ...rest] = passages;
  if (first === undefined || outcome === 'none') return null;
  const others = rest
    .filter(({ score }) => first.score - score <= ANSWER_SETTINGS.relevant)
    .slice(0, MOST_QUOTES - 1);
  const sentence = first.sentence === null ? undefined : first.passage.sentences[first.sentence];
  const isReverse = sentence !== undefined && tellsReverse(question, sentence.plain, film);
  return { outcome: isReverse ? 'closest' : outcome, film, quotes: [toQuote(first), ...others.map(toQuote)] };
}

function toQuote({ passage, sentence }: RankedPassage): Quote {
  return { passage, sentence };
}
