import { examplesSoon } from '../src/answers/examples/examplesSoon.ts';
import type { Phrases } from '../src/messages/languages/Phrases.ts';
import { helpReply } from '../src/messages/replies/helpReply.ts';
import { defineCommand } from '../src/request/defineCommand.ts';
import { searchedFilms } from '../src/request/film.ts';
import { isLanguage } from '../src/request/languages/localizations.ts';
import { phrasesOf } from '../src/request/languages/phrasesOf.ts';
import type { CommandHelp } from '../src/request/Services.ts';
import { HELP_TEXTS } from './texts/helpTexts.ts';

/** Example questions in all, and most films they are taken from. */
const EXAMPLES = 4;

const NAME = 'help';

/** `/help`: what the bot can do, and what it keeps. */
export const help = defineCommand({
  name: NAME,
  description: 'What you can ask me, and what I keep',
  options: {},

  translations: HELP_TEXTS,

  reply: async (input, services) => {
    const { commands, memory, library, club, atKeyboard = false } = services;
    const { isHome = true } = input;
    const phrases = phrasesOf(input, true);
    const films = searchedFilms(input, services);
    const examples = await examplesSoon(films, EXAMPLES, library);
    return helpReply(
      films.map(({ review }) => review),
      commands
        .filter(({ name, isOfServers }) => name !== NAME && (isHome || !isOfServers))
        .map((command) => toldIn(phrases, command)),
      examples,
      {
        asker: input.asker,
        remembers: memory !== null,
        isHome,
        atKeyboard,
        phrases,
        counts: input.server !== null && club.questions,
        wordsOnly: library.reader === null || library.reader.isBroken(),
      },
    );
  },
});

/** A command as it is called in a language. */
function toldIn({ tag }: Phrases, { kind, name, help, translations }: CommandHelp) {
  const language = tag.split('-')[0] ?? '';
  return { kind, ...(isLanguage(language) ? translations[language] : { name, help }) };
}
