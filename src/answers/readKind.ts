import { filmInQuestion } from '../films/filmInQuestion.ts';
import { type Library, onlyFilm } from '../films/library.ts';
import { withoutTitle } from '../films/withoutTitle.ts';
import type { Intent } from '../reader/intents.ts';
import type { Question } from '../search/Question.ts';
import { foreignTo } from './answerQuestion.ts';
import { meantBy } from './meantBy.ts';
import { mendSlips } from './mendSlips.ts';
import { plainTalk } from './plainTalk.ts';

/**
 * The kind of message to act on, as far as that can be told: by the network, or by a few words where it does not read.
 *
 * @param isFollowUp whether it can be read as following up what was spoken about last
 */
export async function readKind(question: Question, library: Library, isFollowUp: boolean): Promise<Intent> {
  const plain = plainTalk(question);
  if (plain !== null && !isFollowUp) return plain;
  if (library.reader === null) return 'ask';
  // The network has learnt English: in another language it is asked, and told so.
  if (foreignTo(question, library.films) !== null) return 'ask';
  const film = filmInQuestion(question.typed, library);
  const about = film ?? onlyFilm(library.films);
  const mended = about === null ? question.text : mendSlips(question.text, about);
  const text = film === null ? mended : withoutTitle(mended, film);
  const read = await library.reader.message(text);
  return read === null ? 'ask' : meantBy(read.intents, isFollowUp);
}
