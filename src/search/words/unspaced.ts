/** Scripts that put no spaces between words: for a set of a regular expression. */
export const UNSPACED_SCRIPTS = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}`;

/** A character of such a script. */
export const UNSPACED = new RegExp(`[${UNSPACED_SCRIPTS}]`, 'u');
