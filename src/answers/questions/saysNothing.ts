import { filmsCalled } from '../../conversation/films/filmsCalled.ts';
import { languagesOf } from '../../conversation/languages/languagesOf.ts';
import { referent } from '../../conversation/referent.ts';
import type { Film } from '../../search/Film.ts';
import type { Question } from '../../search/Question.ts';
import { underHeading } from '../../search/ranking/underHeading.ts';
import { AUXILIARIES } from '../../search/words/questionWords.ts';
import { wordSet } from '../../search/words/wordSet.ts';

/** Words that ask for nothing without others, by the language of a review. Folded, as `tokenize` has them. */
const SMALL: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'en',
    wordSet(`
      an and any but he her here him his how it its no not now ok okay or she so that the their them then there these they
      this those though uh um us we well what when where which who whom whose why you your
    `),
  ],
  [
    'de',
    wordSet(`
      aber also da dann das dem den denn der des die dies diese dieser dieses doch ein eine einem einen einer er es hier ihm
      ihn ihr ja man mal na nein nicht nun oder sie so und wann warum was welche welcher welches wem wen wer weshalb wessen
      wie wieso wo
    `),
  ],
  [
    'fr',
    wordSet(`
      alors ca ce ceci cela ces cet cette comment de des donc du elle elles et eux il ils la le les lui mais non oui ou pourquoi
      quand que quel quelle quelles quels qui quoi un une
    `),
  ],
  [
    'es',
    wordSet(`
      al como cual cuales cuando de del donde el ella ellas ellos en entonces esa ese eso esta este esto la las lo los no para
      pero por porque pues que quien quienes si un una unos unas
    `),
  ],
  [
    'pt',
    wordSet(`
      ai as com como da de do ela elas ele eles em entao essa esse esta este isso isto mas nao onde os ou para por porque pois qual
      quais quando que quem sim um uma
    `),
  ],
  [
    'ja',
    wordSet(
      'いつ どう どうして どこ どれ なぜ なに なん なんで 何 誰 だれ これ それ あれ が は を の で と も に',
    ),
  ],
]);

/**
 * Whether a question has no word that asks for anything, such as “why?” or “the”, so that any paragraph would be a guess.
 * Names, headings and “her”, where a film has one woman, ask for something, however small they are.
 *
 * @param films those that it is asked of
 */
export function saysNothing({ words: asked, typed }: Question, films: readonly Film[]): boolean {
  if (asked.length === 0) return !/[\p{L}\p{N}]/u.test(typed);
  const lists = [...languagesOf(films)].map((language) => SMALL.get(language));
  const isSmall = (word: string): boolean => lists.some((list) => list?.has(word) === true);
  // “Is it?” asks nothing, “who is it?” may.
  const isVerbless = asked.every(isSmall);
  const isAside = asked.length === 2 && AUXILIARIES.has(asked[0] ?? '') && isSmall(asked[1] ?? '');
  if (!isVerbless && !isAside) return false;
  return (
    asked.every((word) => filmsCalled(word, films).length === 0) &&
    films.every((film) => underHeading(typed, film).size === 0 && referent(typed, [], film) === null)
  );
}
