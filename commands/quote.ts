import { SlashCommandBuilder } from '@discordjs/builders';
import { drawLine, type Line, lineKey } from '../src/answers/examples/drawLine.ts';
import { LINE_SETTINGS } from '../src/answers/settings.ts';
import { filmById, passageById } from '../src/conversation/films/Library.ts';
import { lineReply } from '../src/messages/replies/lineReply.ts';
import { MAX_ECHO, MAX_OPTION_TEXT } from '../src/messages/text/limits.ts';
import { oneLine } from '../src/messages/text/oneLine.ts';
import { PHRASES } from '../src/messages/text/phrases.ts';
import type { Choice, Command, Request } from '../src/request/Command.ts';
import { everywhere, FILM_OPTION, filmChoices, searchedFilms, withFilm } from '../src/request/film.ts';
import { textOption } from '../src/request/options.ts';
import { toChoices } from '../src/request/toChoices.ts';
import { UserError } from '../src/request/UserError.ts';
import type { FilmIndex } from '../src/search/FilmIndex.ts';
import { findLines } from '../src/search/lines/findLines.ts';

/** A line that was picked from the offers, as the option's value: `=film.passage.sentence`. */
const PICKED = /^=([\da-z]{4})\.([\da-z]{5})\.(\d{1,4})$/;

/** `/quote`: a line to share, by the words somebody remembers or at random. */
export const quote = {
  data: (library) =>
    withFilm(
      everywhere(new SlashCommandBuilder())
        .setName('quote')
        .setDescription('A line to share')
        .addStringOption((option) =>
          option
            .setName('about')
            .setDescription('The words you remember; leave it out for any line')
            .setAutocomplete(true)
            .setMaxLength(MAX_OPTION_TEXT),
        ),
      library,
    ).toJSON(),

  reply: (request) => {
    const about = textOption(request, 'about');
    const line =
      about === null ? anyLine(request) : (pickedLine(about, request) ?? likestLine(about, request));
    return lineReply(line, line.film.review, request.asker, request.forcedPrivate);
  },

  autocomplete: (option, typed, request) =>
    option === FILM_OPTION ? filmChoices(typed, request) : lineChoices(typed, request),
} satisfies Command;

function anyLine(request: Request): Line {
  const { channel, lastLines, random } = request;
  const line = drawLine(searchedFilms(request), lastLines.get(channel), random());
  if (line === null) throw new UserError(PHRASES.noLines);
  lastLines.set(channel, lineKey(line));
  return line;
}

function pickedLine(about: string, { library }: Request): Line | null {
  const [, filmId = '', passageId = '', sentence = ''] = PICKED.exec(about) ?? [];
  const film = filmById(library, filmId);
  const passage = film === null ? null : passageById(film, passageId);
  if (film === null || passage?.sentences[Number(sentence)] === undefined) return null;
  return { film, passage, sentence: Number(sentence) };
}

function likestLine(about: string, request: Request): Line {
  const [best] = likeLines(about, searchedFilms(request));
  if (best === undefined)
    throw new UserError(PHRASES.noLine(oneLine(about, 2 * MAX_ECHO), request.library.films.length));
  return best;
}

/** Lines that are like the remembered words, the likest first. */
function likeLines(about: string, films: readonly FilmIndex[]): Line[] {
  return films
    .flatMap((film) => findLines(about, film).map((line) => ({ ...line, film })))
    .filter(({ similarity }) => similarity >= LINE_SETTINGS.like)
    .sort((a, b) => b.similarity - a.similarity);
}

/** The openings of lines; of a spoiler its place only. */
function lineChoices(typed: string, request: Request): Choice[] {
  const films = searchedFilms(request);
  const openings = films.flatMap((film) =>
    film.review.passages.map((passage): Line => ({ film, passage, sentence: 0 })),
  );
  const lines = typed.trim() === '' ? openings : likeLines(typed, films);
  return toChoices(lines.map(lineChoice), '');
}

function lineChoice({ film, passage, sentence }: Line): Choice {
  const place = `${film.review.title} · ¶ ${passage.number} (spoiler)`;
  const words = passage.sentences[sentence]?.plain ?? '';
  return {
    name: passage.spoiler ? place : words,
    value: `=${film.review.id}.${passage.id}.${sentence}`,
  };
}
