import { Locale, type LocalizationMap } from 'discord-api-types/v10';
import type { FormRuleId } from '../rules/rules.ts';
import type { Form } from './Form.ts';

/** All locales (reference, Locales); discord-api-types lacks Arabic and Hebrew. */
const LOCALES: readonly string[] = [...Object.values(Locale), 'ar', 'he'];

/**
 * A dictionary of translations; null where there is none.
 *
 * @param rule the rule on the length of each
 */
export function readLocalizations(form: Form, key: string, rule: FormRuleId): LocalizationMap | null {
  const dictionary = form.form(key);
  if (dictionary === null) return null;
  const map: Record<string, string> = {};
  for (const name of dictionary.keys()) {
    if (!LOCALES.includes(name)) dictionary.refuse('command.locale', name);
    else if (dictionary.require(name)) map[name] = dictionary.text(name, rule) ?? '';
  }
  return map;
}
