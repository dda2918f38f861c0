import { examplesSoon } from '../answers/examples/examplesSoon.ts';
import type { Library } from '../conversation/films/Library.ts';

/** How many questions a first screen shows. */
const EXAMPLES = 2;

/** Questions for a first screen that the reviews answer, by words alone: these take no time, and the network still loads. */
export async function firstExamples(library: Library): Promise<string[]> {
  const examples = await examplesSoon(library.films, EXAMPLES, { ...library, reader: null });
  return examples.map(({ question }) => question);
}
