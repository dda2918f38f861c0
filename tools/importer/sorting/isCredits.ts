import { wordsOf } from '../amountOf.ts';

/** Most words of a line of credits. */
const MOST_WORDS = 60;

/** What stands before a film's facts in one line, and how its length is given. */
const SIGN =
  /\b(?:dir(?:ector|ected by)?|regie|réalisation|stars?|starring|cast|with|mit|avec|running time|run ?time|length|cert(?:ificate)?|rated|rating|mpaa rating|genre|country|year|screenplay|writers?|written by|distributor|verleih|music|cinematography)\s?:|\b\d{2,3} ?(?:mins?|minutes|minuten|mn)\b|\b\d ?h ?\d{2}\b|(?:^|[.;)]\s)(?:dir\.|(?:film )?directed by|with|starring|avec|mit|regie|réal\.|un film de|film [\p{L}-]{3,20} de) (?=\p{Lu})/gimu;

/** Whether a piece is a film's credits in one line: several facts with their names before them. */
export function isCredits(text: string): boolean {
  return wordsOf(text) <= MOST_WORDS && (text.match(SIGN) ?? []).length > 1;
}
