import {
  type APIApplicationCommandOptionChoice,
  ApplicationCommandOptionType,
  type LocalizationMap,
} from 'discord-api-types/v10';
import type { Form } from '../Form.ts';
import { readLocalizations } from '../readLocalizations.ts';

interface Named {
  readonly name: string;
  readonly name_localizations: LocalizationMap | null;
}

/** The choices of a text option; null where it has none. What is wrong is reported. */
export function readTextChoices(option: Form): APIApplicationCommandOptionChoice<string>[] | null {
  return readChoices(option, (choice, named) => {
    if (typeof choice.raw('value') !== 'string') return null;
    return { ...named, value: choice.text('value', 'option.choice.value') ?? '' };
  });
}

/** The choices of a number option; null where it has none. What is wrong is reported. */
export function readNumberChoices(
  option: Form,
  type: ApplicationCommandOptionType.Integer | ApplicationCommandOptionType.Number,
): APIApplicationCommandOptionChoice<number>[] | null {
  return readChoices(option, (choice, named) => {
    const value = choice.raw('value');
    if (typeof value !== 'number') return null;
    if (type === ApplicationCommandOptionType.Integer) {
      if (!Number.isInteger(value)) return null;
      choice.report.range('option.integer', choice.at('value'), value);
    }
    return { ...named, value };
  });
}

function readChoices<Choice>(
  option: Form,
  read: (choice: Form, named: Named) => Choice | null,
): Choice[] | null {
  const choices = option.forms('choices', 'option.choices');
  return (
    choices?.flatMap((choice) => {
      if (!choice.require('name', 'value')) return [];
      const name = choice.text('name', 'option.choice.name') ?? '';
      const names = readLocalizations(choice, 'name_localizations', 'option.choice.name');
      const made = read(choice, { name, name_localizations: names });
      if (made === null)
        choice.refuse('option.choice.value', 'value', 'The value is not of the option’s type.');
      return made ?? [];
    }) ?? null
  );
}
