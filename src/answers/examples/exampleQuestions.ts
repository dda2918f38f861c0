import { setImmediate } from 'node:timers/promises';
import type { Reader } from '../../reader/Reader.ts';
import type { Film } from '../../search/Film.ts';
import { toQuestion } from '../../search/Question.ts';
import { askFilm } from '../askFilm.ts';
import { ANSWER_SETTINGS } from '../settings.ts';
import { type ExampleWords, exampleWords } from './exampleWords.ts';

type Examples = readonly string[];

/** Found once for each reading of a review: asking is what takes time. */
const searched = {
  read: new WeakMap<Film, Promise<Examples>>(),
  words: new WeakMap<Film, Promise<Examples>>(),
};

/** How likely the answer to one of those has to be right, 0 to 1: nothing in the review asked for it. */
const SURE = 0.95;

/**
 * Questions that a review does answer, a varied handful: built from its cast and themes, then what people ask of any film,
 * then its headings, in the language of the review; kept only if the bot itself would answer them.
 *
 * @param reader what reads; null for words alone
 */
export function exampleQuestions(film: Film, reader: Reader | null): Promise<Examples> {
  const there = reader === null ? searched.words : searched.read;
  const known = there.get(film);
  if (known !== undefined) return known;
  const examples = findExamples(film, reader);
  there.set(film, examples);
  const isFinal = reader === null || reader.isBroken() || reader.review(film.review) !== null;
  const forget = (): void => void there.delete(film);
  // Examples that words alone chose, before the embeddings were there, are looked for again.
  examples.then(isFinal ? () => {} : forget, forget);
  return examples;
}

async function findExamples(film: Film, reader: Reader | null): Promise<Examples> {
  const words = exampleWords(film.review.language);
  const questions: string[] = [];
  for (const question of candidates(film, words)) {
    if (questions.length === ANSWER_SETTINGS.mostExamples) break;
    // Of a long review each takes a while; others are answered in between.
    await setImmediate();
    const { found: answer, ranking } = await askFilm(toQuestion(question), film, reader);
    const isSure = ranking.likelihood >= SURE || !words.usual.includes(question);
    if (isSure && answer?.outcome === 'answer' && !answer.quotes[0].passage.spoiler) questions.push(question);
  }
  return questions;
}

/** A role, a theme, an actor, a usual question, then from the start again; then the headings. */
function candidates({ review }: Film, words: ExampleWords): string[] {
  const { cast, themes, passages } = review;
  const roles = cast.flatMap(({ role }) => (role === null ? [] : [words.whoPlays(role)]));
  const actors = cast.map(({ actor }) => words.actor(actor));
  const about = themes.map(({ name }) => words.theme(name));
  const headings = [...new Set(passages.flatMap(({ trail }) => trail.slice(-1)))].map(words.heading);
  const kinds = [roles, about, actors.slice().reverse(), words.usual];
  const rounds = Math.max(...kinds.map(({ length }) => length));
  const byTurns = Array.from({ length: rounds }, (_, round) =>
    kinds.flatMap((kind) => kind.slice(round, round + 1)),
  );
  return [...byTurns.flat(), ...headings].filter(
    (question) => question.length <= ANSWER_SETTINGS.longestExample,
  );
}
