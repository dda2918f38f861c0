import { fold } from '../shared/letters/fold.ts';
import type { Answer, Quote } from './Answer.ts';
import type { Fact } from './facts.ts';

/**
 * An answer with nothing but the passages that tell a fact in its own words: they stand under the fact, and what does
 * not name it has no place there.
 *
 * @returns null where none of the passages does
 */
export function passagesTelling(fact: Fact, answer: Answer): Answer | null {
  if (answer.outcome !== 'answer' && answer.outcome !== 'closest') return null;
  const words = wordsOf(fact).map(fold);
  const [first, ...others] = answer.quotes.filter(({ passage }: Quote) => {
    const text = fold(passage.plain.text);
    return words.some((word) => text.includes(word));
  });
  return first === undefined ? null : { ...answer, outcome: 'answer', quotes: [first, ...others] };
}

function wordsOf(fact: Fact): string[] {
  switch (fact.kind) {
    case 'fact.year':
      return [String(fact.year)];
    case 'fact.where':
      return [fact.where];
    case 'fact.length':
      return [`${fact.minutes} minutes`];
    case 'fact.director':
      return [...fact.names];
    case 'fact.cast':
      return fact.cast.map(({ actor }) => actor);
    case 'fact.author':
      return [fact.author];
  }
}
