import { readFile } from 'node:fs/promises';
import { PlainError } from '../../../src/shared/PlainError.ts';

/** A message, and what a person would want to come of it. */
export interface ExpectedMessage {
  readonly message: string;
  readonly expected: Expectation;
}

export type Expectation =
  /** One of these passages answers it, by number. */
  | { readonly kind: 'passage'; readonly numbers: readonly number[] }
  /** The review does not answer it. */
  | { readonly kind: 'unanswerable' }
  /** It is in another language than the review. */
  | { readonly kind: 'other' }
  /** It is of this kind; or, where there is a number, that passage answers it. */
  | { readonly kind: 'intent'; readonly intent: string; readonly number: number | null };

/**
 * The messages of a file: a line each, `EXPECT<TAB>MESSAGE`. EXPECT is passage numbers (`2,5`), `-`, `@other`, or a kind
 * of message (`@greet`, `@fact.where|1`).
 *
 * @throws {PlainError} for a file that is missing or in another layout, saying where
 */
export async function chatFile(file: string): Promise<ExpectedMessage[]> {
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) throw new PlainError(`There is no file ${file}.`);
  return text.split('\n').flatMap((line, at) => {
    if (line.trim() === '') return [];
    const [expect = '', message = ''] = line.split('\t');
    const expected = readExpectation(expect.trim());
    if (expected === null || message.trim() === '')
      throw new PlainError(
        `${file}:${at + 1} should be EXPECT, a tab and a message; EXPECT is such as 2,5 or - or @greet.`,
      );
    return [{ message: message.trim(), expected }];
  });
}

function readExpectation(expect: string): Expectation | null {
  if (expect === '-') return { kind: 'unanswerable' };
  if (expect === '@other') return { kind: 'other' };
  const [, intent, number] = /^@([a-z.]+)(?:\|(\d+))?$/.exec(expect) ?? [];
  if (intent !== undefined)
    return { kind: 'intent', intent, number: number === undefined ? null : Number(number) };
  if (!/^\d+(?:,\d+)*$/.test(expect)) return null;
  return { kind: 'passage', numbers: expect.split(',').map(Number) };
}
