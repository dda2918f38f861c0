import type { Film } from '../search/Film.ts';
import { AUXILIARIES } from '../search/words/questionWords.ts';
import { tokenize } from '../search/words/tokenize.ts';
import { onceFor } from '../shared/onceFor.ts';
import { COMMON_WORDS } from './languages/commonWords.ts';
import type { Spoken } from './Memory.ts';

/** What stands right before the name of whoever a question is about, in its last two words. */
const BEFORE = new RegExp(
  `(?:^| )(?:${[...AUXILIARIES].join('|')}|about|(?:happens|happened) to|(?:becomes|became|think|thought) of)$`,
);
/** The same where nothing but a person can come next. */
const BEFORE_PERSON = /(?:^| )(?:who (?:is|was|are|were)|whos|plays|played)$/;

const WORD = /[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu;
/** What stands between the words of one sentence and may stand around one, so that it says nothing of where it starts. */
const AROUND = /[\s'"’”)]/gu;
/** What stands before a word that has its capital anyway. */
const STARTS = /[.!?…:“„«‘(–—]$/u;
/** Characters that are looked at before a word. */
const LOOK_BACK = 5;

/**
 * Somebody whom a question is about and the review names, though its cast does not list them; null where there is nobody, or
 * where it can't be told, as in German, where every noun has a capital.
 *
 * @param question as it was typed; capitals make no difference
 */
export function strangerIn(question: string, film: Film): Spoken | null {
  const words = tokenize(question);
  const names = namesIn(film);
  const start = words.findIndex((word, at) => {
    const before = words.slice(Math.max(0, at - 2), at).join(' ');
    const found = names.get(word);
    return found !== undefined && (BEFORE_PERSON.test(before) || (found.isSure && BEFORE.test(before)));
  });
  if (start === -1) return null;
  const rest = words.slice(start).map((word) => names.get(word)?.written ?? null);
  const end = rest.indexOf(null);
  return called(rest.slice(0, end === -1 ? rest.length : end).join(' '));
}

/** Somebody whose name is all that a text says, and whom the review names, though its cast does not list them; null else. */
export function strangerAlone(text: string, film: Film): Spoken | null {
  const names = namesIn(film);
  const found = tokenize(text).flatMap((word) => names.get(word)?.written ?? []);
  return found.length > 0 && found.length === tokenize(text).length ? called(found.join(' ')) : null;
}

function called(name: string): Spoken {
  return { name, as: name, isCovered: false };
}

interface Written {
  readonly written: string;
  /** Whether it has its capital where no sentence starts, or before another one. */
  readonly isSure: boolean;
}

/** Words that a review always writes with a capital, as it writes them. Those of its cast and its title are none. */
const namesIn = onceFor(({ review, people }: Film): ReadonlyMap<string, Written> => {
  const names = new Map<string, Written>();
  const small = new Set<string>();
  const { language } = new Intl.Locale(review.language);
  if (language === 'de') return names;
  for (const { plain } of review.passages) {
    for (const { 0: written, index } of plain.text.matchAll(WORD)) {
      const [word, ...others] = tokenize(written);
      if (word === undefined || others.length > 0) continue;
      if (!/^\p{Lu}/u.test(written)) {
        small.add(word);
        continue;
      }
      const before = plain.text.slice(Math.max(0, index - LOOK_BACK), index).replace(AROUND, '');
      const isStart = before === '' || STARTS.test(before);
      const isFollowed = /^ \p{Lu}/u.test(plain.text.slice(index + written.length));
      const isSure = !isStart || isFollowed || names.get(word)?.isSure === true;
      names.set(word, { written: written.replace(/['’]s$/u, ''), isSure });
    }
  }
  const listed = people.flatMap(({ folded, also }) => [...folded, ...also]);
  const common = COMMON_WORDS.get(language) ?? [];
  for (const word of [...small, ...listed, ...tokenize(review.title), ...common]) names.delete(word);
  return names;
});
