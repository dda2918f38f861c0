import { wordSet } from './wordSet.ts';

/**
 * The words of messages that ask nothing about a review, by the kind of message. Folded, without apostrophes.
 */
export const TALK_WORDS = {
  greet: wordSet('hello hi hey heya hiya yo howdy greetings gday morning evening afternoon'),
  thanks: wordSet('thanks thank thankyou thx tnx ty tysm cheers'),
  help: wordSet('help commands'),
  sorry: wordSet('wdym wym huh'),
} as const;

/** Signs that thank, in messages without a word. */
export const THANKING_SIGNS = /[👍🙏👏❤🫶]/u;

/** What may stand next to them. */
export const TALK_FILLERS = wordSet(`
  a again all bot day everybody everyone folks friend good guys lot me much nice please pls so that the there u very you
`);
