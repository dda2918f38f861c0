import { isDeepStrictEqual } from 'node:util';
import { ApiError, type FieldError, type FormErrors } from '../rules/ApiError.ts';
import type { FormRule } from '../rules/Rule.ts';
import { type FormRuleId, RULES } from '../rules/rules.ts';
import { countCharacters } from './countCharacters.ts';

/** Where a field stands in a body: names of objects' keys and numbers of lists' entries. */
export type Path = readonly (string | number)[];

interface Finding {
  readonly rule: FormRuleId;
  readonly path: Path;
  readonly error: FieldError;
}

const INVALID_FORM_BODY = { status: 400, code: 50035, message: 'Invalid Form Body' };

/** What is wrong with the fields of one body. Checks add to it, and the end tells. */
export class FormReport {
  readonly #findings: Finding[] = [];

  get isClean(): boolean {
    return this.#findings.length === 0;
  }

  /**
   * @param says Discord's sentence, where it does not follow from the rule
   * @param code the error code, where the rule has several
   */
  refuse(rule: FormRuleId, path: Path, says?: string, code?: string): void {
    const { form, ...limits }: FormRule = RULES[rule];
    const message = says ?? limits.says ?? describeLimit(form, limits);
    const finding = { rule, path, error: { code: code ?? form, message } };
    if (!this.#findings.some((known) => isDeepStrictEqual(known, finding))) this.#findings.push(finding);
  }

  /** Holds a text or a list to the lengths of a rule. */
  length(rule: FormRuleId, path: Path, value: string | readonly unknown[]): void {
    const { min = 0, max = Number.POSITIVE_INFINITY }: FormRule = RULES[rule];
    const isText = typeof value === 'string';
    const length = isText ? countCharacters(value) : value.length;
    const filled = isText ? countCharacters(value.trim()) : length;
    if (filled < min || length > max) this.refuse(rule, path);
  }

  /** Holds a number to the limits of a rule. */
  range(rule: FormRuleId, path: Path, value: number): void {
    const { min, max }: FormRule = RULES[rule];
    if (min !== undefined && value < min)
      this.refuse(rule, path, `int value should be greater than or equal to ${min}.`, 'NUMBER_TYPE_MIN');
    if (max !== undefined && value > max)
      this.refuse(rule, path, `int value should be less than or equal to ${max}.`, 'NUMBER_TYPE_MAX');
  }

  /** @throws {ApiError} where anything was refused */
  end(): void {
    if (this.isClean) return;
    const { status, code, message } = INVALID_FORM_BODY;
    const rules = [...new Set(this.#findings.map(({ rule }) => rule))];
    throw new ApiError(status, { message, code, errors: this.#errors() }, rules);
  }

  #errors(): FormErrors {
    const root: FormErrors = {};
    // What is wrong with an object or a list as such is told when all in it is right: a node has one or the other.
    const told = this.#findings.filter(
      ({ path }) => !this.#findings.some((other) => isWithin(other.path, path)),
    );
    for (const { path, error } of told) {
      let place = root;
      for (const step of path) {
        const next = place[step];
        if (next === undefined || isErrors(next)) {
          const made: FormErrors = {};
          place[step] = made;
          place = made;
        } else {
          place = next;
        }
      }
      const known = place['_errors'];
      place['_errors'] = [...(isErrors(known) ? known : []), error];
    }
    return root;
  }
}

function isWithin(path: Path, outer: Path): boolean {
  return path.length > outer.length && outer.every((step, number) => step === path[number]);
}

function isErrors(value: FormErrors[string] | undefined): value is readonly FieldError[] {
  return Array.isArray(value);
}

function describeLimit(form: string, { min, max }: Pick<FormRule, 'min' | 'max'>): string {
  switch (form) {
    case 'BASE_TYPE_BAD_LENGTH':
      return `Must be between ${min} and ${max} in length.`;
    case 'BASE_TYPE_MAX_LENGTH':
      return `Must be ${max} or fewer in length.`;
    default:
      return 'This field is invalid.';
  }
}
