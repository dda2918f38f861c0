import { SlashCommandBuilder } from '@discordjs/builders';
import { exchangeOf } from '../src/answers/answerInTurn.ts';
import { onTheme } from '../src/answers/onTheme.ts';
import { onlyFilm } from '../src/conversation/films/Library.ts';
import { quotesReply } from '../src/messages/replies/quotesReply.ts';
import { severalFilmsReply } from '../src/messages/replies/severalFilmsReply.ts';
import { themesReply } from '../src/messages/replies/themesReply.ts';
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
import type { Theme } from '../src/review/Review.ts';
import type { FilmIndex } from '../src/search/FilmIndex.ts';
import { fold } from '../src/search/words/tokenize.ts';

/** `/themes`: what the film is about, or the passages on one of its themes. */
export const themes = {
  data: (library) =>
    withFilm(
      everywhere(new SlashCommandBuilder())
        .setName('themes')
        .setDescription('What the film is about')
        .addStringOption((option) =>
          option
            .setName('theme')
            .setDescription('Show the passages on this theme')
            .setAutocomplete(true)
            .setMaxLength(MAX_OPTION_TEXT),
        ),
      library,
    ).toJSON(),

  reply: async (request) => {
    const wanted = textOption(request, 'theme');
    if (wanted === null) {
      const film = requiredFilm(request);
      remember(request, exchangeOf(film.review.title, { film, quotes: [], outcome: 'answer' }));
      return themesReply(film.review);
    }

    const films = searchedFilms(request);
    const found = themesOf(wanted, films, request.library.films);
    const [first, ...others] = found;
    if (first === undefined) throw new UserError(unknownTheme(wanted, films));
    const parts = found.map(({ film, thing }) => ({
      review: film.review,
      header: headerOf(thing),
      quotes: onTheme(thing, film),
    }));
    const [part] = parts;
    if (part === undefined || others.length > 0) return severalFilmsReply(parts, request);
    remember(
      request,
      exchangeOf(first.thing.name, { film: first.film, quotes: part.quotes, outcome: 'answer' }),
    );
    return quotesReply({ ...part, asked: request });
  },

  autocomplete: (option, typed, request) =>
    option === FILM_OPTION
      ? filmChoices(typed, request)
      : toChoices(filmOffers(searchedFilms(request).flatMap(offersOf)), typed),
} satisfies Command;

/** Which themes a text means: the one that was picked from the offers, or of each film the one that is named so. */
function themesOf(
  wanted: string,
  films: readonly FilmIndex[],
  all: readonly FilmIndex[],
): FilmOffer<Theme>[] {
  const picked = pickedOffer(wanted, all.flatMap(offersOf));
  if (picked !== null && films.includes(picked.film)) return [picked];
  const name = fold(picked?.value ?? wanted);
  const ways: ((offer: FilmOffer<Theme>) => boolean)[] = [
    ({ value }) => fold(value) === name,
    ({ value }) => fold(value).includes(name),
  ];
  const found = ways.map((fits) => films.flatMap((film) => offersOf(film).filter(fits).slice(0, 1)));
  return found.find(({ length }) => length > 0) ?? [];
}

function offersOf(film: FilmIndex): FilmOffer<Theme>[] {
  return film.review.themes.map((theme) => ({ film, thing: theme, name: theme.name, value: theme.name }));
}

function headerOf({ name, about }: Theme): string {
  const shown = `**${escapeMarkdown(name, false)}**`;
  return about === null ? shown : `${shown}: ${escapeMarkdown(about, false)}`;
}

function unknownTheme(wanted: string, films: readonly FilmIndex[]): string {
  const names = films.flatMap(({ review }) => review.themes.map(({ name }) => escapeMarkdown(name, false)));
  const only = onlyFilm(films);
  if (names.length === 0 && only !== null) return PHRASES.noThemes(only.review.title);
  return PHRASES.unknownTheme(oneLine(wanted, MAX_ECHO), listWords(names.slice(0, 10)), films.length);
}
