import { editDistance } from '../../shared/editDistance.ts';
import type { Film } from '../Film.ts';
import { WORD_SETTINGS } from '../ranking/wordSettings.ts';

/** Every stem that some films have, by its first letter. */
type Vocabulary = ReadonlyMap<string, ReadonlySet<string>>;
const vocabularies = new WeakMap<readonly Film[], Vocabulary>();

/** The stems of films that a word which none of them has may be a typo of, or the beginning of. */
export function nearStems(stem: string, films: readonly Film[]): string[] {
  const { typoMinLength, typoDistance } = WORD_SETTINGS;
  if (stem.length < typoMinLength) return [];
  const vocabulary = vocabularies.get(films) ?? vocabularyOf(films);
  vocabularies.set(films, vocabulary);
  const most = Math.round(stem.length * typoDistance);
  return [...(vocabulary.get(stem.charAt(0)) ?? [])].filter(
    (known) =>
      known.startsWith(stem) ||
      (Math.abs(known.length - stem.length) <= most && editDistance(stem, known) <= most),
  );
}

function vocabularyOf(films: readonly Film[]): Vocabulary {
  const vocabulary = new Map<string, Set<string>>();
  for (const { places } of films) {
    for (const stem of places.stems.keys()) {
      const first = stem.charAt(0);
      const others = vocabulary.get(first);
      if (others === undefined) vocabulary.set(first, new Set([stem]));
      else others.add(stem);
    }
  }
  return vocabulary;
}
