import { tokenize } from '../../search/words/tokenize.ts';
import type { FactKind } from '../facts.ts';
import { FACT_QUESTIONS, type FactQuestions } from './factQuestions.ts';

const WHO = 'whos?(?: is| was| are)?';
const WHAT = 'whats?(?: is| was)?';
const WHERE = 'wheres?(?: is)?';
const FILM = '(?:it|(?:the|this|that) (?:film|movie))';

/** What may stand before a question. */
const OPENING =
  '(?:(?:and|but|so|ok|okay|hey|hi|hello|btw|(?:do|does) (?:you|anyone|anybody) know|anyone know|(?:(?:can|could) you )?tell (?:me|us)) )*';

/** The plainest questions for facts, in words as `tokenize` has them: of “who’s” it has “who”, of “I” nothing. */
const QUESTIONS: FactQuestions = [
  [
    'fact.year',
    `(?:in |from )?(?:what|which) year (?:is|was|did) ${FILM} (?:from|made(?: in)?|released(?: in)?|come out(?: in)?|out)`,
  ],
  ['fact.year', `(?:from )?(?:what|which) year ${FILM} (?:is from|was made|was released|came out)`],
  ['fact.year', `when (?:is|was|did) ${FILM} (?:from|made|released|come out|out)`],
  ['fact.year', `(?:${WHAT} the )?(?:release (?:year|date)|year of release)(?: of ${FILM})?`],
  ['fact.length', `how long (?:is|was) ${FILM}`],
  ['fact.length', `how long (?:does|did) ${FILM} (?:run|last|go on)(?: for)?`],
  ['fact.length', `how many (?:minutes|hours) (?:is|was|does) ${FILM}(?: long| run| last)?`],
  ['fact.length', `(?:${WHAT} the )?(?:runtime|run time|running time)(?: of ${FILM})?`],
  ['fact.length', `(?:${WHAT} the )?(?:length|duration) of ${FILM}`],
  ['fact.director', `who (?:directed|directs|filmed) ${FILM}`],
  ['fact.director', `(?:by )?(?:who|whom) (?:is|was) ${FILM} (?:directed(?: by)?|by)`],
  ['fact.director', `${WHO} the director(?: (?:of|on|for) ${FILM})?`],
  [
    'fact.where',
    `where (?:can|could|do|should|to)(?: you| we| one| people)? (?:watch|see|stream|rent|buy) ${FILM}(?: online| now)?`,
  ],
  ['fact.where', `${WHERE} ${FILM} (?:streaming|available|showing|on)(?: now)?`],
  ['fact.where', `(?:what|which) (?:service|platform|channel|streaming service) is ${FILM} on`],
  ['fact.cast', `(?:${WHO}|who stars|who acts|who plays) (?:all )?in ${FILM}`],
  ['fact.cast', `${WHO} in the cast(?: of ${FILM})?`],
  ['fact.author', `who (?:wrote|did) (?:the|this|that) review(?: of ${FILM})?`],
  ['fact.author', `who reviewed ${FILM}`],
  ['fact.author', `(?:by )?(?:${WHO}|whom is) (?:the|this|that) review by`],
  ['fact.author', `${WHO} the (?:reviewer|(?:author|writer) of (?:the|this|that) review)`],
];

const OTHERS = [...FACT_QUESTIONS].map(
  ([language, questions]) => [language, patternsOf(questions, '')] as const,
);
const PATTERNS = new Map([['en', patternsOf(QUESTIONS, OPENING)] as const, ...OTHERS]);

function patternsOf(questions: FactQuestions, opening: string) {
  return questions.map(([kind, question]) => ({ kind, pattern: new RegExp(`^${opening}(?:${question})$`) }));
}

/**
 * The fact that a question asks for, where it asks for nothing else and in so many words; null for any other. It takes
 * the network's place where that does not read.
 *
 * @param text the question with "the film" in place of a title
 * @param language two letters, such as `en`
 */
export function plainFact(text: string, language: string): FactKind | null {
  const words = tokenize(text).join(' ');
  return PATTERNS.get(language)?.find(({ pattern }) => pattern.test(words))?.kind ?? null;
}
