/**
 * As many whole lines as fit, from the first on.
 *
 * @param most the most UTF-16 units to return, line breaks included
 */
export function fitLines(lines: readonly string[], most: number): string {
  let result = '';
  for (const line of lines) {
    const longer = result === '' ? line : `${result}\n${line}`;
    if (longer.length > most) break;
    result = longer;
  }
  return result;
}
