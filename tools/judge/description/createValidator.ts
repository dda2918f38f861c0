import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { DESCRIPTION } from './prepareDescription.ts';

/** Says what is wrong with a value; null for nothing. */
export type Validate = (schema: object, value: unknown) => string | null;

/** Formats that no standard has; the patterns beside them say what they mean. */
const DISCORDS_FORMATS = ['snowflake', 'nonce'];

/** As many sentences say what is wrong. */
const MOST_SAID = 3;

/**
 * Validates against schemas that refer to a description.
 *
 * @param description as prepared
 * @param coerceTypes whether texts may stand for numbers and yes or no, as in an address
 */
export function createValidator(description: object, coerceTypes = false): Validate {
  const ajv = new Ajv2020({ strict: false, allErrors: true, coerceTypes });
  addFormats.default(ajv);
  for (const format of DISCORDS_FORMATS) ajv.addFormat(format, true);
  ajv.addSchema(description, DESCRIPTION);
  return (schema, value) => {
    const validate = ajv.compile(schema);
    return validate(value) ? null : describe(validate.errors ?? []);
  };
}

/**
 * What is wrong where the deepest errors lie. Of a union every branch complains, most of them about nothing but the type
 * that is another's.
 */
function describe(errors: readonly ErrorObject[]): string {
  const depth = ({ instancePath }: ErrorObject): number => instancePath.split('/').length;
  const telling = errors.filter(
    ({ keyword, instancePath }) => keyword !== 'oneOf' && !instancePath.endsWith('/type'),
  );
  const candidates = telling.length === 0 ? errors : telling;
  const deepest = Math.max(...candidates.map(depth));
  const said = candidates
    .filter((error) => depth(error) === deepest)
    .map(({ instancePath, message = '', params }) => {
      const key: unknown = params['additionalProperty'];
      return `${instancePath || '/'} ${message}${typeof key === 'string' ? ` (${key})` : ''}`;
    });
  return [...new Set(said)].slice(0, MOST_SAID).join('; ');
}
