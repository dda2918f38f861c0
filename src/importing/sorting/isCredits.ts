import { wordsOf } from '../amountOf.ts';

/** Most words of a line of credits. */
const MOST_WORDS = 60;

/** What stands before a film's facts in one line, and how its length is given. */
const SIGN =
  /\b(?:dir(?:ector|ected by)?|regie|réalisation|stars?|starring|cast|with|mit|avec|running time|run ?time|length|cert(?:ificate)?|rated|rating|mpaa rating|genre|country|year|screenplay|writers?|written by|distributor|verleih|music|cinematography)\s?:|\b\d{2,3} ?(?:mins?|minutes|minuten|mn)\b|\b\d ?h ?\d{2}\b|(?:^|[.;)]\s)(?:dir\.|(?:film )?directed by|with|starring|avec|mit|regie|réal\.|un film de|film [\p{L}-]{3,20} de) (?=\p{Lu})/gimu;

/** A short line with a label before it. */
const LABELLED = /^\p{Lu}[^:\n]{1,24}:\s+\S.{0,59}$/u;

/** Whether a piece is a film's credits: several facts with their names before them, in one line or each in its own. */
export function isCredits(text: string): boolean {
  if (wordsOf(text) > MOST_WORDS) return false;
  const lines = text.split('\n');
  return (
    (text.match(SIGN) ?? []).length > 1 ||
    (lines.length > 2 && lines.every((line) => LABELLED.test(line.trim())))
  );
}
