import { inEachLanguage } from '../../src/request/languages/inEachLanguage.ts';
import type { Translations } from '../../src/request/languages/Translations.ts';

/** Translations of a command that only tests know. */
export function someTranslations<Option extends string = never>(
  name: string,
  options: Translations<Option>['de']['options'],
): Translations<Option> {
  return inEachLanguage((language) => ({
    name: `${name}-${language}`,
    description: `${name} in ${language}`,
    options,
  }));
}
