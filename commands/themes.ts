import { exchangeOf } from '../src/answers/answerInTurn.ts';
import { type FilmTheme, findThemes } from '../src/answers/findThemes.ts';
import { onTheme } from '../src/answers/onTheme.ts';
import { quotesReply } from '../src/messages/replies/quotesReply.ts';
import { MOST_FILMS, severalFilmsReply } from '../src/messages/replies/severalFilmsReply.ts';
import { themesReply } from '../src/messages/replies/themesReply.ts';
import { escapeMarkdown } from '../src/messages/text/escapeMarkdown.ts';
import { type FilmOffer, offersOfFilms, pickedOffer } from '../src/request/choices/filmOffers.ts';
import { toChoices } from '../src/request/choices/toChoices.ts';
import { unknownTheme } from '../src/request/choices/unknownTheme.ts';
import { defineCommand } from '../src/request/defineCommand.ts';
import { requiredFilm, searchedFilms } from '../src/request/film.ts';
import { phrasesOf } from '../src/request/languages/phrasesOf.ts';
import { textOption } from '../src/request/options.ts';
import { remember } from '../src/request/remember.ts';
import type { Film } from '../src/request/Services.ts';
import { UserError } from '../src/request/UserError.ts';
import { THEMES_TEXTS } from './texts/themesTexts.ts';

type Theme = FilmTheme['theme'];

const offered = offersOfFilms(themesOf);

/** `/themes`: what the film is about, or the passages on one of its themes. */
export const themes = defineCommand({
  name: 'themes',
  description: 'What the film is about',
  help: 'what it is about',
  options: {
    theme: textOption('Show the passages on this theme', (typed, input, services) =>
      toChoices(offered.offers(searchedFilms(input, services)), typed),
    ),
  },

  translations: THEMES_TEXTS,

  reply: (input, services) => {
    const { theme: wanted } = input.options;
    const phrases = phrasesOf(input);
    if (wanted === null) {
      const film = requiredFilm(input, services);
      remember(exchangeOf(film.review.title, { film, quotes: [], outcome: 'answer' }), input, services);
      return themesReply(film.review, phrases, input.visibility === 'quiet');
    }

    const films = searchedFilms(input, services);
    const found = meantBy(wanted, films, services.library.films);
    const [first, ...others] = found;
    if (first === undefined) throw new UserError((own) => unknownTheme(wanted, films, own));
    const parts = found.map(({ film, theme }, at) => ({
      review: film.review,
      header: headerOf(theme),
      quotes: at < MOST_FILMS ? onTheme(theme, film) : [],
    }));
    const shownTo = { asker: input.asker, isPrivate: input.visibility !== 'public', phrases };
    const [part] = parts;
    if (part === undefined || others.length > 0) return severalFilmsReply(parts, shownTo);
    const exchange = exchangeOf(first.theme.name, {
      film: first.film,
      quotes: part.quotes,
      outcome: 'answer',
    });
    remember(exchange, input, services);
    return quotesReply({ ...part, ...shownTo });
  },
});

/** Which themes a text means: the one that was picked from the offers, or of each film the one that is named so. */
function meantBy(wanted: string, films: readonly Film[], all: readonly Film[]): FilmTheme[] {
  const picked = pickedOffer(wanted, offered.things(all));
  if (picked === null) return findThemes(wanted, films);
  const { film, thing: theme } = picked;
  return films.includes(film) ? [{ film, theme }] : findThemes(theme.name, films);
}

function themesOf(film: Film): FilmOffer<Theme>[] {
  return film.review.themes.map((theme) => ({ film, thing: theme, name: theme.name, value: theme.name }));
}

function headerOf({ name, about }: Theme): string {
  const shown = `**${escapeMarkdown(name, false)}**`;
  return about === null ? shown : `${shown}: ${escapeMarkdown(about, false)}`;
}
