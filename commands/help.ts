import { examplesSoon } from '../src/answers/examples/examplesSoon.ts';
import { helpReply } from '../src/messages/replies/helpReply.ts';
import { defineCommand } from '../src/request/defineCommand.ts';
import { searchedFilms } from '../src/request/film.ts';
import { phrasesOf } from '../src/request/phrasesOf.ts';

/** Example questions in all, and most films they are taken from. */
const EXAMPLES = 4;

const NAME = 'help';

/** `/help`: what the bot can do, and what it keeps. */
export const help = defineCommand({
  name: NAME,
  description: 'What you can ask me, and what I keep',
  options: {},

  reply: async (input, services) => {
    const { commands, memory, library } = services;
    const films = searchedFilms(input, services);
    const examples = await examplesSoon(films, EXAMPLES, library);
    return helpReply(
      films.map(({ review }) => review),
      commands.filter(({ name }) => name !== NAME),
      examples.map(({ film, question }) => ({ filmId: film.review.id, question })),
      {
        asker: input.asker,
        remembers: memory !== null,
        phrases: phrasesOf(input, true),
        wordsOnly: library.reader === null || library.reader.isBroken(),
      },
    );
  },
});
