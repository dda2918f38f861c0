/**
 * Words by what they mean.
 *
 * @param table lines of a meaning, a colon and the words that have it
 */
export function wordTable(table: string): ReadonlyMap<string, string> {
  return new Map(
    table
      .trim()
      .split('\n')
      .flatMap((line): [string, string][] => {
        const [meaning = '', words = ''] = line.trim().split(': ');
        return words.split(' ').map((word) => [word, meaning]);
      }),
  );
}
