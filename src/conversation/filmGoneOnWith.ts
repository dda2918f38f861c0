import type { Film } from '../search/Film.ts';
import { tokenize } from '../search/words/tokenize.ts';
import { wordSet } from '../search/words/wordSet.ts';
import { filmsInQuestion } from './films/filmsInQuestion.ts';
import { filmById, type Library } from './films/Library.ts';
import type { Exchange } from './Memory.ts';

/** Words that stand for somebody or something mentioned before. */
const PRONOUNS = wordSet('he him his she her hers they them their theirs it its');

/**
 * The film that a question stays with without saying so: the one that was talked about last, where a pronoun
 * refers to what was said and no film is named. Null where it may be any.
 */
export function filmGoneOnWith(question: string, library: Library, last: Exchange): Film | null {
  if (!tokenize(question).some((word) => PRONOUNS.has(word))) return null;
  const { sure, isMissing } = filmsInQuestion(question, library);
  return sure.length > 0 || isMissing ? null : filmById(library, last.filmId);
}
