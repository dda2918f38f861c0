/** A list as a person says it: `Maria, Freder and Rotwang`. */
export function listWords(items: readonly string[]): string {
  return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(items);
}
