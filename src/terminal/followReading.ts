/** Where it is shown how far the reading of the reviews is. */
export interface ReadingView {
  /** Says something, once. */
  readonly tell: (words: string) => void;
  /** Shows how much is read, in per cent; null when nothing is being read any more. */
  readonly show: (percent: number | null) => void;
}

/**
 * Follows the reading of the reviews to its end: says that answers are poorer until then, unless they were read before,
 * and when they are not any more.
 *
 * @param prepare reads, and tells how many texts are read of how many
 */
export async function followReading(
  prepare: (onProgress: (progress: { done: number; all: number }) => void) => Promise<void>,
  { tell, show }: ReadingView,
): Promise<void> {
  let isBehind = false;
  let isRead = false;
  await prepare(({ done, all }) => {
    isRead = done === all;
    if (isRead && !isBehind) return;
    if (!isBehind)
      tell('I’m still reading. Until I’m through, I find things by their words alone, and miss more.');
    isBehind = true;
    show(isRead ? null : Math.floor((100 * done) / all));
  });
  if (!isBehind) return;
  show(null);
  if (isRead) tell('I’m through: now I also find what the review says in other words.');
}
