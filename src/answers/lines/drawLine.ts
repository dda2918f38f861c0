import type { Film } from '../../search/Film.ts';
import { onceFor } from '../../shared/onceFor.ts';
import type { Quote } from '../Answer.ts';
import { findThemes } from '../findThemes.ts';
import { onTheme } from '../onTheme.ts';

/** A line of a film, to be shared by itself. */
export interface Line extends Quote {
  readonly film: Film;
  readonly sentence: number;
}

/** Lengths (characters) between which a line is neither a scrap nor a lecture. */
const GOOD_LENGTH = { least: 35, most: 200 };

/** English words that lean on the sentence before. */
const LEANS =
  /^["“'‘(]*(?:and|but|so|or|yet|it|its|it['’]s|he|his|she|her|they|their|this|that|these|those|then|there|here|such|what remains|some|others|both|each|the first|the second|for those|together)\b/iu;

/** A line's name, the same in every process. */
export function lineKey({ passage, sentence }: Quote): string {
  return `${passage.id}.${sentence ?? ''}`;
}

/**
 * A line at random that stands by itself and gives nothing away.
 *
 * @param films the films to draw from
 * @param last the key of the line that must not come again; undefined for none
 * @param random a number from 0 to below 1
 * @returns null where there is no line to draw
 */
export function drawLine(films: readonly Film[], last: string | undefined, random: number): Line | null {
  const pool = linesToShare(films);
  const isLast = (line: Line): boolean =>
    last?.startsWith(line.passage.id) === true && lineKey(line) === last;
  const fresh = pool.filter((line) => !isLast(line));
  const choice = fresh.length > 0 ? fresh : pool;
  return choice[Math.floor(random * choice.length)] ?? null;
}

/** The lines that stand by themselves and give nothing away; where there are too few, all that give nothing away. */
export function linesToShare(films: readonly Film[]): readonly Line[] {
  const good = films.flatMap(goodLines);
  return good.length > 1 ? good : films.flatMap(openLines);
}

/** The same of the passages on a theme. */
export function linesOnTheme(name: string, films: readonly Film[]): readonly Line[] {
  const lines = findThemes(name, films).flatMap(({ film, theme }) => {
    const passages = new Set(onTheme(theme, film).map(({ passage }) => passage));
    return openLines(film).filter(({ passage }) => passages.has(passage));
  });
  const good = lines.filter(standsAlone);
  return good.length > 1 ? good : lines;
}

/** Looked at once: every line of every film is drawn from. */
const goodLines = onceFor((film: Film) => openLines(film).filter(standsAlone));

/** Every line that is no spoiler. */
function openLines(film: Film): Line[] {
  return film.review.passages
    .filter(({ spoiler }) => !spoiler)
    .flatMap((passage) => passage.sentences.map((_, sentence) => ({ film, passage, sentence })));
}

function standsAlone({ passage, sentence }: Line): boolean {
  const plain = passage.sentences[sentence]?.plain ?? '';
  if (plain.length < GOOD_LENGTH.least || plain.length > GOOD_LENGTH.most) return false;
  const complete = /^["“'‘(]*[\p{Lu}\p{Lo}\p{N}]/u.test(plain) && /[.!?…。！？]["”'’)]*$/u.test(plain);
  return complete && !LEANS.test(plain);
}
