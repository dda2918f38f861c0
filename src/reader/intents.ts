/** The kinds of message that the network tells apart, in the order of its output `intent`. */
export const INTENTS = [
  'ask',
  'fact.author',
  'fact.cast',
  'fact.director',
  'fact.length',
  'fact.where',
  'fact.year',
  'films',
  'greet',
  'help',
  'more',
  'offtopic',
  'quote',
  'remark',
  'sorry',
  'summary',
  'thanks',
  'themes',
  'who',
] as const;

export type Intent = (typeof INTENTS)[number];
