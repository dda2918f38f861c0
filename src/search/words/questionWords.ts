import { wordSet } from './wordSet.ts';

/** English words that a question about something starts with. Folded, without apostrophes. */
export const QUESTION_WORDS = wordSet(`
  who whos whose whom what whats when whens where wheres why whys how hows which
`);

/** Verbs that a question about whether something is so starts with. */
export const AUXILIARIES = wordSet(`
  is isnt are arent was wasnt were werent do does doesnt did didnt dont has hasnt have havent had hadnt can cant could
  couldnt will wont would wouldnt should shouldnt
`);

/** Verbs that ask for an answer without a question. */
export const ASKING_VERBS = wordSet('tell explain describe show name list give know wonder wondering');

/** Small words that say who or what a question is about. */
export const SUBJECTS = wordSet(`
  a all an any anybody anyone anything both each every everybody everyone everything he her his i it its my no nobody
  nothing our people she some somebody someone something that the their there these they this those we you your
`);
