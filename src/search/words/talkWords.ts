const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/**
 * What a message is made of that asks nothing of a review, by the kind that it is. Folded, without apostrophes.
 */
export const TALK_WORDS = {
  greet: words('hello hi hey heya hiya yo howdy greetings gday morning evening afternoon'),
  thanks: words('thanks thank thankyou thx tnx ty tysm cheers'),
  help: words('help commands'),
  sorry: words('wdym wym huh'),
} as const;

/** Signs that thank, in messages without a word. */
export const THANKING_SIGNS = /[👍🙏👏❤🫶]/u;

/** What may stand beside them. */
export const TALK_FILLERS = words(`
  a again all bot day everybody everyone folks friend good guys lot me much nice please pls so that the there u very you
`);
