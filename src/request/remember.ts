import type { Exchange } from '../conversation/Memory.ts';
import type { Origin } from './CommandInput.ts';
import type { Services } from './Services.ts';

type Remembering = Pick<Services, 'memory'>;

/** What the person's next question may refer to; null where nothing was spoken about. */
export function recall(
  { asker, channel }: Pick<Origin, 'asker' | 'channel'>,
  { memory }: Remembering,
  isPrivate: boolean,
): Exchange | null {
  return memory?.last({ asker, channel, isPrivate }) ?? null;
}

/**
 * Lets the next question of the person refer to what this one showed.
 *
 * @param isPrivate whether only that person saw it
 */
export function remember(
  exchange: Exchange,
  { asker, channel, visibility }: Origin,
  { memory }: Remembering,
  isPrivate = visibility !== 'public',
): void {
  memory?.keep({ asker, channel, isPrivate }, exchange);
}
