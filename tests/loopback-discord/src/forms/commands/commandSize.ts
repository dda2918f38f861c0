import type {
  APIApplicationCommandOption,
  APIApplicationCommandOptionChoice,
  LocalizationMap,
} from 'discord-api-types/v10';
import { countCharacters } from '../countCharacters.ts';

/** What has a name, and mostly a description, in all languages. */
interface Worded {
  readonly name: string;
  readonly name_localizations?: LocalizationMap | null;
  readonly description?: string;
  readonly description_localizations?: LocalizationMap | null;
  readonly options?: readonly APIApplicationCommandOption[];
}

/**
 * The size of a command as Discord counts it against 8,000: names, descriptions and values of it all, of each the
 * longest translation (interactions/application-commands, Slash Commands).
 */
export function commandSize(command: Worded): number {
  const words =
    longest(command.name, command.name_localizations) +
    longest(command.description ?? '', command.description_localizations);
  return (command.options ?? []).reduce((sum, option) => sum + optionSize(option), words);
}

function optionSize(option: APIApplicationCommandOption): number {
  const choices: readonly APIApplicationCommandOptionChoice[] =
    'choices' in option ? (option.choices ?? []) : [];
  const nested = 'options' in option ? { options: option.options ?? [] } : {};
  const {
    name,
    description,
    name_localizations: names = null,
    description_localizations: descriptions = null,
  } = option;
  const worded = { name, description, name_localizations: names, description_localizations: descriptions };
  return choices.reduce((sum, choice) => sum + choiceSize(choice), commandSize({ ...worded, ...nested }));
}

function choiceSize({ name, name_localizations: names, value }: APIApplicationCommandOptionChoice): number {
  return longest(name, names) + countCharacters(String(value));
}

function longest(text: string, translations: LocalizationMap | null | undefined): number {
  return Math.max(...[text, ...Object.values(translations ?? {})].map((each) => countCharacters(each ?? '')));
}
