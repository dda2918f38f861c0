import type { Discord } from 'loopback-discord';

/** All that the bot did wrong on a Discord: what was refused or ignored, and what it answered not at all or twice. */
export function mistakesOn({ refusals, ignored, unanswered, doubled }: Discord): readonly unknown[] {
  return [...refusals, ...ignored, ...unanswered, ...doubled];
}
