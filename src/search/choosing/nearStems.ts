import { editDistance } from '../../shared/letters/editDistance.ts';
import { onceFor } from '../../shared/onceFor.ts';
import type { Film } from '../Film.ts';
import { WORD_SETTINGS } from '../ranking/wordSettings.ts';

/** The stems of films that a word which none of them has may be a typo of, or the beginning of. */
export function nearStems(stem: string, films: readonly Film[]): string[] {
  const { typoMinLength, typoDistance } = WORD_SETTINGS;
  if (stem.length < typoMinLength) return [];
  const most = Math.round(stem.length * typoDistance);
  return [...(vocabularyOf(films).get(stem.charAt(0)) ?? [])].filter(
    (known) =>
      known.startsWith(stem) ||
      (Math.abs(known.length - stem.length) <= most && editDistance(stem, known) <= most),
  );
}

/** Every stem that some films have, by its first letter. */
const vocabularyOf = onceFor((films: readonly Film[]): ReadonlyMap<string, ReadonlySet<string>> => {
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
});
