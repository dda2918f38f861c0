import type { PHRASES } from '../text/phrases.ts';

/** All that the bot says of its own, in one language: the same sentences as in English, none left out. */
export type Phrases = {
  readonly [Key in keyof typeof PHRASES]: (typeof PHRASES)[Key] extends string
    ? string
    : (typeof PHRASES)[Key];
};
