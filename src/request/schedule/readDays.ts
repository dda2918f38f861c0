import { LANGUAGES } from '../../messages/languages/phrasesFor.ts';
import { EVERY_DAY, WEEKDAYS, WEEKEND, weekdayName } from '../../messages/schedule/weekdays.ts';
import { fold } from '../../shared/letters/fold.ts';

/** Words for several days, as `plain` writes them; the longer ones first. */
const GROUPS: readonly (readonly [words: RegExp, days: readonly number[]])[] = [
  [/week ?ends?|wochenenden?|fin(?:es)? de semana|fi[mn]s? de semana|週末/g, WEEKEND],
  [
    /week ?days?|working days|workdays|werktags?|werktage|wochentags?|wochentage|en semaine|jours ouvres|entre semana|dias laborables|laborables|dias uteis|平日/g,
    WEEKDAYS,
  ],
  [
    /(?:every|each) ?day|all days|daily|jeden tag|taglich|alle tage|tous les jours|chaque jour|quotidien(?:nement)?|todos los dias|todos os dias|cada dia|todo dia|diariamente|diari[oa]|毎日/g,
    EVERY_DAY,
  ],
];

/** Words that say nothing about which day. */
const SMALL: ReadonlySet<string> = new Set(
  'on every each and und jeden jede am an et le les chaque tous y e de du del el los cada todo toda todos todas as os na no nas aos'.split(
    ' ',
  ),
);

/** Words between the first day and the last one. */
const UP_TO: ReadonlySet<string> = new Set(
  '- to till until through thru bis au a ate hasta al から'.split(' '),
);

/** Japanese days need no space between them. */
const JAPANESE = '日月火水木金土';

/** The least letters by which a day is known. */
const LEAST_LETTERS = 2;

/** What ends a day's name where it is said of several: `Fridays`, `freitags`, `vendredis`; no short name has it. */
const ENDING = /(?<=.{5})s$/u;

/** Longer texts are no days. */
const MOST_TYPED = 200;

/** The names of the days in each language, and the short ones. */
const NAMES = LANGUAGES.map(({ tag }) => ({
  tag,
  names: EVERY_DAY.map((day) =>
    (['long', 'short'] as const).map((length) => plain(weekdayName(day, tag, length))),
  ),
}));

/**
 * Days of the week as people write them, in any of the bot's languages: `Fri`, `Mon Wed`, `mo-fr`, `tous les jours`,
 * `土日`.
 *
 * @param tag the language in which they are looked for first: `di` is Tuesday in German and Sunday in French
 * @returns 0 for Sunday to 6, in this order; null where it can't be read
 */
export function readDays(typed: string, tag: string): readonly number[] | null {
  if (typed.length > MOST_TYPED) return null;
  const grouped = GROUPS.reduce(
    (text, [words, days]) => text.replace(words, ` ${days.map((day) => JAPANESE.charAt(day)).join('')} `),
    plain(typed),
  );
  const words = grouped
    .split(/[\s,;.&+/・、との]+|(?<=-)|(?=-)/u)
    .filter((word) => word !== '' && !SMALL.has(word));
  const found = new Set<number>();
  let last: number | null = null;
  let isRange = false;
  for (const word of words) {
    if (UP_TO.has(word)) {
      if (last === null || isRange) return null;
      isRange = true;
      continue;
    }
    const days = daysOf(word, tag);
    const [first] = days;
    if (first === undefined) return null;
    if (isRange && last !== null) for (const day of between(last, first)) found.add(day);
    for (const day of days) found.add(day);
    last = days.at(-1) ?? null;
    isRange = false;
  }
  return found.size === 0 || isRange ? null : [...found].sort((a, b) => a - b);
}

/** The days that a word names; none where it names none, or more than one of a language. */
function daysOf(word: string, tag: string): readonly number[] {
  if ([...word].every((letter) => JAPANESE.includes(letter)))
    return [...word].map((day) => JAPANESE.indexOf(day));
  if (word.length < LEAST_LETTERS) return [];
  const own = NAMES.filter((language) => language.tag === tag);
  for (const { names } of [...own, ...NAMES]) {
    const days = EVERY_DAY.filter((day) => names[day]?.some((name) => isNameOf(word, name)));
    if (days.length === 1) return days;
  }
  return [];
}

function isNameOf(word: string, name: string): boolean {
  return name.startsWith(word) || name === word.replace(ENDING, '');
}

function between(first: number, last: number): number[] {
  return Array.from({ length: (last - first + 7) % 7 }, (_, step) => (first + step) % 7);
}

/** Small letters, one kind of dash, and nothing that a day has only sometimes: `-feira`, `曜日`, a dot. */
function plain(text: string): string {
  return fold(text)
    .replace(/[-–—−〜~～ー]/gu, '-')
    .replace(/-feiras?\b|曜日?|毎週/gu, '')
    .replace(/week-end/gu, 'weekend')
    .replace(/から|まで/gu, (word) => (word === 'から' ? ' から ' : ''))
    .replaceAll('.', '')
    .trim();
}
