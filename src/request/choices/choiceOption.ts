import type { Phrases } from '../../messages/languages/Phrases.ts';
import { LANGUAGES } from '../../messages/languages/phrasesFor.ts';
import { PHRASES } from '../../messages/text/phrases.ts';
import type { OptionValue } from '../CommandInput.ts';
import { inEachLanguage } from '../languages/inEachLanguage.ts';
import { nameLocalizations } from '../languages/localizations.ts';
import type { CommandOption } from '../options.ts';
import { UserError } from '../UserError.ts';

/** What each value is called, by value. */
type Choices<Value extends string> = Readonly<Record<Value, (phrases: Phrases) => string>>;

/** An option that can't be left out, with a few values to choose from. */
export function choiceOption<Value extends string>(
  description: string,
  choices: Choices<Value>,
): CommandOption<Value> {
  const option = optionalChoiceOption(description, choices, true);
  return {
    ...option,
    read: (given) => {
      const value = option.read(given);
      if (value === null) throw new UserError(({ unknownCommand }) => unknownCommand);
      return value;
    },
  };
}

/** The same for an option that can be left out, or holds none of the values: then it brings null. */
export function optionalChoiceOption<Value extends string>(
  description: string,
  choices: Choices<Value>,
  isRequired = false,
): CommandOption<Value | null> {
  const isValue = (given: OptionValue | undefined): given is Value =>
    typeof given === 'string' && Object.hasOwn(choices, given);
  const named = Object.entries<(phrases: Phrases) => string>(choices).map(([value, says]) => ({
    name: says(PHRASES),
    value,
    name_localizations: nameLocalizations(
      inEachLanguage((language) => ({
        name: says(LANGUAGES.find(({ tag }) => tag.startsWith(language)) ?? PHRASES),
      })),
    ),
  }));
  return {
    addTo: (command, name) =>
      command.addStringOption((option) =>
        option
          .setName(name)
          .setDescription(description)
          .setRequired(isRequired)
          .addChoices(...named),
      ),
    read: (given) => (isValue(given) ? given : null),
    offers: null,
  };
}
