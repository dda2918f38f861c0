import type { Film } from '../../search/Film.ts';
import { STOP_WORDS } from '../../search/words/stopWords.ts';
import { wordSet } from '../../search/words/wordSet.ts';
import { APOSTROPHES } from '../../shared/letters/fold.ts';
import { onceFor } from '../../shared/onceFor.ts';
import { isPlainWord } from './isPlainWord.ts';
import type { Library } from './Library.ts';
import { asNumber, PART_WORDS, titleKeys, type WrittenWord, wordsIn } from './sameTitle.ts';
import { standsAsName } from './standsAsName.ts';

/** The films whose titles stand in a text. */
export interface Titles {
  /** Those that are certainly meant, in the order in which they are named. */
  readonly sure: readonly Film[];
  /** Those whose titles are plain words, which may be no more than that. */
  readonly maybe: readonly Film[];
  /** Whether it names a further part of a film, of which there is no review. */
  readonly isMissing: boolean;
}

interface Match {
  readonly film: Film;
  /** Which words of the text it takes: from `start` to before `end`. */
  readonly start: number;
  readonly end: number;
}

/** Before one of these, a word in small letters is a word. */
const DETERMINERS = wordSet(
  'the a an this that these those his her its their my your our any some no every each',
);

const OWNED = new RegExp(`[${APOSTROPHES}]s$`, 'iu');

/** Numbers below this count things; from it on they are years. */
const FIRST_LONG_NUMBER = 100;

/** Titles by what they are compared by, and the length of the longest. */
interface Shelf {
  readonly byKey: ReadonlyMap<string, readonly Film[]>;
  readonly longest: number;
}

/** The films whose titles a text names; of titles that hold one another the longest. */
export function titlesIn(text: string, library: Library): Titles {
  const words = wordsIn(text);
  const all = matchesIn(words, shelfOf(library.films));
  const longest = all.filter(
    (match) => !all.some((other) => other.film !== match.film && holds(other, match)),
  );
  const judged = longest
    .filter((match) => !isJustWord(match, words, text))
    .map((match) => ({
      film: match.film,
      isSure: isSure(match, words, text, library),
      isAnother: isAnotherPart(match, words, text),
    }));
  const filmsOf = (found: typeof judged): Film[] => [...new Set(found.map(({ film }) => film))];
  const sure = filmsOf(judged.filter((match) => match.isSure && !match.isAnother));
  return {
    sure,
    maybe: filmsOf(judged.filter((match) => !match.isAnother)).filter((film) => !sure.includes(film)),
    isMissing: judged.some((match) => match.isSure && match.isAnother),
  };
}

const shelfOf = onceFor((films: Library['films']): Shelf => {
  const byKey = new Map<string, Film[]>();
  for (const film of films) {
    for (const key of titleKeys(wordsIn(film.review.title))) {
      if (key !== '') byKey.set(key, [...(byKey.get(key) ?? []), film]);
    }
  }
  return { byKey, longest: Math.max(0, ...[...byKey.keys()].map(({ length }) => length)) };
});

/** Every run of words that is a title. */
function matchesIn(words: readonly WrittenWord[], { byKey, longest }: Shelf): Match[] {
  return words.flatMap((_, start) => {
    const matches: Match[] = [];
    for (let end = start + 1; end <= words.length; end++) {
      const keys = [...titleKeys(words.slice(start, end))];
      if (keys.every((key) => key.length > longest)) break;
      const films = new Set(keys.flatMap((key) => byKey.get(key) ?? []));
      for (const film of films) matches.push({ film, start, end });
    }
    return matches;
  });
}

function holds(outer: Match, inner: Match): boolean {
  return (
    outer.start <= inner.start && outer.end >= inner.end && outer.end - outer.start > inner.end - inner.start
  );
}

/** "The speed" is no film of that name, unless it is written as one. */
function isJustWord({ start, end }: Match, words: readonly WrittenWord[], text: string): boolean {
  const before = words[start - 1]?.plain ?? '';
  return end - start === 1 && DETERMINERS.has(before) && !standsAsName({ words, start, end, text });
}

/** Whether it can be nothing but a title: its words are not plain, or it is written as a title. */
function isSure(match: Match, words: readonly WrittenWord[], text: string, library: Library): boolean {
  const { film, start, end } = match;
  const telling = wordsIn(film.review.title)
    .map(({ plain }) => plain)
    .filter((word) => !STOP_WORDS.has(word) && !/^[a-z]$/.test(word));
  const isPlain =
    telling.length < 2 && telling.every((word) => isSmallNumber(word) || isPlainWord(word, film, library));
  return !isPlain || standsAsName({ words, start, end, text });
}

function isSmallNumber(word: string): boolean {
  const digits = asNumber(word);
  return /^\d+$/.test(digits) && Number(digits) < FIRST_LONG_NUMBER;
}

/** Whether a number follows that makes another part of it: not its year, nor how many there are of something. */
function isAnotherPart({ film, end }: Match, words: readonly WrittenWord[], text: string): boolean {
  const isPart = PART_WORDS.has(words[end]?.plain ?? '');
  const at = isPart ? end + 1 : end;
  const number = words[at];
  const last = words[at - 1];
  if (number === undefined || last === undefined) return false;
  if (!/^[\s(#-]+$/.test(text.slice(last.end, number.start))) return false;
  const digits = numberOf(number);
  if (digits === null || digits === '1' || digits === String(film.review.year)) return false;
  const next = words[at + 1]?.plain ?? '';
  return isPart || STOP_WORDS.has(next) || !next.endsWith('s');
}

/** A number in digits; null for what is none. Single letters count in capitals only. */
function numberOf({ written, plain }: WrittenWord): string | null {
  const word = OWNED.test(written) ? plain.slice(0, -1) : plain;
  const digits = asNumber(word);
  if (!/^\d+$/.test(digits)) return null;
  return /^[a-z]$/.test(word) && !/^[VX]/.test(written) ? null : digits;
}
