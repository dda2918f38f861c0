import { createValidator, type Validate } from './description/createValidator.ts';
import { isRecord } from './isRecord.ts';

/** A description, and what holds values against it. */
export interface Bench {
  readonly description: Readonly<Record<string, unknown>>;
  readonly validate: Validate;
  /** For texts in an address, which may stand for numbers. */
  readonly validateText: Validate;
  /** @param name a component's */
  readonly validateComponent: (name: string, value: unknown) => string | null;
}

/** @param description as prepared */
export function createBench(description: Readonly<Record<string, unknown>>): Bench {
  const validate = createValidator(description);
  const components = isRecord(description['components']) ? description['components'] : {};
  const schemas = isRecord(components['schemas']) ? components['schemas'] : {};
  return {
    description,
    validate,
    validateText: createValidator(description, true),
    validateComponent: (name, value) => {
      const schema = schemas[name];
      return isRecord(schema) ? validate(schema, value) : `the description has no ${name}`;
    },
  };
}
