import { SlashCommandBuilder } from '@discordjs/builders';
import { exchangeOf } from '../src/answers/answerInTurn.ts';
import { onlyFilm } from '../src/answers/library.ts';
import { onTheme } from '../src/answers/onTheme.ts';
import { escapeMarkdown } from '../src/messages/escapeMarkdown.ts';
import { MAX_ECHO, MAX_OPTION_TEXT } from '../src/messages/limits.ts';
import { listWords } from '../src/messages/listWords.ts';
import { oneLine } from '../src/messages/oneLine.ts';
import { PHRASES } from '../src/messages/phrases.ts';
import { quotesReply } from '../src/messages/quotesReply.ts';
import { themesReply } from '../src/messages/themesReply.ts';
import type { FilmIndex } from '../src/search/FilmIndex.ts';
import { fold } from '../src/search/tokenize.ts';
import type { Command } from './Command.ts';
import { everywhere, FILM_OPTION, filmChoices, requiredFilm, searchedFilms, withFilm } from './film.ts';
import { textOption } from './options.ts';
import { remember } from './remember.ts';
import { toChoices } from './toChoices.ts';
import { UserError } from './UserError.ts';

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
    if (wanted === null) return themesReply(requiredFilm(request).review);

    const films = searchedFilms(request);
    const known = films.flatMap((film) => film.review.themes.map((theme) => ({ film, theme })));
    const found =
      known.find(({ theme }) => fold(theme.name) === fold(wanted)) ??
      known.find(({ theme }) => fold(theme.name).includes(fold(wanted)));
    if (found === undefined) throw new UserError(unknownTheme(wanted, films));
    const { film, theme } = found;
    const name = `**${escapeMarkdown(theme.name, false)}**`;
    const header = theme.about === null ? name : `${name}: ${escapeMarkdown(theme.about, false)}`;
    const quotes = onTheme(theme, film);
    remember(request, exchangeOf(theme.name, { film, quotes, outcome: 'answer' }));
    return quotesReply({ header, review: film.review, quotes, asked: request });
  },

  autocomplete: (option, typed, request) => {
    if (option === FILM_OPTION) return filmChoices(typed, request);
    const names = searchedFilms(request).flatMap(({ review }) => review.themes.map(({ name }) => name));
    return toChoices(
      names.map((name) => ({ name, value: name })),
      typed,
    );
  },
} satisfies Command;

function unknownTheme(wanted: string, films: readonly FilmIndex[]): string {
  const names = films.flatMap(({ review }) => review.themes.map(({ name }) => escapeMarkdown(name, false)));
  const only = onlyFilm(films);
  if (names.length === 0 && only !== null) return PHRASES.noThemes(only.review.title);
  return PHRASES.unknownTheme(oneLine(wanted, MAX_ECHO), listWords(names.slice(0, 10)), films.length);
}
