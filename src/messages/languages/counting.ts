/** What is said of a number, by the forms that `Intl.PluralRules` tells apart; `#` stands for the number itself. */
interface Forms {
  readonly one: string;
  /** Of millions in Romance languages; as `other` where it is left out. */
  readonly many?: string;
  readonly other: string;
}

/**
 * Says numbers as a language does: with its digits, and in the form that goes with them.
 *
 * @param tag a BCP 47 tag
 */
export function counting(tag: string): (count: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(tag);
  const digits = new Intl.NumberFormat(tag);
  return (count, { one, many, other }) => {
    const rule = rules.select(count);
    const form = rule === 'one' ? one : rule === 'many' ? (many ?? other) : other;
    return form.replace('#', digits.format(count));
  };
}
