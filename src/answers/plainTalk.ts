import { TALK_FILLERS, TALK_WORDS } from '../search/talkWords.ts';

type Talk = keyof typeof TALK_WORDS;

const KINDS: readonly Talk[] = ['greet', 'thanks', 'help'];

/**
 * What a message is that consists of nothing but a greeting, thanks or a call for help; null for every other. It decides
 * where the network does not read.
 *
 * @param words the words of the message, folded
 */
export function plainTalk(words: readonly string[]): Talk | null {
  const isOf = (kind: Talk): boolean =>
    words.some((word) => TALK_WORDS[kind].has(word)) &&
    words.every((word) => TALK_WORDS[kind].has(word) || TALK_FILLERS.has(word));
  return KINDS.find(isOf) ?? null;
}
