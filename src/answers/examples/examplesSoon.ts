import type { Library } from '../../conversation/films/Library.ts';
import type { Film } from '../../search/Film.ts';
import type { Example } from '../Answer.ts';
import { asExamples } from './asExamples.ts';
import { exampleQuestions } from './exampleQuestions.ts';

/** How long a reply may wait for examples, in milliseconds: Discord waits three seconds for all of it, on a busy machine too. */
const PATIENCE = 500;

/**
 * Example questions for somebody who waits: those of a film that can't be found within half a second are left out.
 *
 * @param films at least one; each question names its film where there are several
 * @param most how many in all, and of how many films
 */
export async function examplesSoon(
  films: readonly Film[],
  most: number,
  library: Library,
): Promise<Example[]> {
  const asked = films.slice(0, most);
  const each = await Promise.all(
    asked.map(async (film) => {
      const questions = await soon(exampleQuestions(film, library.reader), []);
      return asExamples(questions, film, library, films.length > 1);
    }),
  );
  return each.flatMap((questions) => questions.slice(0, Math.ceil(most / asked.length)));
}

/** What a promise gives within the time there is; else what stands in for it. */
async function soon<Value>(promise: Promise<Value>, instead: Value): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Value>((resolve) => {
    timer = setTimeout(() => resolve(instead), PATIENCE);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
