/** A number with what it counts: `1 paragraph`, `3 paragraphs`. */
export function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`;
}
