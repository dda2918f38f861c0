import { ASKING_VERBS, AUXILIARIES, QUESTION_WORDS } from './questionWords.ts';

/** Whether a folded word is one that a question starts with. */
export function isAskingWord(word: string): boolean {
  return QUESTION_WORDS.has(word) || AUXILIARIES.has(word) || ASKING_VERBS.has(word);
}
