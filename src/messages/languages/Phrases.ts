import type { PHRASES } from '../text/phrases.ts';

/** All that the bot says of its own, in one language: the same sentences as in English, none left out. */
export type Phrases = InAnyWords<typeof PHRASES>;

/** A permission of Discord's that a sentence may name. */
export type Permission = keyof Phrases['permissions'];

type InAnyWords<Texts> = {
  readonly [Key in keyof Texts]: Texts[Key] extends string
    ? string
    : Texts[Key] extends (...given: never[]) => string
      ? Texts[Key]
      : InAnyWords<Texts[Key]>;
};
