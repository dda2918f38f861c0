import type { Fault } from './faults/Fault.ts';

const FENCE = /^---[ \t]*$/u;

/**
 * What a file lacks that does not start with front matter: most often a line of it.
 */
export function missingFences(source: string): Fault {
  return { line: 1, says: [{ kind: kindOf(source), values: [] }] };
}

function kindOf(source: string): 'noEnd' | 'aboveFront' | 'noFront' {
  const lines = source.split(/\r\n|\r|\n/);
  const [first, second] = lines.flatMap((line, index) => (FENCE.test(line) ? [index] : []));
  if (first === 0 && second === undefined) return 'noEnd';
  const isBelow =
    first !== undefined && first > 0 && lines.slice(0, first).every((line) => line.trim() === '');
  return isBelow ? 'aboveFront' : 'noFront';
}
