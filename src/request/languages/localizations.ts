import type { LocalizationMap } from 'discord-api-types/v10';
import type { Language, Text } from './Translations.ts';

/** As Discord names the languages (reference, Locales). */
const LOCALES = [
  ['de', 'de'],
  ['fr', 'fr'],
  ['es-ES', 'es'],
  ['es-419', 'es'],
  ['pt-BR', 'pt'],
  ['ja', 'ja'],
] as const;

/** What Discord shows in place of a name and a description, in each language. */
export function localizations(texts: Readonly<Record<Language, Text>>): {
  readonly name_localizations: LocalizationMap;
  readonly description_localizations: LocalizationMap;
} {
  return {
    name_localizations: nameLocalizations(texts),
    description_localizations: Object.fromEntries(
      LOCALES.map(([locale, key]) => [locale, texts[key].description]),
    ),
  };
}

/** What Discord shows in place of a name, in each language. */
export function nameLocalizations(texts: Readonly<Record<Language, Pick<Text, 'name'>>>): LocalizationMap {
  return Object.fromEntries(LOCALES.map(([locale, key]) => [locale, texts[key].name]));
}

/** Whether there are translations in a language, given its two letters. */
export function isLanguage(letters: string): letters is Language {
  return LOCALES.some(([, language]) => language === letters);
}
