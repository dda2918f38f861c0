/** Characters without a shape, but for joiners, which some scripts and emoji need (UAX 44). */
const SHAPELESS = /(?!\u200C|\u200D|[\u{E0020}-\u{E007F}])(?=\p{Cf})\p{Default_Ignorable_Code_Point}/u;
/** What leaves a shape; braille's blank is a symbol to Unicode. */
const VISIBLE = /(?!\p{Default_Ignorable_Code_Point}|\u2800)[\p{L}\p{N}\p{P}\p{S}]/u;

/**
 * What is wrong with a line of text that stands in other sentences: characters that nobody sees, which may turn
 * around the words beside them, or nothing else.
 *
 * @returns the code of the first such character in hexadecimal digits, or null for it where there is nothing to see; null
 * where the line is good
 */
export function unseenIn(text: string): { readonly code: string | null } | null {
  const found = SHAPELESS.exec(text)?.[0];
  if (found !== undefined) {
    return { code: (found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0') };
  }
  return VISIBLE.test(text) ? null : { code: null };
}
