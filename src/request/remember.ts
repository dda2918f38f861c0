import type { Exchange } from '../conversation/Memory.ts';
import type { Request } from './Command.ts';

/** What the person's next question may refer to; null where nothing was spoken about. */
export function recall({ memory, asker, channel }: Request, isPrivate: boolean): Exchange | null {
  return memory?.last({ asker, channel, isPrivate }) ?? null;
}

/** Lets the next question of the person refer to what this one showed. */
export function remember(
  { memory, asker, channel, forcedPrivate }: Request,
  exchange: Exchange,
  isPrivate = forcedPrivate,
): void {
  memory?.keep({ asker, channel, isPrivate }, exchange);
}
