import { SlashCommandBuilder } from '@discordjs/builders';
import { aboutPerson, findPerson } from '../src/answers/aboutPerson.ts';
import { exchangeOf } from '../src/answers/answerInTurn.ts';
import { onlyFilm } from '../src/answers/library.ts';
import { castReply } from '../src/messages/castReply.ts';
import { escapeMarkdown } from '../src/messages/escapeMarkdown.ts';
import { MAX_ECHO, MAX_OPTION_TEXT } from '../src/messages/limits.ts';
import { listWords } from '../src/messages/listWords.ts';
import { oneLine } from '../src/messages/oneLine.ts';
import { PHRASES } from '../src/messages/phrases.ts';
import { quotesReply } from '../src/messages/quotesReply.ts';
import type { FilmIndex } from '../src/search/FilmIndex.ts';
import type { NameGroup } from '../src/search/nameGroups.ts';
import type { Command } from './Command.ts';
import { everywhere, FILM_OPTION, filmChoices, requiredFilm, searchedFilms, withFilm } from './film.ts';
import { textOption } from './options.ts';
import { remember } from './remember.ts';
import { type Offer, toChoices } from './toChoices.ts';
import { UserError } from './UserError.ts';

/** `/cast`: who made and played in the film, or what the review says about one of them. */
export const cast = {
  data: (library) =>
    withFilm(
      everywhere(new SlashCommandBuilder())
        .setName('cast')
        .setDescription('Who is in it, and what the review says about them')
        .addStringOption((option) =>
          option
            .setName('who')
            .setDescription('An actor, a role or the director')
            .setAutocomplete(true)
            .setMaxLength(MAX_OPTION_TEXT),
        ),
      library,
    ).toJSON(),

  reply: async (request) => {
    const who = textOption(request, 'who');
    if (who === null) return castReply(requiredFilm(request).review);

    const films = searchedFilms(request);
    const film = films.find((one) => findPerson(who, one) !== null);
    const person = film === undefined ? null : findPerson(who, film);
    if (film === undefined || person === null) throw new UserError(unknownPerson(who, films));
    const quotes = aboutPerson(person, film);
    remember(request, exchangeOf(person.name, { film, quotes, outcome: 'answer' }));
    return quotesReply({ header: headerOf(person, film), review: film.review, quotes, asked: request });
  },

  autocomplete: (option, typed, request) =>
    option === FILM_OPTION
      ? filmChoices(typed, request)
      : toChoices(searchedFilms(request).flatMap(offersOf), typed),
} satisfies Command;

function offersOf({ review }: FilmIndex): Offer[] {
  const directors = review.directors.map((name) => ({ name: `${name} (director)`, value: name }));
  const roles = review.cast.map(({ actor, role, names }) => ({
    name: role === null ? actor : `${actor} as ${role}`,
    value: actor,
    also: role === null ? names : [role, ...names],
  }));
  return [...roles, ...directors];
}

function headerOf({ name, kind }: NameGroup, { review }: FilmIndex): string {
  const shown = `**${escapeMarkdown(name, false)}**`;
  if (kind === 'director') return `${shown}, director`;
  const role = review.cast.find(({ actor }) => actor === name)?.role ?? null;
  return role === null ? shown : `${shown} as ${escapeMarkdown(role, false)}`;
}

function unknownPerson(who: string, films: readonly FilmIndex[]): string {
  const names = films.flatMap(({ people }) => people.map(({ name }) => escapeMarkdown(name, false)));
  const only = onlyFilm(films);
  if (names.length === 0 && only !== null) return PHRASES.noCast(only.review.title);
  return PHRASES.unknownPerson(oneLine(who, MAX_ECHO), listWords(names.slice(0, 10)), films.length);
}
