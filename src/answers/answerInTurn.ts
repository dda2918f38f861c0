import { askedOfOther } from '../conversation/askedOfOther.ts';
import { filmGoneOnWith } from '../conversation/filmGoneOnWith.ts';
import { filmInQuestion } from '../conversation/films/filmInQuestion.ts';
import { filmById, type Library, passageById } from '../conversation/films/Library.ts';
import type { Exchange } from '../conversation/Memory.ts';
import { type About, type FollowUp, readFollowUp } from '../conversation/readFollowUp.ts';
import { askedOf, writtenOf } from '../conversation/spokenOf.ts';
import { strangerIn } from '../conversation/strangerIn.ts';
import { withoutCovered } from '../conversation/withoutCovered.ts';
import type { Film } from '../search/Film.ts';
import { toQuestion } from '../search/Question.ts';
import type { Answer, Found, Quote } from './Answer.ts';
import { answerQuestion } from './answerQuestion.ts';
import { isListed } from './asked/Listed.ts';

/** An answer within a conversation. */
export interface Turn {
  readonly answer: Answer;
  /** What the question was taken to be about, where it did not say so itself. */
  readonly about: About | null;
  /** What the next question may refer to; null where nothing was found. */
  readonly exchange: Exchange | null;
  /** The question in full, as far as nothing covered is named in it; null where it asks for the next of what was found. */
  readonly asked: string | null;
}

/**
 * The answer to a question that may refer to the exchange before it.
 *
 * @param typed the question, as the person typed it
 * @param film the film that was chosen; null to find it from the question or the conversation
 * @param last what was talked about before; null where nothing was
 */
export async function answerInTurn(
  typed: string,
  library: Library,
  film: Film | null,
  last: Exchange | null,
): Promise<Turn> {
  const question = toQuestion(typed);
  const context = last === null ? null : contextOf(question.typed, last, library, film);
  if (context === null) {
    const goneOnWith = last === null ? null : filmGoneOnWith(question.typed, library, last);
    const answer = await answerQuestion(question, library, film ?? goneOnWith);
    return turnOf(question.typed, null, answer, {}, question.typed);
  }
  const { read, isElse } = context;
  if (read.kind === 'more') return moreOf(context.last, context.film, read.about);
  const shown = isElse ? context.last.shown : [];
  const found = await answerQuestion(toQuestion(read.question), library, context.film, new Set(shown));
  const answer = found.outcome === 'none' && shown.length > 0 ? { ...found, isAllShown: true } : found;
  const covered = coveredIn(context.last);
  const asked = typeof read.about === 'string' ? read.question : question.typed;
  return turnOf(read.base, read.about, answer, { typed: question.typed, shown, covered }, asked);
}

/**
 * How a question refers to the exchange before it; null where it stands by itself.
 *
 * @param typed the question, as the person typed it
 * @param film the film that was chosen; null to find it from the question
 */
export function followUpKind(
  typed: string,
  library: Library,
  film: Film | null,
  last: Exchange,
): FollowUp['kind'] | null {
  const question = toQuestion(typed).typed;
  if (film === null && askedOfOther(question, library, last) !== null) return 'question';
  return contextOf(question, last, library, film)?.read.kind ?? null;
}

/**
 * The next of what was found in an exchange; none when all of it was shown.
 *
 * @param about what it is taken to be about, for the person to see
 */
export function moreOf(last: Exchange, film: Film, about: About | null): Turn {
  const [first, ...others] = last.rest.flatMap(({ passage: id, sentence }): Quote[] => {
    const passage = passageById(film, id);
    return passage === null ? [] : [{ passage, sentence }];
  });
  const answer: Answer =
    first === undefined
      ? { outcome: 'none', film, askedIn: null, isAllShown: true, examples: [] }
      : { outcome: last.outcome, film, quotes: [first, ...others] };
  return turnOf(last.question, about, answer, { ...last, covered: coveredIn(last) }, null);
}

function turnOf(
  question: string,
  about: About | null,
  answer: Answer,
  before: Before,
  asked: string | null,
): Turn {
  const isFound = answer.outcome === 'answer' || answer.outcome === 'closest';
  return { answer, about, exchange: isFound ? exchangeOf(question, answer, before) : null, asked };
}

/** What an answer goes on from. */
interface Before {
  /** What was typed, where that is not the question in full. */
  readonly typed?: string;
  /** Ids of passages that were shown. */
  readonly shown?: readonly string[];
  /** Names of people that only what is covered mentions. */
  readonly covered?: readonly string[];
}

function coveredIn({ people }: Exchange): string[] {
  return people.flatMap(({ name, isCovered }) => (isCovered ? [name] : []));
}

/** What is remembered of an answer: the people in it, and what else was found. */
export function exchangeOf(
  question: string,
  { film, quotes, outcome }: Pick<Found, 'film' | 'outcome'> & { readonly quotes: readonly Quote[] },
  { typed = question, shown = [], covered = [] }: Before = {},
): Exchange {
  const [first, ...rest] = quotes;
  const sentence = first?.sentence == null ? '' : (first.passage.sentences[first.sentence]?.plain ?? '');
  const open = askedOf(withoutCovered(typed), film);
  const named = askedOf(typed, film).map((person) => ({
    ...person,
    isCovered: !open.some(({ name }) => name === person.name),
  }));
  const asked = [
    ...named,
    ...askedOf(question, film).map((person) => ({ ...person, isCovered: covered.includes(person.name) })),
  ];
  const stranger = asked.length > 0 ? null : strangerIn(withoutCovered(question), film);
  const written = [...writtenOf(sentence, film), ...writtenOf(first?.passage.plain.text ?? '', film)].map(
    (person) => ({ ...person, isCovered: first?.passage.spoiler === true }),
  );
  // “He” is whoever the question was about, rather than somebody whom the answer names as well.
  const people = stranger === null ? [...asked, ...written] : [stranger];
  return {
    filmId: film.review.id,
    outcome,
    typed,
    question,
    people: people.filter(({ name }, index) => people.findIndex((other) => other.name === name) === index),
    shown: [...shown, ...(first === undefined ? [] : [first.passage.id])],
    rest: rest.map(({ passage, sentence: at }) => ({ passage: passage.id, sentence: at })),
  };
}

interface Context {
  readonly read: FollowUp;
  readonly last: Exchange;
  readonly film: Film;
  readonly isElse: boolean;
}

/** What a question follows up; null for one that stands by itself, is listed or is about another film. */
function contextOf(question: string, last: Exchange, library: Library, chosen: Film | null): Context | null {
  const film = filmById(library, last.filmId);
  const named = chosen ?? filmInQuestion(question, library);
  if (film === null || (named !== null && named !== film) || isListed(question, library)) return null;
  const read = readFollowUp(question, last, film);
  return read === null ? null : { read, last, film, isElse: read.kind === 'more' || read.isElse };
}
