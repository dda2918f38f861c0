import { examplesSoon } from '../answers/examples/examplesSoon.ts';
import type { Library } from '../conversation/films/Library.ts';

/** How many questions a first screen shows. */
const EXAMPLES = 3;

/**
 * Questions for a first screen that the reviews answer. As long as these are not read, by words alone: that takes no
 * time, and words alone are what answers then.
 */
export async function firstExamples(library: Library): Promise<string[]> {
  const [first] = library.films;
  const isRead = first !== undefined && (library.reader?.review(first.review) ?? null) !== null;
  const read = isRead ? await examplesSoon(library.films, EXAMPLES, library) : [];
  const examples =
    read.length > 0 ? read : await examplesSoon(library.films, EXAMPLES, { ...library, reader: null });
  return examples.map(({ question }) => question);
}
