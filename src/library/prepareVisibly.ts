import type { Library } from '../conversation/films/Library.ts';
import { createProgressBar } from '../shared/createProgressBar.ts';

/** Reads what the sentences of all reviews mean, and shows on a terminal how far that is. */
export async function prepareVisibly({ films, reader }: Library): Promise<void> {
  const bar = createProgressBar('Reading the reviews', process.stderr);
  let isBehind = false;
  await reader?.prepare(
    films.map(({ review }) => review),
    ({ done, all }) => {
      // What was read before takes no time.
      isBehind ||= done < all;
      if (isBehind) bar.show(done, all);
    },
  );
  bar.clear();
}
