import type { Library } from '../conversation/films/Library.ts';
import type { Exchange, Spoken } from '../conversation/Memory.ts';
import { askedOf } from '../conversation/spokenOf.ts';
import type { Film } from '../search/Film.ts';
import { answerInTurn, type Turn } from './answerInTurn.ts';
import { examplesFor } from './answerQuestion.ts';
import { type Fact, type FactKind, factOf } from './facts.ts';
import { passagesTelling } from './passagesTelling.ts';
import { holdsFigure } from './questions/holdsFigure.ts';

/** A plain fact that somebody asks for. */
export interface AskedFact {
  readonly kind: FactKind;
  readonly film: Film;
}

/** What comes of it: the fact, as far as the front matter has it, and what the review says to that. */
export interface FactTurn extends Turn {
  readonly fact: Fact | null;
}

/**
 * The answer to a question that asks for a plain fact.
 *
 * @param question as the person typed it
 * @param last what was talked about before; null where nothing was
 */
export async function answerFact(
  question: string,
  { kind, film }: AskedFact,
  library: Library,
  last: Exchange | null,
): Promise<FactTurn> {
  const fact = factOf(kind, film.review);
  // Reviews do not say in their text who wrote them.
  if (fact === null && kind === 'fact.author')
    return { fact, ...(await nothingOn(film, library, { about: null, asked: question })) };
  const turn = await answerInTurn(question, library, film, last);
  if (fact === null) return { fact, ...(await answerOnly(kind, turn, film, library)) };
  const telling = passagesTelling(fact, turn.answer);
  const told = telling === null ? await nothingOn(film, library, turn) : { ...turn, answer: telling };
  return { fact, ...told, exchange: exchangeOfFact(question, fact, film, told) };
}

/**
 * Only a passage that answers can give a fact that the front matter lacks: the closest one does not help, nor one
 * without a figure where that is asked for.
 */
async function answerOnly(kind: FactKind, turn: Turn, film: Film, library: Library): Promise<Turn> {
  const { answer } = turn;
  const isFigure = kind === 'fact.length' || kind === 'fact.year';
  const isBeside =
    answer.outcome === 'answer' && isFigure && !holdsFigure(answer.quotes[0].passage.plain.text);
  return answer.outcome === 'closest' || isBeside ? nothingOn(film, library, turn) : turn;
}

async function nothingOn(
  film: Film,
  library: Library,
  { about, asked }: Pick<Turn, 'about' | 'asked'>,
): Promise<Turn> {
  const examples = await examplesFor(library, film);
  return {
    answer: { outcome: 'none', film, askedIn: null, isAllShown: false, examples },
    about,
    exchange: null,
    asked,
  };
}

/** A fact is talked about as an answer is: "he" is the director who was named. */
function exchangeOfFact(question: string, fact: Fact, film: Film, { answer, exchange }: Turn): Exchange {
  const named = peopleOf(fact, film);
  const base: Exchange =
    answer.outcome === 'answer' && exchange !== null
      ? exchange
      : {
          filmId: film.review.id,
          outcome: 'answer',
          typed: question,
          question,
          people: [],
          shown: [],
          rest: [],
        };
  return named.length === 0 ? base : { ...base, people: named };
}

function peopleOf(fact: Fact, film: Film): Spoken[] {
  if (fact.kind === 'fact.director') return askedOf(fact.names.join(' '), film);
  if (fact.kind === 'fact.cast') return askedOf(fact.cast.map(({ actor }) => actor).join(' '), film);
  return [];
}
