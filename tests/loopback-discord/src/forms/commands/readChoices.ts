import type { APIApplicationCommandOptionChoice } from 'discord-api-types/v10';
import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { Form } from '../Form.ts';
import { readLocalizations } from '../readLocalizations.ts';

/**
 * The choices that autocomplete offers. What is wrong is reported.
 *
 * @param data the `data` of the callback
 * @param type the type of the option that is being typed
 */
export function readChoices(
  data: Form,
  type: ApplicationCommandOptionType,
): APIApplicationCommandOptionChoice<string | number>[] {
  if (!data.require('choices')) return [];
  const choices = data.forms('choices', 'choices.count') ?? [];
  return choices.flatMap((choice) => {
    if (!choice.require('name', 'value')) return [];
    const name = choice.text('name') ?? '';
    if (name.trim() === '') choice.refuse('choices.blank', 'name');
    else choice.report.length('choices.name', choice.at('name'), name);
    const names = readLocalizations(choice, 'name_localizations', 'choices.name');
    const value = readValue(choice, type);
    return value === null ? [] : [{ name, ...(names !== null && { name_localizations: names }), value }];
  });
}

function readValue(choice: Form, type: ApplicationCommandOptionType): string | number | null {
  const value = choice.raw('value');
  const { String: Text, Integer } = ApplicationCommandOptionType;
  if (type === Text && typeof value === 'string') return choice.text('value', 'choices.value');
  const isNumber = typeof value === 'number' && (type !== Integer || Number.isInteger(value));
  if (type !== Text && isNumber) return value;
  choice.refuse('choices.value-type', 'value');
  return null;
}
