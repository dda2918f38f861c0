import { SlashCommandBuilder } from '@discordjs/builders';
import { aboutPerson, type FilmPerson, findPeople } from '../src/answers/aboutPerson.ts';
import { exchangeOf } from '../src/answers/answerInTurn.ts';
import { onlyFilm } from '../src/conversation/films/Library.ts';
import { castReply } from '../src/messages/replies/castReply.ts';
import { quotesReply } from '../src/messages/replies/quotesReply.ts';
import { severalFilmsReply } from '../src/messages/replies/severalFilmsReply.ts';
import { escapeMarkdown } from '../src/messages/text/escapeMarkdown.ts';
import { MAX_ECHO, MAX_OPTION_TEXT } from '../src/messages/text/limits.ts';
import { listWords } from '../src/messages/text/listWords.ts';
import { oneLine } from '../src/messages/text/oneLine.ts';
import { PHRASES } from '../src/messages/text/phrases.ts';
import type { Command } from '../src/request/Command.ts';
import {
  everywhere,
  FILM_OPTION,
  filmChoices,
  requiredFilm,
  searchedFilms,
  withFilm,
} from '../src/request/film.ts';
import { type FilmOffer, filmOffers, pickedOffer } from '../src/request/filmOffers.ts';
import { textOption } from '../src/request/options.ts';
import { remember } from '../src/request/remember.ts';
import { toChoices } from '../src/request/toChoices.ts';
import { UserError } from '../src/request/UserError.ts';
import type { FilmIndex } from '../src/search/FilmIndex.ts';
import type { NameGroup } from '../src/search/words/nameGroups.ts';

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
    if (who === null) {
      const film = requiredFilm(request);
      remember(request, exchangeOf(film.review.title, { film, quotes: [], outcome: 'answer' }));
      return castReply(film.review);
    }

    const films = searchedFilms(request);
    const found = peopleOf(who, films, request.library.films);
    const [first, ...others] = found;
    if (first === undefined) throw new UserError(unknownPerson(who, films));
    const parts = found.map(({ film, person }) => {
      const quotes = aboutPerson(person, film);
      const header = quotes.length === 0 ? PHRASES.unmentioned(person, film.review.title) : headerOf(person);
      return { review: film.review, header, quotes };
    });
    const [part] = parts;
    if (part === undefined || others.length > 0) return severalFilmsReply(parts, request);
    if (part.quotes.length === 0) throw new UserError(part.header);
    remember(
      request,
      exchangeOf(first.person.name, { film: first.film, quotes: part.quotes, outcome: 'answer' }),
    );
    return quotesReply({ ...part, asked: request });
  },

  autocomplete: (option, typed, request) =>
    option === FILM_OPTION
      ? filmChoices(typed, request)
      : toChoices(filmOffers(searchedFilms(request).flatMap(offersOf)), typed),
} satisfies Command;

/** Whom a text means: the one who was picked from the offers, or all who are named so. */
function peopleOf(who: string, films: readonly FilmIndex[], all: readonly FilmIndex[]): FilmPerson[] {
  const picked = pickedOffer(who, all.flatMap(offersOf));
  if (picked === null) return findPeople(who, films);
  const { film, thing: person } = picked;
  return films.includes(film) ? [{ film, person }] : findPeople(person.name, films);
}

function offersOf(film: FilmIndex): FilmOffer<NameGroup>[] {
  const { cast: members } = film.review;
  return film.people.map((person, at) => {
    const { name, role, kind } = person;
    const also = role === null ? [] : [role];
    const shown = kind === 'director' ? `${name} (director)` : role === null ? name : `${name} as ${role}`;
    return { film, thing: person, name: shown, value: name, also: [...also, ...(members[at]?.names ?? [])] };
  });
}

function headerOf({ name, role, kind }: NameGroup): string {
  const shown = `**${escapeMarkdown(name, false)}**`;
  if (kind === 'director') return `${shown}, director`;
  return role === null ? shown : `${shown} as ${escapeMarkdown(role, false)}`;
}

function unknownPerson(who: string, films: readonly FilmIndex[]): string {
  const names = films.flatMap(({ people }) => people.map(({ name }) => escapeMarkdown(name, false)));
  const only = onlyFilm(films);
  if (names.length === 0 && only !== null) return PHRASES.noCast(only.review.title);
  return PHRASES.unknownPerson(oneLine(who, MAX_ECHO), listWords(names.slice(0, 10)), films.length);
}
