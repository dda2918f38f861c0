import type { FilmIndex } from '../search/FilmIndex.ts';
import { toQuestion } from '../search/Question.ts';
import type { Answer, Found, Quote } from './Answer.ts';
import { answerQuestion } from './answerQuestion.ts';
import { filmInQuestion } from './filmInQuestion.ts';
import { filmById, type Library, passageById } from './library.ts';
import type { Exchange, Memory, Place } from './memory.ts';
import { type FollowUp, readFollowUp } from './readFollowUp.ts';
import { askedOf, writtenOf } from './spokenOf.ts';

/** An answer within a conversation. */
export interface Turn {
  readonly answer: Answer;
  /** What the question was taken to be about, where it did not say so itself. */
  readonly about: string | null;
}

/**
 * The answer to a question that may refer to the one before it.
 *
 * @param typed the question, as the person typed it
 * @param film the film that was chosen; null to find it from the question or the conversation
 * @param memory what was spoken about; null where nothing is remembered
 * @param place whose conversation it is
 */
export async function answerInTurn(
  typed: string,
  library: Library,
  film: FilmIndex | null,
  memory: Memory | null,
  place: Place,
): Promise<Turn> {
  const question = toQuestion(typed);
  const last = memory?.last(place) ?? null;
  const context = last === null ? null : contextOf(question.typed, last, library, film);
  const turn =
    context === null
      ? { asked: question.typed, about: null, answer: await answerQuestion(question, library, film) }
      : await followUp(context, library);
  const { answer, about, asked } = turn;
  if (answer.outcome === 'answer' || answer.outcome === 'closest') {
    const shown = context?.isElse === true ? context.last.shown : [];
    memory?.keep(place, exchangeOf(asked, answer, shown));
  }
  return { answer, about };
}

/** What is remembered of an answer: the people in it, and what there is besides. */
export function exchangeOf(
  question: string,
  { film, quotes, outcome }: Pick<Found, 'film' | 'outcome'> & { readonly quotes: readonly Quote[] },
  shownBefore: readonly string[] = [],
): Exchange {
  const [first, ...rest] = quotes;
  const sentence = first?.sentence == null ? '' : (first.passage.sentences[first.sentence]?.plain ?? '');
  const people = [
    ...askedOf(question, film),
    ...writtenOf(sentence, film),
    ...writtenOf(first?.passage.plain.text ?? '', film),
  ];
  return {
    film: film.review.id,
    outcome,
    question,
    people: people.filter(({ name }, index) => people.findIndex((other) => other.name === name) === index),
    shown: [...shownBefore, ...(first === undefined ? [] : [first.passage.id])],
    rest: rest.map(({ passage, sentence: at }) => ({ passage: passage.id, sentence: at })),
  };
}

interface Context {
  readonly read: FollowUp;
  readonly last: Exchange;
  readonly film: FilmIndex;
  readonly isElse: boolean;
}

/** What a question follows up; null for one that stands by itself or speaks of another film. */
function contextOf(
  question: string,
  last: Exchange,
  library: Library,
  chosen: FilmIndex | null,
): Context | null {
  const film = filmById(library, last.film);
  const named = chosen ?? filmInQuestion(question, library);
  if (film === null || (named !== null && named !== film)) return null;
  const read = readFollowUp(question, last, film);
  return read === null ? null : { read, last, film, isElse: read.kind === 'more' || read.isElse };
}

async function followUp(
  { read, last, film, isElse }: Context,
  library: Library,
): Promise<Turn & { asked: string }> {
  if (read.kind === 'more') return { answer: moreOf(last, film), about: read.about, asked: last.question };
  const without = new Set(isElse ? last.shown : []);
  const answer = await answerQuestion(toQuestion(read.question), library, film, without);
  return { answer, about: read.about, asked: read.question };
}

/** The next of what was found; none when all of it was shown. */
function moreOf(last: Exchange, film: FilmIndex): Answer {
  const [first, ...others] = last.rest.flatMap(({ passage: id, sentence }): Quote[] => {
    const passage = passageById(film, id);
    return passage === null ? [] : [{ passage, sentence }];
  });
  if (first === undefined) return { outcome: 'none', film, askedIn: null, isAllShown: true, examples: [] };
  return { outcome: last.outcome, film, quotes: [first, ...others] };
}
