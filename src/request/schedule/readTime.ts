import { fold } from '../../shared/letters/fold.ts';

/** `20:00`, `8.30`, `20h30`, `8 pm`, `20 Uhr 30`, `20時30分`, and `8時午後`. */
const TIME = /^(\d{1,2}) ?(?:(?:[:.h時]|uhr) ?(\d{2})? ?分?)? ?(am|pm|a\.m\.|p\.m\.|uhr|午前|午後)?$/;

/** In Japanese the half of the day comes first. */
const HALF_FIRST = /^(午[前後]) ?(.{1,20})$/u;

/** Times that have a name, as `fold` writes them. */
const NAMED: ReadonlyMap<string, string> = new Map([
  ...['midnight', 'mitternacht', 'minuit', 'medianoche', 'meia-noite', 'meia noite', '真夜中'].map(
    at('00:00'),
  ),
  ...['noon', 'midday', 'mittag', 'midi', 'mediodia', 'meio-dia', 'meio dia', '正午'].map(at('12:00')),
]);

/** What stands before a time in a sentence: `at`, `um`, `à`, `a las`, `às`. */
const SMALL_WORD = /^(?:at|um|a las?|as?|al|ao) (?=\S)/u;

/**
 * A time of day as people write it, in any of the bot's languages.
 *
 * @returns `HH:MM`; null for what is none
 */
export function readTime(typed: string): string | null {
  const plain = fold(typed.normalize('NFKC'))
    .trim()
    .replace(/\s+/gu, ' ')
    .replace(SMALL_WORD, '')
    .replace(/時 ?半/u, '時30分')
    .replace(HALF_FIRST, '$2$1');
  const named = NAMED.get(plain);
  if (named !== undefined) return named;
  const [, hours, minutes = '00', half = ''] = TIME.exec(plain) ?? [];
  if (hours === undefined) return null;
  const hour = hourOf(Number(hours), half);
  if (hour === null || Number(minutes) > 59) return null;
  return `${String(hour).padStart(2, '0')}:${minutes}`;
}

function at(time: string): (name: string) => [string, string] {
  return (name) => [name, time];
}

/** @param half what says that it is before noon, or after; anything else where the hour counts the whole day */
function hourOf(hour: number, half: string): number | null {
  if (!/^[ap午]/u.test(half)) return hour < 24 ? hour : null;
  // Midnight is 午前0時 in Japanese, and twelve in English.
  if (hour > 12 || (hour === 0 && !half.startsWith('午'))) return null;
  return (hour % 12) + (/^p|後/u.test(half) ? 12 : 0);
}
