import type { Block } from './Block.ts';
import { ImportError } from './ImportError.ts';

/**
 * How each block is called in the preview and by `--keep` and `--drop`: by the line it starts on, and where several start
 * on one line by their order there too, as in `12.3`.
 */
export function nameBlocks(blocks: readonly Block[]): string[] {
  const started = new Map<number, number>();
  for (const { line } of blocks) started.set(line, (started.get(line) ?? 0) + 1);
  const named = new Map<number, number>();
  return blocks.map(({ line }) => {
    if (started.get(line) === 1) return String(line);
    const order = (named.get(line) ?? 0) + 1;
    named.set(line, order);
    return `${line}.${order}`;
  });
}

/**
 * The places of the blocks that an option names, such as `12,14.2`. A line alone names all that start on it.
 *
 * @param names what blocks are called, in order
 * @param given the option's value; undefined where it was not given
 * @param option the option, for who gave it
 * @throws {ImportError} where nothing is called so
 */
export function chooseBlocks(
  names: readonly string[],
  given: string | undefined,
  option: string,
): ReadonlySet<number> {
  const chosen = new Set<number>();
  const wanted = given === undefined ? [] : given.split(',').map((name) => name.trim());
  for (const name of wanted) {
    const places = names.flatMap((other, place) =>
      other === name || other.startsWith(`${name}.`) ? [place] : [],
    );
    if (!/^\d+(?:\.\d+)?$/.test(name))
      throw new ImportError(
        `${option} takes lines as the preview names them, as in ${option} 12,14; “${name}” is none.`,
      );
    if (places.length === 0)
      throw new ImportError(
        `${option} ${name}: nothing in the page starts on line ${name}; the preview names the lines.`,
      );
    for (const place of places) chosen.add(place);
  }
  return chosen;
}
