import type { FilmIndex } from '../search/buildIndex.ts';
import type { Meaning } from '../search/createMeaning.ts';
import { type RankedPassage, type Ranking, rank } from '../search/rank.ts';
import { CHAT_WORDS, GREETINGS, STOP_WORDS } from '../search/stopWords.ts';
import { tokenize } from '../search/tokenize.ts';
import type { Found, Quote } from './Answer.ts';
import { ANSWER_SETTINGS, MOST_QUOTES } from './settings.ts';

/** Words of more characters are noise. */
const LONGEST_WORD = 50;

/** What one film's review has for a question. */
export interface FilmAnswer {
  readonly ranking: Ranking;
  /** Null when nothing is about the question's subject. */
  readonly found: Found | null;
}

/**
 * Asks one film.
 *
 * @param question as the person typed it
 * @param meaning what texts mean; null for words alone
 * @param without ids of passages that are not wanted
 */
export async function askFilm(
  question: string,
  film: FilmIndex,
  meaning: Meaning | null,
  without?: ReadonlySet<string>,
): Promise<FilmAnswer> {
  const ranking = await rank(question, film, meaning, without);
  const [first, ...rest] = ranking.passages;
  const { answer, closest, relevant } = ANSWER_SETTINGS;
  if (first === undefined || !asks(question) || ranking.confidence < closest) return { ranking, found: null };
  const outcome = ranking.confidence >= answer ? 'answer' : 'closest';
  const others = rest.filter(({ score }) => first.score - score <= relevant).slice(0, MOST_QUOTES - 1);
  return { ranking, found: { outcome, film, quotes: [toQuote(first), ...others.map(toQuote)] } };
}

/** Whether a text asks anything: greetings, one small word, or a word that is none do not. */
function asks(text: string): boolean {
  const words = tokenize(text).filter((word) => !CHAT_WORDS.has(word));
  const [only] = words;
  if (only === undefined || (words.length === 1 && STOP_WORDS.has(only))) return false;
  return words.some((word) => !GREETINGS.has(word) && word.length <= LONGEST_WORD);
}

function toQuote({ passage, sentence }: RankedPassage): Quote {
  return { passage, sentence };
}
