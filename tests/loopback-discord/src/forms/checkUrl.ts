import type { FormRuleId } from '../rules/rules.ts';
import type { Form } from './Form.ts';

/** The address in a field; null where there is none. Reports one that is too long, or whose scheme is not among `schemes`. */
export function checkUrl(
  form: Form,
  key: string,
  rule: FormRuleId,
  schemes: readonly string[],
): string | null {
  const url = form.text(key, 'url.length');
  if (url === null) return null;
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(url)?.[1]?.toLowerCase() ?? '';
  if (!schemes.includes(scheme)) {
    const choices = schemes.map((choice) => `'${choice}'`).join(', ');
    form.refuse(rule, key, `Scheme "${scheme}" is not supported. Scheme must be one of (${choices}).`);
  }
  return url;
}
