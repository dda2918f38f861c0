/**
 * The fewest letters added, left out, changed or swapped with their neighbour that turn one word into another (optimal
 * string alignment: F. J. Damerau, "A Technique for Computer Detection and Correction of Spelling Errors", 1964).
 */
export function editDistance(one: string, other: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i++) {
    const current = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      current[j] = Math.min(
        (previous[j - 1] ?? 0) + same,
        (previous[j] ?? 0) + 1,
        (current[j - 1] ?? 0) + 1,
        swapped ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    before = previous;
    previous = current;
  }
  return previous[other.length] ?? 0;
}
