import { SlashCommandBuilder } from '@discordjs/builders';
import { examplesSoon } from '../src/answers/examples/examplesSoon.ts';
import { helpReply } from '../src/messages/replies/helpReply.ts';
import type { Reply } from '../src/messages/replies/Reply.ts';
import type { Command, Request } from '../src/request/Command.ts';
import { everywhere, FILM_OPTION, filmChoices, searchedFilms, withFilm } from '../src/request/film.ts';

/** Example questions in all, and most films they are taken from. */
const EXAMPLES = 4;

/** `/help`: what the bot can do, and what it keeps. */
export const help = {
  data: (library) =>
    withFilm(
      everywhere(new SlashCommandBuilder())
        .setName('help')
        .setDescription('What you can ask me, and what I keep'),
      library,
    ).toJSON(),

  reply: (request) => helpFor(request, true),

  autocomplete: (option, typed, request) => (option === FILM_OPTION ? filmChoices(typed, request) : []),
} satisfies Command;

/** The help, to the person alone or to everybody. */
export async function helpFor(request: Request, isPrivate: boolean): Promise<Reply> {
  const films = searchedFilms(request);
  const { asker, memory, library } = request;
  const examples = await examplesSoon(films, EXAMPLES, library);
  return helpReply(
    films.map(({ review }) => review),
    examples.map(({ film, question }) => ({ film: film.review.id, question })),
    {
      asker,
      isPrivate,
      remembers: memory !== null,
      wordsOnly: library.reader === null || library.reader.isBroken(),
    },
  );
}
