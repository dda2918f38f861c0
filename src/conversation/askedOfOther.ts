import type { Film } from '../search/Film.ts';
import { toQuestion } from '../search/Question.ts';
import { coverIn } from './coverIn.ts';
import { bareTitle } from './films/bareTitle.ts';
import { filmInQuestion } from './films/filmInQuestion.ts';
import { filmById, type Library } from './films/Library.ts';
import { withoutTitle } from './films/withoutTitle.ts';
import type { Exchange } from './Memory.ts';
import { fragmentOf } from './readFollowUp.ts';
import { hasPronoun } from './referent.ts';
import { askedOf } from './spokenOf.ts';

/** What may stand before a title that a fragment consists of. */
const BEFORE = /^(?:in|of|for|from|with|to)\s+/iu;

/** The previous question, asked about another film by a fragment that is only its title: "and in Heat?" */
export function askedOfOther(
  question: string,
  library: Library,
  last: Exchange,
): { readonly question: string; readonly film: Film } | null {
  const rest = fragmentOf(question);
  const before = filmById(library, last.filmId);
  if (rest === null || before === null || askedOf(rest, before).length > 0) return null;
  const film = bareTitle(rest, library) ?? bareTitle(rest.replace(BEFORE, ''), library);
  if (film === null || film === before) return null;
  // "And her?" is a film only where it is written as one.
  if (hasPronoun(rest) && filmInQuestion(question, library) !== film) return null;
  const { typed, text } = toQuestion(last.question);
  // The network's spelling has nothing that covers.
  return { question: withoutTitle(coverIn(typed) === null ? text : typed, before), film };
}
