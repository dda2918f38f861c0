import { plainLetters } from '../../shared/letters/fold.ts';

/** A word of a name, or of a text that may name somebody. */
export interface NamePart {
  /** In plain letters, capitals as they are, without an ending of possession. Initials in a row are one: `JJ`. */
  readonly word: string;
  /** What stands between it and the next one; '' behind the last. */
  readonly gap: string;
  readonly isInitials: boolean;
}

/** E.T., J. J., J.-P., also without the last full stop. */
const INITIALS =
  /(?<![\p{L}\p{M}\p{N}'])\p{L}(?:\.[\s-]?\p{L})+(?![\p{L}\p{M}\p{N}])\.?(?:'s(?![\p{L}\p{M}]))?/gu;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:'[\p{L}\p{M}]+)*/gu;
/** Where the initials of a text were: no text has it, for plain letters leave it out. */
const WAS_INITIALS = '\u2060';

/** The words of a text as names are compared by them. */
export function nameParts(text: string): NamePart[] {
  const plain = plainLetters(text).replace(
    INITIALS,
    (initials) => initials.replace(/'s$|[^\p{L}]/giu, '') + WAS_INITIALS,
  );
  const found = [...plain.matchAll(WORD)];
  return found.map(({ 0: written, index }, at) => {
    const end = index + written.length;
    const isInitials = plain.charAt(end) === WAS_INITIALS;
    return {
      word: written.replace(/'s$/iu, ''),
      gap: plain.slice(end + (isInitials ? WAS_INITIALS.length : 0), found[at + 1]?.index ?? end),
      isInitials,
    };
  });
}
