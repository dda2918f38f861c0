import { askedOfOther } from '../conversation/askedOfOther.ts';
import { BARS } from '../conversation/coverIn.ts';
import { filmInQuestion } from '../conversation/films/filmInQuestion.ts';
import { filmsCalled } from '../conversation/films/filmsCalled.ts';
import { filmById, type Library, onlyFilm } from '../conversation/films/Library.ts';
import type { Exchange } from '../conversation/Memory.ts';
import type { Film } from '../search/Film.ts';
import { toQuestion } from '../search/Question.ts';
import type { Answer } from './Answer.ts';
import { answerFact } from './answerFact.ts';
import { answerInTurn, followUpKind, type Turn } from './answerInTurn.ts';
import { isListed } from './asked/Listed.ts';
import { type Fact, type FactKind, isFactKind } from './facts.ts';
import { namesNothingElse } from './questions/namesNothingElse.ts';
import { plainFact } from './questions/plainFact.ts';
import { readKind } from './questions/readKind.ts';
import { splitQuestion } from './questions/splitQuestion.ts';
import { textToRead } from './questions/textToRead.ts';

/** What comes of a question, or of one half of it. */
export interface Part extends Turn {
  /** The words that ask it, as they were typed. */
  readonly question: string;
  readonly intent: 'ask' | FactKind;
  /** The fact that answers it, and whose it is; null where the review alone does. */
  readonly fact: { readonly fact: Fact; readonly film: Film } | null;
  /** What was asked after it as well, and is not answered. */
  readonly left?: string;
}

/**
 * The answer to a question that may be two, may ask for a plain fact, and may refer to the exchange before it. The
 * second of two may refer to the first.
 *
 * @param typed the question, as the person typed it
 * @param film the film that was chosen; null to find it from the question or the conversation
 * @param last what was talked about before; null where nothing was
 */
export async function answerParts(
  typed: string,
  library: Library,
  film: Film | null,
  last: Exchange | null,
): Promise<readonly [Part] | readonly [Part, Part]> {
  const [first, others] = halvesOf(typed, library);
  if (others === undefined) return [await answerPart(typed, library, film, last)];
  const named = film ?? filmInQuestion(typed, library);
  const [second, left] = halvesOf(others, library);
  const one = await answerPart(first, library, named, last);
  const spoken = one.exchange === null ? null : filmById(library, one.exchange.filmId);
  const about = named ?? filmInQuestion(second, library) ?? spoken;
  const two = await answerPart(second, library, about, one.exchange ?? last);
  return [one, left === undefined ? two : { ...two, left }];
}

/** The questions that a message consists of: two, or itself. */
export function halvesOf(typed: string, library: Library): readonly [string] | readonly [string, string] {
  const { films } = library;
  const isName = (word: string): boolean => filmsCalled(word, films).length > 0;
  const question = toQuestion(typed).typed;
  if (isListed(question, library)) return [question];
  const halves = splitQuestion(question, isName);
  // What is covered from one half into the other would stand in the open.
  return halves.every((half) => half.includes(BARS)) ? [question] : halves;
}

/** What the next question may refer to: all that was shown, the last thing first. */
export function exchangeAfter(parts: readonly Part[]): Exchange | null {
  const exchanges = parts.flatMap(({ exchange }) => (exchange === null ? [] : [exchange]));
  const last = exchanges.at(-1);
  if (last === undefined) return null;
  const shown = new Set(exchanges.flatMap((exchange) => exchange.shown));
  return { ...last, shown: [...shown], rest: last.rest.filter(({ passage }) => !shown.has(passage)) };
}

async function answerPart(
  question: string,
  library: Library,
  film: Film | null,
  last: Exchange | null,
): Promise<Part> {
  const other = film === null && last !== null ? askedOfOther(question, library, last) : null;
  if (other !== null) {
    const part = await answerPart(other.question, library, other.film, null);
    return { ...part, question, about: other.film.review.ownTitle };
  }
  const about = film ?? filmInQuestion(question, library) ?? filmSpokenOf(last, library);
  const kind = await kindOf(question, library, film, about, last);
  const base = { question, intent: kind, fact: null };
  if (kind === 'ask') return { ...base, ...(await answerInTurn(question, library, film, last)) };
  if (about === null) {
    const answer: Answer = { outcome: 'which', films: library.films };
    return { ...base, answer, about: null, exchange: null, asked: question };
  }
  const { fact, ...turn } = await answerFact(question, { kind, film: about }, library, last);
  return { ...base, ...turn, fact: fact === null ? null : { fact, film: about } };
}

/**
 * Whether a question asks for a plain fact.
 *
 * @param film the film that was chosen; null to find it from the question
 * @param about the film whose fact it would be; null where it may be any
 */
async function kindOf(
  question: string,
  library: Library,
  film: Film | null,
  about: Film | null,
  last: Exchange | null,
): Promise<'ask' | FactKind> {
  // What goes on with the conversation is asked.
  if (last !== null && followUpKind(question, library, film, last) !== null) return 'ask';
  const kind = await readKind(question, library, false);
  if (!isFactKind(kind)) return 'ask';
  const read = toQuestion(question);
  const isPlain = (film: Film): boolean =>
    plainFact(textToRead(read, [film], library), new Intl.Locale(film.review.language).language) === kind;
  return about === null || isPlain(about) || namesNothingElse(read, about.review) ? kind : 'ask';
}

/** The film that was last talked about, or the only one there is; null where it may be any. */
export function filmSpokenOf(last: Exchange | null, library: Library): Film | null {
  return (last === null ? null : filmById(library, last.filmId)) ?? onlyFilm(library.films);
}
