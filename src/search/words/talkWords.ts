const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/**
 * The words of messages that ask nothing about a review, by the kind of message. Folded, without apostrophes.
 */
export const TALK_WORDS = {
  greet: words('hello hi hey heya hiya yo howdy greetings gday morning evening afternoon'),
  thanks: words('thanks thank thankyou thx tnx ty tysm cheers'),
  help: words('help commands'),
  sorry: words('wdym wym huh'),
} as const;

/** Signs that thank, in messages without a word. */
export const THANKING_SIGNS = /[👍🙏👏❤🫶]/u;

/** What may stand next to them. */
export const TALK_FILLERS = words(`
  a again all bot day everybody everyone folks friend good guys lot me much nice please pls so that the there u very you
`);
