import { onceFor } from '../../shared/onceFor.ts';
import type { Film } from '../Film.ts';
import { everyWord } from '../words/everyWord.ts';
import { CHAT_WORDS, STOP_WORDS } from '../words/stopWords.ts';
import { stopWordsIn } from '../words/stopWordsIn.ts';
import { tokenize } from '../words/tokenize.ts';

/** What stands in quotation marks. */
const QUOTED = /["“„«「『]([^"“”„«»「」『』]+)["”“»」』]/u;

/**
 * The passages under the heading that a question is, word for word, or that it has in quotation marks and asks nothing
 * else about; none where it is more or less than a heading.
 *
 * @param typed the question as the person typed it
 * @returns indexes in the review's passages
 */
export function underHeading(typed: string, film: Film): ReadonlySet<number> {
  const headings = headingsOf(film);
  return headings.get(wordsOf(typed)) ?? headings.get(wordsOf(quotedAlone(typed, film))) ?? new Set();
}

/** What a question has in quotation marks, where all else in it are small words: “What is “Sound” about?” */
function quotedAlone(typed: string, { review }: Film): string {
  const quoted = QUOTED.exec(typed);
  if (quoted === null) return '';
  const others = tokenize(typed.replace(QUOTED, ' '));
  const own = stopWordsIn(review.language);
  const isSmall = (word: string): boolean => STOP_WORDS.has(word) || CHAT_WORDS.has(word) || own.has(word);
  return others.every(isSmall) ? (quoted[1] ?? '') : '';
}

/** The passages under each heading of a film, by its words: looked up for every question. */
const headingsOf = onceFor(({ review }: Film): ReadonlyMap<string, ReadonlySet<number>> => {
  const found = new Map<string, Set<number>>();
  const read = new Map<string, string>();
  for (const [index, { trail }] of review.passages.entries()) {
    for (const heading of trail) {
      const words = read.get(heading) ?? wordsOf(heading);
      read.set(heading, words);
      if (words !== '') found.set(words, (found.get(words) ?? new Set()).add(index));
    }
  }
  return found;
});

function wordsOf(text: string): string {
  return everyWord(text).join(' ');
}
