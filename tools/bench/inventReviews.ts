import { STOP_WORDS } from '../../src/search/words/stopWords.ts';

const PARAGRAPHS = 20;
const SENTENCES = 5;
/** As many words as a library of films has. */
const VOCABULARY = 20_000;
/** How often a word is a small one, and how often one of this film's own. */
const SHARES = { small: 0.5, own: 0.15 };
const OWN_WORDS = 40;

const STARTS = 'b br c ch d dr f fl g gr h j k l m n p pl qu r s sh sk st t th tr v w z'.split(' ');
const MIDDLES = 'a e i o u ai ea ie oo ou'.split(' ');
const ENDS = 'n r l s t m nd rk st ck ng ve sh th lt mp'.split(' ');

/**
 * Reviews of as many films that nobody made: invented text whose words are as frequent as those of a language, with people,
 * themes and headings of their own. The same ones every time.
 *
 * @returns the files' text
 */
export function inventReviews(count: number): string[] {
  const random = randomFrom(4);
  const pick = <Value>(from: readonly Value[]): Value | undefined => from[Math.floor(random() * from.length)];
  const invented = new Set<string>();
  const word = (): string => {
    const parts = random() < 0.4 ? [1] : random() < 0.7 ? [1, 2] : [1, 2, 3];
    return parts.map(() => `${pick(STARTS)}${pick(MIDDLES)}${pick(ENDS)}`).join('');
  };
  while (invented.size < VOCABULARY) invented.add(word());
  const words = [...invented];
  const small = [...STOP_WORDS];
  // Zipf: the word of rank n comes 1/n as often as the first.
  const anyWord = (): string => words[Math.floor(VOCABULARY ** random()) - 1] ?? '';
  const name = (): string => capital(words[Math.floor(random() * VOCABULARY)] ?? '');

  const review = (number: number): string => {
    const own = Array.from({ length: OWN_WORDS }, anyWord);
    const cast = Array.from({ length: 4 }, () => ({ actor: `${name()} ${name()}`, role: name() }));
    const people = cast.flatMap(({ actor, role }) => [actor, role]);
    const next = (): string => {
      const kind = random();
      if (kind < SHARES.small) return pick(small) ?? '';
      if (kind < SHARES.small + SHARES.own) return pick(own) ?? '';
      return random() < 0.04 ? (pick(people) ?? '') : anyWord();
    };
    const sentence = (): string => {
      const all = Array.from({ length: 8 + Math.floor(random() * 20) }, next).join(' ');
      return `${capital(all)}.`;
    };
    const paragraphs = Array.from({ length: PARAGRAPHS }, (_, at) => {
      const heading = at % 5 === 0 ? `## ${capital(`${anyWord()} and ${pick(own)}`)}\n\n` : '';
      return heading + Array.from({ length: SENTENCES }, sentence).join(' ');
    });
    const title = `${number % 3 === 0 ? 'The ' : ''}${name()}${number % 4 === 0 ? '' : ` ${name()}`}`;
    return [
      '---',
      `title: "${title}"`,
      `year: ${1930 + (number % 95)}`,
      `director: ${name()} ${name()}`,
      'cast:',
      ...cast.map(({ actor, role }) => `  - actor: ${actor}\n    role: ${role}`),
      'themes:',
      ...[1, 2].map((at) => `  - name: ${capital(own[at] ?? '')}\n    paragraphs: [${at}, ${at + 5}]`),
      '---',
      '',
      `${paragraphs.join('\n\n')}\n`,
    ].join('\n');
  };
  return Array.from({ length: count }, (_, number) => review(number));
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Numbers from 0 to below 1, the same from the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
