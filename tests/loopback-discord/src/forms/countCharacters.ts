/** The length of a text as Discord counts it: in code points, so that 🎬 is one. */
export function countCharacters(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}
