import type { Exchange } from '../src/answers/memory.ts';
import type { Request } from './Command.ts';

/** Lets the next question of the person refer to what this one showed. */
export function remember({ memory, asker, channel, forcedPrivate }: Request, exchange: Exchange): void {
  memory?.keep({ asker, channel, isPrivate: forcedPrivate }, exchange);
}
