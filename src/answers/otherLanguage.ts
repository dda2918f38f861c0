import { FILM_TOPICS } from '../search/filmTopics.ts';
import { CHAT_WORDS, FILM_WORDS, STOP_WORDS } from '../search/stopWords.ts';
import { tokenize } from '../search/tokenize.ts';

/** English small words that other languages have as well: they prove nothing. */
const SHARED = new Set(
  'a am an as at be by do en er es he her in is it la me mi no on or so to tu un up us was we well will die'.split(
    ' ',
  ),
);
const ENGLISH = new Set(
  [...STOP_WORDS, ...CHAT_WORDS, ...FILM_WORDS, ...FILM_TOPICS.flatMap(({ words }) => words)].filter(
    (word) => !SHARED.has(word),
  ),
);

/** Words of a film's world that many languages write as English does. */
const WORLDWIDE = new Set(
  'cinema drama film films finale horror music musical normal original plot score set star stars super thriller total trailer'.split(
    ' ',
  ),
);

/** Scripts of their own tell the language even by one word. */
const OWN_SCRIPT = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;

/** How sure the detection must be (0 to 1); below it lie short English questions. */
const SURE = 0.07;

/**
 * The language of a question that is not in the review's language.
 *
 * @param question as the person typed it
 * @param reviewLanguage a BCP 47 tag
 * @param isName whether a folded word is somebody's name, which counts for no language
 * @returns a two-letter tag, or null when it is the review's language or can't be told
 */
export async function otherLanguage(
  question: string,
  reviewLanguage: string,
  isName: (word: string) => boolean,
): Promise<string | null> {
  const words = tokenize(question).filter((word) => !isName(word));
  if (words.length === 0 || (words.length === 1 && !OWN_SCRIPT.test(question))) return null;
  const expected = new Intl.Locale(reviewLanguage).language;
  if (expected === 'en' && words.some((word) => ENGLISH.has(word) && !WORLDWIDE.has(word))) return null;
  // Loaded when first needed: it is large, and most questions never get here.
  const { detectAll } = await import('tinyld');
  const [likeliest] = detectAll(question.slice(0, 300).replace(/https?:\S+/g, ''));
  if (likeliest === undefined || likeliest.accuracy < SURE || likeliest.lang === expected) return null;
  return likeliest.lang;
}
