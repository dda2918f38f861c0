/** Somebody who seems to play somebody. */
export interface Suggestion {
  readonly actor: string;
  readonly role: string;
}

const WORD = "(?<![\\p{L}\\p{M}])\\p{Lu}[\\p{L}\\p{M}'’]*(?:-[\\p{L}\\p{M}]+)*";
const INITIAL = '\\p{Lu}\\.';
const PARTICLE = '(?:de|di|da|del|van|von|der|den|la|le|du|St\\.)';
/** A first and a last name at least. */
const ACTOR = `(${WORD}(?: (?:${PARTICLE} )?(?:${WORD}|${INITIAL})){1,3})`;
const ROLE = `((?:(?:Dr|Mr|Mrs|Ms|Major|Captain|Professor|Sergeant|Father|Sister|Aunt|Uncle)\\.? )?${WORD}(?: (?:${PARTICLE} )?${WORD}){0,2})`;

const PATTERNS: readonly { readonly pattern: RegExp; readonly actorFirst: boolean }[] = [
  {
    pattern: new RegExp(
      `${ACTOR}(?:,[^,.;]{1,60},)? (?:plays|portrays|is cast as|stars as|co-stars as|appears as|returns as) (?:the |a |an )?${ROLE}`,
      'gu',
    ),
    actorFirst: true,
  },
  {
    pattern: new RegExp(`${ACTOR}(?:,[^,.;]{1,60},)?(?: is [^,.;:]{1,40}?)? as ${ROLE}`, 'gu'),
    actorFirst: true,
  },
  { pattern: new RegExp(`${ACTOR}, [^,.;]{1,60}, is ${ROLE}`, 'gu'), actorFirst: true },
  { pattern: new RegExp(`${ROLE}(?: is|,|,? who is) played by ${ACTOR}`, 'gu'), actorFirst: false },
  { pattern: new RegExp(`${ROLE} \\(${ACTOR}\\)`, 'gu'), actorFirst: false },
];

/** Words that start sentences with a capital and are nobody's name. */
const NOT_A_NAME =
  /^(?:The|A|An|As|In|On|At|It|He|She|They|We|I|But|And|So|Yet|When|While|His|Her|Their|This|That|There|Here|Then|With|For|From|By|To|If|No|Not|Even|Only|Still|Both|Our|My|Its|One|Two|Who|What|Why|How|Where|After|Before|Young|Old|Little|Poor)$/;

/** Longest name, in characters: what front matter takes. */
const MAX_NAME = 80;

/** Most people to suggest. */
const MOST = 20;

/**
 * Who seems to play whom, by the ways reviewers say it: "Maria, played by Brigitte Helm", "Helm as Maria", "Brigitte
 * Helm plays Maria", "Maria (Brigitte Helm)".
 *
 * @param paragraphs the review's paragraphs
 */
export function suggestCast(paragraphs: readonly string[]): Suggestion[] {
  const found = new Map<string, Suggestion>();
  for (const paragraph of paragraphs) {
    for (const { pattern, actorFirst } of PATTERNS) {
      for (const [, first = '', second = ''] of paragraph.matchAll(pattern)) {
        const actor = trimName(actorFirst ? first : second);
        const role = trimName(actorFirst ? second : first);
        const isPerson =
          actor.includes(' ') &&
          Math.max(actor.length, role.length) <= MAX_NAME &&
          role.length > 1 &&
          !actor.includes(role) &&
          !role.includes(actor);
        if (isPerson && !found.has(actor)) found.set(actor, { actor, role });
      }
    }
  }
  return [...found.values()].slice(0, MOST);
}

/** A name without the sentence's first word before it, and without a possessive. */
function trimName(name: string): string {
  const words = name.split(' ');
  while (words[0] !== undefined && NOT_A_NAME.test(words[0])) words.shift();
  return words.join(' ').replace(/['’]s?$/u, '');
}
