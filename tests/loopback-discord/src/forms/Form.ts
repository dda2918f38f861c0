import type { FormRuleId } from '../rules/rules.ts';
import type { FormReport, Path } from './FormReport.ts';
import { isRecord } from './isRecord.ts';

/** The types that a field can be asked for, with the code and sentence of a field that is of another. */
const TYPES = {
  string: ['STRING_TYPE_CONVERT', 'Could not interpret the value as string.'],
  integer: ['NUMBER_TYPE_COERCE', 'Value is not int.'],
  number: ['NUMBER_TYPE_COERCE', 'Value is not float.'],
  boolean: ['BOOLEAN_TYPE_CONVERT', 'Must be either true or false.'],
  list: ['LIST_TYPE_CONVERT', 'Only iterables may be used in a ListType'],
  object: ['MODEL_TYPE_CONVERT', 'Only dictionaries may be used in a ModelType'],
} as const;

/**
 * An object of a body, read field by field. A field that is absent or null reads as null; one that is wrong is
 * reported with its place and reads as null too, so that a reader goes on and finds everything that is wrong.
 */
export class Form {
  readonly report: FormReport;
  readonly path: Path;
  readonly #fields: Readonly<Record<string, unknown>>;

  private constructor(report: FormReport, path: Path, fields: Readonly<Record<string, unknown>>) {
    this.report = report;
    this.path = path;
    this.#fields = fields;
  }

  /** A value as a form; null, and reported, if it is no object. */
  static read(report: FormReport, value: unknown, path: Path = []): Form | null {
    if (isRecord(value)) return new Form(report, path, value);
    reportType(report, path, 'object');
    return null;
  }

  /** Whether the field is there, even as null. */
  has(key: string): boolean {
    return this.#fields[key] !== undefined;
  }

  /** Whether the field is there and not null. */
  holds(key: string): boolean {
    return this.has(key) && this.#fields[key] !== null;
  }

  /** The field as it came. */
  raw(key: string): unknown {
    return this.#fields[key];
  }

  keys(): string[] {
    return Object.keys(this.#fields);
  }

  at(...steps: Path): Path {
    return [...this.path, ...steps];
  }

  refuse(rule: FormRuleId, key?: string, says?: string, code?: string): void {
    this.report.refuse(rule, key === undefined ? this.path : this.at(key), says, code);
  }

  /** Whether all these fields are there; those that are not get reported. */
  require(...keys: readonly string[]): boolean {
    const absent = keys.filter((key) => !this.holds(key));
    for (const key of absent) this.refuse('field.required', key);
    return absent.length === 0;
  }

  /** @param rule the rule on its length */
  text(key: string, rule?: FormRuleId): string | null {
    const value = this.#typed(key, 'string', isString);
    if (value !== null && rule !== undefined) this.report.length(rule, this.at(key), value);
    return value;
  }

  /** @param rule the rule on its range */
  integer(key: string, rule?: FormRuleId): number | null {
    const value = this.#typed(key, 'integer', isInteger);
    if (value !== null && rule !== undefined) this.report.range(rule, this.at(key), value);
    return value;
  }

  number(key: string): number | null {
    return this.#typed(key, 'number', isNumber);
  }

  boolean(key: string): boolean | null {
    return this.#typed(key, 'boolean', isBoolean);
  }

  snowflake(key: string): string | null {
    if (!this.holds(key)) return null;
    const id = readSnowflake(this.#fields[key]);
    if (id === null) this.#refuseSnowflake(this.at(key), this.#fields[key]);
    return id;
  }

  /** @param rule the rule on how many there may be */
  snowflakes(key: string, rule?: FormRuleId): string[] | null {
    const list = this.list(key, rule);
    return (
      list?.flatMap((entry, number) => {
        const id = readSnowflake(entry);
        if (id === null) this.#refuseSnowflake(this.at(key, number), entry);
        return id ?? [];
      }) ?? null
    );
  }

  /** @param rule the rule on how long it may be */
  list(key: string, rule?: FormRuleId): readonly unknown[] | null {
    const value = this.#typed(key, 'list', isList);
    if (value !== null && rule !== undefined) this.report.length(rule, this.at(key), value);
    return value;
  }

  /** Reports every entry of a list that stands in it before. */
  refuseDoubles(key: string): void {
    const value = this.#fields[key];
    if (!isList(value)) return;
    for (const [number, entry] of value.entries())
      if (value.indexOf(entry) < number) this.report.refuse('field.duplicate', this.at(key, number));
  }

  form(key: string): Form | null {
    return this.holds(key) ? Form.read(this.report, this.#fields[key], this.at(key)) : null;
  }

  /** @param rule the rule on how many there may be */
  forms(key: string, rule?: FormRuleId): Form[] | null {
    const list = this.list(key, rule);
    return (
      list?.flatMap((entry, number) => Form.read(this.report, entry, this.at(key, number)) ?? []) ?? null
    );
  }

  #typed<Value>(key: string, type: keyof typeof TYPES, is: (value: unknown) => value is Value): Value | null {
    if (!this.holds(key)) return null;
    const value = this.#fields[key];
    if (is(value)) return value;
    reportType(this.report, this.at(key), type);
    return null;
  }

  #refuseSnowflake(path: Path, value: unknown): void {
    this.report.refuse('request.snowflake', path, `Value ${JSON.stringify(value)} is not snowflake.`);
  }
}

/** An id in Discord's form; null for anything else. */
export function readSnowflake(value: unknown): string | null {
  return typeof value === 'string' && /^(?:0|[1-9]\d{0,19})$/.test(value) ? value : null;
}

function reportType(report: FormReport, path: Path, type: keyof typeof TYPES): void {
  const [code, says] = TYPES[type];
  report.refuse('field.type', path, says, code);
}

function isString(value: unknown): value is string {
  return typeof value === 'string';
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number';
}

function isInteger(value: unknown): value is number {
  return Number.isInteger(value);
}

function isBoolean(value: unknown): value is boolean {
  return typeof value === 'boolean';
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}
