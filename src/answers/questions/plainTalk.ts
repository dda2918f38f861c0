import type { Intent } from '../../reader/intents.ts';
import type { Question } from '../../search/Question.ts';
import { TALK_FILLERS, TALK_WORDS, THANKING_SIGNS } from '../../search/words/talkWords.ts';

const KINDS = ['greet', 'thanks', 'help', 'sorry'] as const;

/**
 * The kind of a message that is only a greeting, thanks, a call for help, or signs; null for any other,
 * which the network has to read.
 */
export function plainTalk({ words, typed }: Question): Intent | null {
  if (words.length === 0) return signTalk(typed);
  const isOf = (kind: keyof typeof TALK_WORDS): boolean =>
    words.some((word) => TALK_WORDS[kind].has(word)) &&
    words.every((word) => TALK_WORDS[kind].has(word) || TALK_FILLERS.has(word));
  return KINDS.find(isOf) ?? null;
}

/** A message without a word: "???" calls for help, a thumb thanks, a laughing face says something. */
function signTalk(typed: string): Intent | null {
  if (/\p{L}/u.test(typed)) return null;
  if (typed.includes('?')) return 'help';
  return THANKING_SIGNS.test(typed) ? 'thanks' : 'remark';
}
