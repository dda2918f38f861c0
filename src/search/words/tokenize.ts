/** Scripts that put no spaces between words: `Intl.Segmenter` has to find them. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;
const WORD = /[\p{L}\p{N}]+(?:'\p{L}+)*/gu;
/** A word that is longer is none of a language's: stemming and comparing it would take seconds. */
const MAX_WORD = 64;
const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

/** The text as it is compared: without accents, case, ligatures and typographic apostrophes. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[‘’ʼ＇]/g, "'")
    .toLowerCase();
}

/**
 * The words of a text, folded: no punctuation, no possessive ("Lang's" is `lang`), no apostrophes ("don't" is
 * `dont`), no single letters. "rust-coloured" is two words.
 */
export function tokenize(text: string): string[] {
  const words: string[] = [];
  for (const [match] of fold(text).matchAll(WORD)) {
    const word = match.replace(/'s$/, '').replaceAll("'", '');
    if (UNSPACED.test(word)) {
      for (const { segment, isWordLike } of segmenter.segment(word)) if (isWordLike) words.push(segment);
    } else if (word.length > 1 || /\d/.test(word)) {
      words.push(word.slice(0, MAX_WORD));
    }
  }
  return words;
}
