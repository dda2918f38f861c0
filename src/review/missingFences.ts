const FENCE = /^---[ \t]*$/u;

/**
 * What a file lacks that does not start with front matter: most often a line of it.
 *
 * @returns where, from 1, and what to do
 */
export function missingFences(source: string): { readonly line: number; readonly message: string } {
  const lines = source.split(/\r\n|\r|\n/);
  const [first, second] = lines.flatMap((line, index) => (FENCE.test(line) ? [index] : []));
  if (first === 0 && second === undefined)
    return {
      line: 1,
      message: 'the front matter has no end; put a line “---” under its last line, before the text',
    };
  const isBelow =
    first !== undefined && first > 0 && lines.slice(0, first).every((line) => line.trim() === '');
  if (isBelow)
    return { line: 1, message: 'the file should start with its “---”; take out what stands above it' };
  return {
    line: 1,
    message: 'the file should start with front matter: a line “---”, a line “title: …”, a line “---”',
  };
}
