import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { readFilmText } from '../../src/library/own/readFilmText.ts';
import { LANGUAGES, phrasesFor } from '../../src/messages/languages/phrasesFor.ts';
import { PHRASES } from '../../src/messages/text/phrases.ts';
import { COMPLAINTS, FIELDS } from '../../src/review/faults/complaints.ts';
import { type Fault, sayFault } from '../../src/review/faults/Fault.ts';
import { BAD_REVIEWS } from '../support/badReviews.ts';
import { fc } from '../support/generated/fc.ts';

/** What no text of `BAD_REVIEWS` is to be blamed for: how it was made, or how long it takes. */
const ELSEWHERE: readonly Fault['says'][number][] = [
  { kind: 'unreadable', values: ['Maximum call stack size exceeded'] },
  { kind: 'slow', values: [] },
  { kind: 'misread', values: [] },
  { kind: 'deepPage', values: [512] },
  { kind: 'notYaml', values: ['quote', 'Missing closing "quote'] },
  { kind: 'notYaml', values: ['other', 'Unresolved alias'] },
  { kind: 'field', values: [['title'], 'other'] },
];

const FAULTS: readonly Fault[] = [
  ...BAD_REVIEWS.flatMap((text) => readFilmText(text, 'a.md').faults),
  ...ELSEWHERE.map((complaint) => ({ line: null, says: [complaint] })),
];

/** What stands in a sentence as it was typed, or counted. */
function valuesOf({ says }: Fault): string[] {
  return says.flatMap(({ kind, values }) => {
    // The parser's own words are English.
    if (kind === 'notYaml' || kind === 'unreadable') return [];
    const given: readonly unknown[] = kind === 'field' ? values.slice(0, 1) : values;
    // Ten thousands are parted as each language does; of the list of keys one is named where it is near.
    return given
      .flatMap((value) => (kind === 'unknownKey' && Array.isArray(value) ? [] : value))
      .filter(
        (value) => typeof value === 'string' || (typeof value === 'number' && value > 9 && value < 1_000),
      )
      .map(String);
  });
}

test('GIVEN texts that are no reviews THEN each says so, and there is one for everything that can be wrong', () => {
  for (const text of BAD_REVIEWS) expect(readFilmText(text, 'a.md').film, text.slice(0, 80)).toBeNull();
  const said = FAULTS.flatMap(({ says }) => says);
  expect(new Set(said.map(({ kind }) => kind))).toEqual(new Set(Object.keys(COMPLAINTS)));
  const fields = said.flatMap((complaint) => (complaint.kind === 'field' ? [complaint.values[1]] : []));
  expect(new Set(fields)).toEqual(new Set(Object.keys(FIELDS)));
});

const named = LANGUAGES.map((phrases) => [phrases.tag, phrases] as const);

describe.each(named)('in %s', (_, phrases) => {
  test('GIVEN what can be wrong THEN all that was typed or counted stands in what is said, and fits its line', () => {
    for (const fault of FAULTS) {
      const says = sayFault(fault, phrases.complaints);
      for (const value of valuesOf(fault)) expect(says).toContain(value);
      expect(says.length, says).toBeLessThanOrEqual(300);
      expect(says).not.toMatch(/undefined|null|\[object/);
    }
  });
});

describe.each(named.filter(([, phrases]) => phrases !== PHRASES))('in %s', (_, phrases) => {
  test('GIVEN what can be wrong THEN nothing of it is said in English', () => {
    const left = FAULTS.filter((fault) => sayFault(fault, phrases.complaints) === sayFault(fault));
    expect(left).toEqual([]);
    // What the parser of YAML says is English.
    const said = FAULTS.map((fault) => sayFault(fault, phrases.complaints)).join('\n');
    expect(said).not.toMatch(/ (?:must|should|are|the|of|with|not allowed) /);
  });
});

test('GIVEN what can be wrong, in French THEN no mark that takes a space can be parted from its word', () => {
  const { complaints } = phrasesFor('fr');
  for (const fault of FAULTS) expect(sayFault(fault, complaints)).not.toMatch(/« | [;?!»]|[^\u202f»][;»]/u);
});

test('GIVEN anything as a value of front matter THEN what is wrong with it has words of its own', () => {
  const keys = fc.constantFrom(
    'title',
    'year',
    'director',
    'length',
    'accent',
    'language',
    'cast',
    'themes',
    'asked',
  );
  const entry = fc.dictionary(
    fc.constantFrom('actor', 'role', 'names', 'name', 'line', 'paragraphs', 'words', 'question', 'paragraph'),
    fc.jsonValue({ maxDepth: 1 }),
  );
  const value = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.array(entry, { maxLength: 3 }),
    fc.bigInt().map(String),
  );
  fc.assert(
    fc.property(fc.dictionary(keys, value), (facts) => {
      const { faults } = readFilmText(
        `---\n${stringify({ title: 'A', ...facts })}---\n\nOne paragraph.\n`,
        'a.md',
      );
      const plain = faults
        .flatMap(({ says }) => says)
        .filter(({ kind, values }) => kind === 'field' && values[1] === 'other');
      expect(plain).toEqual([]);
    }),
    { numRuns: 200 },
  );
});
