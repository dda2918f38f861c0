/** A list as a person says it: `Sam, Micah and Helpert`. */
export function listWords(items: readonly string[]): string {
  return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(items);
}
