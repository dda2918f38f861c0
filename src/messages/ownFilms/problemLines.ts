import { sayFault } from '../../review/faults/Fault.ts';
import type { FilmProblem } from '../../review/sent/ReadFile.ts';
import type { Phrases } from '../languages/Phrases.ts';
import { cutText } from '../text/cutText.ts';
import { escapeMarkdown } from '../text/escapeMarkdown.ts';

/** Most problems that are shown at once, and the longest stretch of one. */
const MOST = 8;
const LONGEST = 300;

/** Most room for them all, escapes included: what stands around them in a message has the rest. */
const ROOM = 3_000;

/** What keeps a text from being a film's, as a list. */
export function problemLines(problems: readonly FilmProblem[], phrases: Phrases): string {
  const first = problems.slice(0, MOST).map((problem) => {
    const { line } = problem;
    const says = escapeMarkdown(cutText(sayFault(problem, phrases.complaints), LONGEST), false);
    return line === null ? `- ${says}` : `- ${phrases.labelled(`**${phrases.ownFilmLine(line)}**`, says)}`;
  });
  const lines = first.filter((_, at) => first.slice(0, at + 1).join('\n').length <= ROOM);
  const more = problems.length - lines.length;
  return [...lines, ...(more > 0 ? [`- ${phrases.ownFilmMoreProblems(more)}`] : [])].join('\n');
}
