import type { Reader } from '../../reader/Reader.ts';
import { toQuestion } from '../../search/Question.ts';
import { createPause } from '../../shared/createPause.ts';
import { readEmbeddings } from './readEmbeddings.ts';
import { type Wording, wordingOf } from './Wording.ts';

/**
 * Questions as they are compared with each other, whatever film they are on.
 *
 * @param questions the most wanted first
 * @param most how many are read now, in some milliseconds each, that were not before: of others their words have to do
 */
export async function readWordings(
  questions: readonly string[],
  reader: Reader | null,
  most: number,
): Promise<(question: string) => Wording> {
  const textOf = (question: string): string => toQuestion(question).text;
  const embeddings = await readEmbeddings(questions.map(textOf), reader, most);
  const pause = createPause();
  const wordings = new Map<string, Wording>();
  for (const one of questions) {
    wordings.set(one, wordingOf(one, null, embeddings.get(textOf(one))));
    await pause();
  }
  return (question) => wordings.get(question) ?? wordingOf(question, null);
}
