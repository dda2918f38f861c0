/** Where a value stands in front matter, such as `['cast', 0, 'actor']`: keys, and places in lists from 0. */
export type Place = readonly (string | number)[];

/**
 * A place in front matter as an editor would say it: `“cast” 2, “actor”`.
 *
 * @param quoted a key with the quotation marks of a language
 */
export function placeName(at: Place, quoted: (key: string) => string): string {
  return at.reduce<string>((name, key) => {
    if (typeof key === 'number') return `${name} ${key + 1}`;
    return name === '' ? quoted(key) : `${name}, ${quoted(key)}`;
  }, '');
}
