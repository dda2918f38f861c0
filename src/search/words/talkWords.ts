import { wordSet } from './wordSet.ts';

/**
 * The words of messages that ask nothing about a review, by the kind of message. Folded, without apostrophes.
 */
export const TALK_WORDS = {
  greet: wordSet(`
    hello hi hey heya hiya yo howdy greetings gday morning evening afternoon
    hallo moin servus guten bonjour bonsoir salut hola buenas buenos oi ola dia noite tarde こんにちは こんばんは
  `),
  thanks: wordSet(`
    thanks thank thankyou thx tnx ty tysm cheers
    danke dankeschon merci gracias obrigado obrigada valeu ありがとう どうも
  `),
  help: wordSet('help commands hilfe aide ayuda ajuda'),
  sorry: wordSet('wdym wym huh'),
} as const;

/** Signs that thank, in messages without a word. */
export const THANKING_SIGNS = /[👍🙏👏❤🫶]/u;

/** What may stand next to them. */
export const TALK_FILLERS = wordSet(`
  a again all bot day everybody everyone folks friend good guys lot me much nice please pls so that the there u very you
  abend alle allerseits bitte dir euch mal morgen schon sehr tag vielen viel zusammen
  beaucoup bien tous tout toi vous dias muchas muy noches tardes todos boa bom muito muita tudo
  ご ざ い いま ます した
`);
