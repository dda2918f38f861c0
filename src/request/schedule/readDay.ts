type Part = 'year' | 'month' | 'day';

/** Three numbers, with what stands between them. */
const DATE = /^(\d{1,4})([-/.年])(\d{1,2})[-/.月](\d{1,4})日?$/u;

const YEAR_FIRST: readonly Part[] = ['year', 'month', 'day'];
const DAY_FIRST: readonly Part[] = ['day', 'month', 'year'];

/**
 * A day as people write it: `2027-01-31`, `2027/1/31`, `2027年1月31日`, `31.1.2027`, and `31/1/2027` or `1/31/2027`, as it is
 * written where somebody's Discord speaks its language.
 *
 * @param locale of their Discord, such as `en-GB`; null where it is not known
 * @returns `YYYY-MM-DD`, which may be no day (2027-02-31); null for what is not written as one
 */
export function readDay(typed: string, locale: string | null): string | null {
  const found = DATE.exec(typed.normalize('NFKC').replace(/\s+/gu, ''));
  if (found === null) return null;
  const [, first = '', between = '', second = '', third = ''] = found;
  const order = orderOf(first, between, locale);
  const numbers = [first, second, third];
  const [year = '', month = '', day = ''] = YEAR_FIRST.map((part) => numbers[order.indexOf(part)]);
  if (year.length !== 4 || day === '' || day.length > 2) return null;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function orderOf(first: string, between: string, locale: string | null): readonly Part[] {
  if (first.length === 4) return YEAR_FIRST;
  if (between === '.') return DAY_FIRST;
  const parts = new Intl.DateTimeFormat(locale ?? 'en-GB').formatToParts().map(({ type }) => type);
  return parts.indexOf('month') < parts.indexOf('day') ? ['month', 'day', 'year'] : DAY_FIRST;
}
