import type { SlashCommandBuilder, SlashCommandOptionsOnlyBuilder } from '@discordjs/builders';
import { ApplicationIntegrationType, InteractionContextType } from 'discord-api-types/v10';
import { filmByTitle, type Library, onlyFilm } from '../conversation/films/Library.ts';
import { spellings } from '../conversation/films/sameTitle.ts';
import { MAX_ECHO, MAX_OPTION_TEXT } from '../messages/text/limits.ts';
import { listWords } from '../messages/text/listWords.ts';
import { oneLine } from '../messages/text/oneLine.ts';
import { PHRASES } from '../messages/text/phrases.ts';
import { showFilm } from '../messages/text/showFilm.ts';
import type { FilmIndex } from '../search/FilmIndex.ts';
import type { Choice, Request } from './Command.ts';
import { textOption } from './options.ts';
import { toChoices } from './toChoices.ts';
import { UserError } from './UserError.ts';

export const FILM_OPTION = 'film';

/** Most films named in a sentence. */
const MOST_NAMED = 8;

/** Adds the film option where there is a choice. */
export function withFilm<Builder extends SlashCommandBuilder | SlashCommandOptionsOnlyBuilder>(
  builder: Builder,
  library: Library,
): Builder {
  if (library.films.length > 1) {
    builder.addStringOption((option) =>
      option
        .setName(FILM_OPTION)
        .setDescription('The film')
        .setAutocomplete(true)
        .setMaxLength(MAX_OPTION_TEXT),
    );
  }
  return builder;
}

/** Usable in servers, in the bot's direct messages, and wherever the person has brought it along. */
export function everywhere<Builder extends SlashCommandBuilder>(builder: Builder): Builder {
  builder
    .setIntegrationTypes(ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall)
    .setContexts(
      InteractionContextType.Guild,
      InteractionContextType.BotDM,
      InteractionContextType.PrivateChannel,
    );
  return builder;
}

/** The film that an option names, or the only one there is; null when the person left it open. */
export function chosenFilm(request: Request): FilmIndex | null {
  const { library } = request;
  const title = textOption(request, FILM_OPTION);
  if (title === null) return onlyFilm(library.films);
  const film = filmByTitle(library, title);
  if (film === null) throw new UserError(PHRASES.unknownFilm(oneLine(title, MAX_ECHO), namedFilms(library)));
  return film;
}

/** The chosen film, where a command can't do without. */
export function requiredFilm(request: Request): FilmIndex {
  const film = chosenFilm(request);
  if (film === null) throw new UserError(PHRASES.nameFilm(namedFilms(request.library)));
  return film;
}

/** The films a command looks through: the chosen one, or all. */
export function searchedFilms(request: Request): readonly FilmIndex[] {
  const film = chosenFilm(request);
  return film === null ? request.library.films : [film];
}

export function filmChoices(typed: string, { library }: Request): Choice[] {
  return toChoices(
    library.films.map(({ review: { title } }) => ({ name: title, value: title, also: spellings(title) })),
    typed,
  );
}

/** The films of a library, as many as a sentence holds. */
export function namedFilms({ films }: Library): string {
  const titles = films.slice(0, MOST_NAMED).map(({ review }) => `**${showFilm(review)}**`);
  const more = films.length - titles.length;
  return listWords(more > 0 ? [...titles, `${more} more`] : titles);
}
