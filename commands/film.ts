import { PermissionFlagsBits } from 'discord-api-types/v10';
import { toChoices } from '../src/request/choices/toChoices.ts';
import { defineCommand } from '../src/request/defineCommand.ts';
import { defineGroup } from '../src/request/defineGroup.ts';
import { addFilm } from '../src/request/films/addFilm.ts';
import { editFilm } from '../src/request/films/editFilm.ts';
import { removeReply } from '../src/request/films/ownFilmButton.ts';
import { chosenServerFilm, filmPlace, serverFilmsOf } from '../src/request/films/serverFilms.ts';
import { phrasesOf } from '../src/request/languages/phrasesOf.ts';
import { requiredFileOption, requiredTextOption, textOption } from '../src/request/options.ts';
import { FILM_GROUP_TEXTS, FILM_PART_TEXTS } from './texts/filmTexts.ts';

const ownFilmOption = requiredTextOption('One of this server’s own films', (typed, input, services) => {
  const { server } = input;
  const films = server === null || services.filmIntake === null ? [] : serverFilmsOf(server, services);
  const { ownFilmLate } = phrasesOf(input, true);
  return toChoices(
    films.map(({ name, title, isLate }) => ({ name: isLate ? ownFilmLate(title) : title, value: name })),
    typed,
  );
});

/** `/film`: moderators bring films of their own, for their server alone. */
export const film = defineGroup({
  name: 'film',
  description: 'This server’s own films: add, edit, remove',
  help: 'for moderators: add films of this server’s own, from a file',
  translations: FILM_GROUP_TEXTS,
  permissions: PermissionFlagsBits.ManageGuild,
  commands: [
    defineCommand({
      name: 'add',
      description: 'Add a film from a file with its review: .md, .txt or .html',
      takesFilm: false,
      options: {
        file: requiredFileOption('The review, up to 1 MB'),
        title: textOption('What the film is called, if the file does not say'),
      },
      translations: FILM_PART_TEXTS.add,
      reply: addFilm,
    }),
    defineCommand({
      name: 'edit',
      description: 'Change title, cast, themes and other facts of a film',
      takesFilm: false,
      options: { title: ownFilmOption },
      translations: FILM_PART_TEXTS.edit,
      reply: async (input, services) => {
        const { server } = filmPlace(input, services);
        const chosen = chosenServerFilm(input.options.title, server, services);
        return editFilm(chosen, server, input, services);
      },
    }),
    defineCommand({
      name: 'remove',
      description: 'Remove a film of this server’s own',
      takesFilm: false,
      options: { title: ownFilmOption },
      translations: FILM_PART_TEXTS.remove,
      reply: (input, services) => {
        const { server } = filmPlace(input, services);
        return removeReply(chosenServerFilm(input.options.title, server, services), phrasesOf(input, true));
      },
    }),
  ],
});
