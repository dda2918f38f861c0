import { aboutPerson, type FilmPerson, findPeople } from '../src/answers/aboutPerson.ts';
import { exchangeOf } from '../src/answers/answerInTurn.ts';
import type { Phrases } from '../src/messages/languages/Phrases.ts';
import { LANGUAGES } from '../src/messages/languages/phrasesFor.ts';
import { castReply } from '../src/messages/replies/castReply.ts';
import { quotesReply } from '../src/messages/replies/quotesReply.ts';
import { MOST_FILMS, severalFilmsReply } from '../src/messages/replies/severalFilmsReply.ts';
import { escapeMarkdown } from '../src/messages/text/escapeMarkdown.ts';
import { MAX_ECHO } from '../src/messages/text/limits.ts';
import { listWords } from '../src/messages/text/listWords.ts';
import { oneLine } from '../src/messages/text/oneLine.ts';
import {
  type FilmOffer,
  type OffersOfFilms,
  offersOfFilms,
  pickedOffer,
} from '../src/request/choices/filmOffers.ts';
import { toChoices } from '../src/request/choices/toChoices.ts';
import { defineCommand } from '../src/request/defineCommand.ts';
import { filmSpokenOf, searchedFilms } from '../src/request/film.ts';
import { phrasesOf, type SpokenTo } from '../src/request/languages/phrasesOf.ts';
import { textOption } from '../src/request/options.ts';
import { remember } from '../src/request/remember.ts';
import type { Film } from '../src/request/Services.ts';
import { UserError } from '../src/request/UserError.ts';
import { CAST_TEXTS } from './texts/castTexts.ts';

type Person = FilmPerson['person'];

/** Whom the films offer, as each language says it. */
const offeredIn = new Map(
  LANGUAGES.map((phrases) => [phrases, offersOfFilms((film) => peopleOf(film, phrases))]),
);

function offeredTo(input: SpokenTo): OffersOfFilms<Person> {
  const phrases = phrasesOf(input, true);
  return offeredIn.get(phrases) ?? offersOfFilms((film) => peopleOf(film, phrases));
}

/** `/cast`: who made and played in the film, or what the review says about one of them. */
export const cast = defineCommand({
  name: 'cast',
  description: 'Who is in it, and what the review says about them',
  options: {
    who: textOption('An actor, a role or the director', (typed, input, services) =>
      toChoices(offeredTo(input).offers(searchedFilms(input, services)), typed),
    ),
  },

  translations: CAST_TEXTS,

  reply: (input, services) => {
    const { who } = input.options;
    const phrases = phrasesOf(input);
    if (who === null) {
      const film = filmSpokenOf(input, services);
      remember(exchangeOf(film.review.title, { film, quotes: [], outcome: 'answer' }), input, services);
      return castReply(film.review, phrases, input.visibility === 'quiet');
    }

    const films = searchedFilms(input, services);
    const found = meantBy(who, films, offeredTo(input).things(services.library.films));
    const [first, ...others] = found;
    if (first === undefined) throw new UserError((own) => unknownPerson(who, films, own));
    const parts = found.map(({ film, person }, at) => {
      if (at >= MOST_FILMS) return { review: film.review, header: headerOf(person, phrases), quotes: [] };
      const quotes = aboutPerson(person, film);
      const header =
        quotes.length === 0 ? phrases.unmentioned(person, film.review.title) : headerOf(person, phrases);
      return { review: film.review, header, quotes };
    });
    const shownTo = { asker: input.asker, isPrivate: input.visibility !== 'public', phrases };
    const [part] = parts;
    if (part === undefined || others.length > 0) return severalFilmsReply(parts, shownTo);
    if (part.quotes.length === 0)
      throw new UserError(({ unmentioned }) => unmentioned(first.person, first.film.review.title));
    const exchange = exchangeOf(first.person.name, {
      film: first.film,
      quotes: part.quotes,
      outcome: 'answer',
    });
    remember(exchange, input, services);
    return quotesReply({ ...part, ...shownTo });
  },
});

/** Whom a text means: the one who was picked from the offers, or all who are named so. */
function meantBy(who: string, films: readonly Film[], offered: readonly FilmOffer<Person>[]): FilmPerson[] {
  const picked = pickedOffer(who, offered);
  if (picked === null) return findPeople(who, films);
  const { film, thing: person } = picked;
  return films.includes(film) ? [{ film, person }] : findPeople(person.name, films);
}

function peopleOf(film: Film, { offeredDirector, playedBy }: Phrases): FilmOffer<Person>[] {
  const { cast: members } = film.review;
  return film.people.map((person, at) => {
    const { name, role, kind } = person;
    const also = role === null ? [] : [role];
    const shown = kind === 'director' ? offeredDirector(name) : role === null ? name : playedBy(name, role);
    return { film, thing: person, name: shown, value: name, also: [...also, ...(members[at]?.names ?? [])] };
  });
}

function headerOf({ name, role, kind }: Person, { isDirector, playedBy }: Phrases): string {
  const shown = `**${escapeMarkdown(name, false)}**`;
  if (kind === 'director') return isDirector(shown);
  return role === null ? shown : playedBy(shown, escapeMarkdown(role, false));
}

function unknownPerson(who: string, films: readonly Film[], phrases: Phrases): string {
  const names = films.flatMap(({ people }) => people.map(({ name }) => escapeMarkdown(name, false)));
  const [first, ...others] = films;
  if (first !== undefined && others.length === 0 && names.length === 0)
    return phrases.noCast(first.review.title);
  return phrases.unknownPerson(oneLine(who, MAX_ECHO), listWords(names.slice(0, 10), phrases), films.length);
}
