import type { Library } from '../../conversation/films/Library.ts';
import { languagesOf } from '../../conversation/languages/languagesOf.ts';
import type { Intent } from '../../reader/intents.ts';
import { toQuestion } from '../../search/Question.ts';
import { foreignTo } from '../answerQuestion.ts';
import { isListed } from '../asked/Listed.ts';
import { meantBy } from './meantBy.ts';
import { plainFact } from './plainFact.ts';
import { plainTalk } from './plainTalk.ts';
import { textToRead } from './textToRead.ts';

export type { Intent };

const LATIN = /\p{Script=Latin}/gu;
const LETTERS = /\p{L}/gu;

/**
 * The kind of message to act on, as far as that can be told: by the network, or by a few words where it does not read. What
 * is listed as a question is one.
 *
 * @param typed the message, as the person typed it
 * @param isFollowUp whether it can be read as following up what was talked about last
 */
export async function readKind(typed: string, library: Library, isFollowUp: boolean): Promise<Intent> {
  if (isListed(typed, library)) return 'ask';
  const question = toQuestion(typed);
  const plain = plainTalk(question);
  if (plain !== null && !isFollowUp) return plain;
  // The network has learnt English: in another language it is asked, and told so where no review is in it.
  if (isInOtherLetters(typed) || foreignTo(question, library.films) !== null) return 'ask';
  const text = textToRead(question, library.films, library);
  const languages = languagesOf(library.films);
  const others = [...languages].filter((language) => language !== 'en');
  const told = isFollowUp ? null : factIn(others, text);
  if (told !== null || !languages.has('en')) return told ?? 'ask';
  const read = library.reader === null ? null : await library.reader.message(text);
  if (read !== null) return meantBy(read.intents, isFollowUp);
  return (isFollowUp ? null : plainFact(text, 'en')) ?? 'ask';
}

/** The plain fact that a question asks for in one of some languages. */
function factIn(languages: readonly string[], text: string): Intent | null {
  for (const language of languages) {
    const kind = plainFact(text, language);
    if (kind !== null) return kind;
  }
  return null;
}

/** Whether most of a text's letters are of scripts that English is not written in. */
function isInOtherLetters(text: string): boolean {
  const countOf = (letters: RegExp): number => text.match(letters)?.length ?? 0;
  return countOf(LETTERS) > 2 * countOf(LATIN);
}
