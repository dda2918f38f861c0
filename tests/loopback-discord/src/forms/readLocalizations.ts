import { Locale, type LocalizationMap } from 'discord-api-types/v10';
import type { FormRuleId } from '../rules/rules.ts';
import type { Form } from './Form.ts';

const LOCALES = Object.values(Locale);

/**
 * A dictionary of translations; null where there is none.
 *
 * @param rule the rule on the length of each
 */
export function readLocalizations(form: Form, key: string, rule: FormRuleId): LocalizationMap | null {
  const dictionary = form.form(key);
  if (dictionary === null) return null;
  const map: LocalizationMap = {};
  for (const name of dictionary.keys()) {
    const locale = LOCALES.find((known) => known === name);
    if (locale === undefined) dictionary.refuse('command.locale', name);
    else map[locale] = dictionary.text(name, rule);
  }
  return map;
}
