import { escapeMarkdown } from '../messages/text/escapeMarkdown.ts';
import { evenly } from './evenly.ts';
import type { Look } from './Look.ts';

/**
 * What stands under the greeting: questions to try, and how to get about.
 *
 * @param examples questions that have an answer; their numbers ask them
 * @param hint the line on how to connect to Discord
 */
export function firstSteps(examples: readonly string[], hint: string, look: Look): string {
  const questions = examples.map((question, index) => {
    const [first = '', ...rest] = evenly(escapeMarkdown(question, false), look);
    const number = look.style('cyan', String(index + 1));
    return [`  ${number}  ${first}`, ...rest.map((line) => `     ${line}`)].join('\n');
  });
  const keys = [
    examples.length === 0
      ? 'Type a question. Under an answer stand buttons: type the number of one to press it.'
      : 'Type a question, or the number of one above. Buttons under an answer are pressed by their numbers too.',
    'Commands start with /, and Tab completes them: /help lists all, /quit leaves.',
    hint,
  ];
  const lines = keys.flatMap((line) => evenly(`-# ${line}`, look));
  return [...questions, ...(questions.length === 0 ? [] : ['']), ...lines].join('\n');
}
