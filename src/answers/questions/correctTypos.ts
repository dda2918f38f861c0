import { COMMON_WORDS } from '../../conversation/languages/commonWords.ts';
import { knownWords } from '../../reader/knownWords.ts';
import type { Film } from '../../search/Film.ts';
import { type FilmIndex, indexOf } from '../../search/FilmIndex.ts';
import { tokenize } from '../../search/words/tokenize.ts';
import { editDistance } from '../../shared/letters/editDistance.ts';

/** From this length on a word may be a typo, and from that one on a typo of two edits (characters). */
const SLIP_LENGTH = { one: 4, two: 8 };

const WORD = /[\p{L}\p{M}'’]+/gu;

/**
 * A text with its typos corrected, as the network reads it best: what is no word becomes the nearest word of the
 * review, or of everyday language; a name with an s behind it gets its apostrophe.
 */
export function correctTypos(text: string, film: Film): string {
  return text.replace(WORD, (word) => correct(word, film));
}

/** A word as it was meant: the nearest of the review and of common ones, where it is not a word itself. */
function correct(word: string, film: Film): string {
  const [folded, ...others] = tokenize(word);
  if (folded === undefined || others.length > 0 || folded.length < SLIP_LENGTH.one) return word;
  // Before the review's own words, which may have to be read anew.
  if (knownWords().has(folded)) return word;
  const vocabulary = vocabularyOf(film);
  if (vocabulary.has(folded)) return word;
  const owner = folded.slice(0, -1);
  if (folded.endsWith('s') && film.people.some((person) => person.folded.includes(owner)))
    return `${owner}'s`;
  if (folded.endsWith('s') && vocabulary.has(owner)) return word;
  const most = folded.length < SLIP_LENGTH.two ? 1 : 2;
  let best = { word, distance: most + 1 };
  for (const known of vocabulary) {
    if (Math.abs(known.length - folded.length) > most || known.charAt(0) !== folded.charAt(0)) continue;
    const distance = editDistance(folded, known);
    if (distance < best.distance) best = { word: known, distance };
  }
  return best.word;
}

const vocabularies = new WeakMap<FilmIndex, ReadonlySet<string>>();

/** The words of a review, of its people, and of everyday language: those of the review first. */
function vocabularyOf(film: Film): ReadonlySet<string> {
  const index = indexOf(film);
  const known = vocabularies.get(index);
  if (known !== undefined) return known;
  const common = COMMON_WORDS.get(new Intl.Locale(film.review.language).language) ?? [];
  const own = [...index.words.flatMap((words) => [...words]), ...film.people.flatMap(({ folded }) => folded)];
  const vocabulary = new Set([...own, ...common]);
  vocabularies.set(index, vocabulary);
  return vocabulary;
}
