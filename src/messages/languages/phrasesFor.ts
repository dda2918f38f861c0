import { PHRASES } from '../text/phrases.ts';
import { FRENCH } from './french.ts';
import { GERMAN } from './german.ts';
import { JAPANESE } from './japanese.ts';
import type { Phrases } from './Phrases.ts';
import { PORTUGUESE } from './portuguese.ts';
import { SPANISH } from './spanish.ts';

/** Every language that the bot speaks, English first. */
export const LANGUAGES: readonly Phrases[] = [PHRASES, GERMAN, FRENCH, SPANISH, PORTUGUESE, JAPANESE];

const BY_LANGUAGE = new Map(LANGUAGES.map((phrases) => [languageOf(phrases.tag), phrases]));

/**
 * What the bot says in a language; in English where it does not speak that one.
 *
 * @param locale as Discord writes it, such as `pt-BR` (reference, Locales); null where it is not known
 */
export function phrasesFor(locale: string | null): Phrases {
  return BY_LANGUAGE.get(languageOf(locale ?? '')) ?? PHRASES;
}

function languageOf(locale: string): string {
  return locale.split('-')[0] ?? '';
}
