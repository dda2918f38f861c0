import type { Exchange } from '../conversation/Memory.ts';
import { toQuestion } from '../search/Question.ts';
import type { Part } from './answerParts.ts';

/** Whether one passage alone answers, and it is the one that answered another question just before. */
export function isSameAgain(parts: readonly Part[], last: Exchange): boolean {
  const [part, ...others] = parts;
  if (part === undefined || others.length > 0 || part.answer.outcome !== 'answer') return false;
  const [{ passage }] = part.answer.quotes;
  const isOther = toQuestion(part.question).text !== toQuestion(last.typed).text;
  return isOther && last.outcome === 'answer' && passage.id === last.shown.at(-1);
}
