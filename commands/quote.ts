import { drawLine, type Line, lineKey } from '../src/answers/lines/drawLine.ts';
import { likeLines } from '../src/answers/lines/likeLines.ts';
import { lineCode, lineOfCode } from '../src/answers/lines/lineCode.ts';
import type { Phrases } from '../src/messages/languages/Phrases.ts';
import { lineReply } from '../src/messages/replies/lineReply.ts';
import { MAX_CHOICES, MAX_ECHO } from '../src/messages/text/limits.ts';
import { oneLine } from '../src/messages/text/oneLine.ts';
import type { Choice } from '../src/request/Command.ts';
import { toChoices } from '../src/request/choices/toChoices.ts';
import { defineCommand } from '../src/request/defineCommand.ts';
import { searchedFilms } from '../src/request/film.ts';
import { phrasesOf } from '../src/request/languages/phrasesOf.ts';
import { textOption } from '../src/request/options.ts';
import type { Film, Services } from '../src/request/Services.ts';
import { UserError } from '../src/request/UserError.ts';
import { QUOTE_TEXTS } from './texts/quoteTexts.ts';

/** `/quote`: a line to share, by the words somebody remembers or at random. */
export const quote = defineCommand({
  name: 'quote',
  description: 'A line to share',
  help: 'a line to share: by the words you remember, or any',
  options: {
    about: textOption('The words you remember; leave it out for any line', (typed, input, services) =>
      toChoices(
        linesLike(typed, searchedFilms(input, services)).map((line) =>
          lineChoice(line, phrasesOf(input, true)),
        ),
        '',
      ),
    ),
  },

  translations: QUOTE_TEXTS,

  reply: (input, services) => {
    const { about } = input.options;
    const films = searchedFilms(input, services);
    const line = about === null ? anyLine(films, input.channel, services) : lineFor(about, films, services);
    const shownTo = {
      asker: input.asker,
      isPrivate: input.visibility !== 'public',
      phrases: phrasesOf(input),
    };
    return lineReply(line, line.film.review, shownTo);
  },
});

function anyLine(films: readonly Film[], channel: string, { lastLines, random }: Services): Line {
  const line = drawLine(films, lastLines.get(channel), random());
  if (line === null) throw new UserError(({ noLines }) => noLines);
  lastLines.set(channel, lineKey(line));
  return line;
}

/** The line that was picked from the offers, or the one most like the remembered words. */
function lineFor(about: string, films: readonly Film[], { library }: Services): Line {
  const line = lineOfCode(about, library) ?? likeLines(about, films)[0];
  if (line === undefined)
    throw new UserError(({ noLine }) => noLine(oneLine(about, 2 * MAX_ECHO), library.films.length));
  return line;
}

/** Lines like what was typed; the openings of all passages where nothing is. */
function linesLike(typed: string, films: readonly Film[]): Line[] {
  if (typed.trim() !== '') return likeLines(typed, films);
  return films
    .slice(0, MAX_CHOICES)
    .flatMap((film) => film.review.passages.map((passage) => ({ film, passage, sentence: 0 })));
}

/** The words of a line; of a spoiler its place only. */
function lineChoice(line: Line, { offeredSpoiler }: Phrases): Choice {
  const { film, passage, sentence } = line;
  const place = offeredSpoiler(film.review.ownTitle, passage.number);
  const words = passage.sentences[sentence]?.plain ?? '';
  return { name: passage.spoiler ? place : words, value: lineCode(line) };
}
