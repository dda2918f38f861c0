import type { Language } from './Translations.ts';

/** Something for each language. */
export function inEachLanguage<Value>(
  make: (language: Language) => Value,
): Readonly<Record<Language, Value>> {
  return { de: make('de'), fr: make('fr'), es: make('es'), pt: make('pt'), ja: make('ja') };
}
