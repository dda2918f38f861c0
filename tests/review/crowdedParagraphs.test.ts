import { expect, test } from 'vitest';
import { crowdedParagraphs } from '../../src/review/crowdedParagraphs.ts';

const most = '*so* '.repeat(250);
const lines = (...given: readonly string[]): string => given.join('\n');

test.each<[given: string, source: string]>([
  ['one line', `${most}*`],
  ['several lines', lines(most, 'and *', 'on')],
  ['lines of a quotation', lines(`> ${most}`, '> *')],
  ['lines that look like later items of a list', lines(most, '2. *')],
  ['an item of a list', `- ${most}*`],
])('GIVEN more than 500 marks of emphasis in %s THEN the paragraph is crowded', (_, source) => {
  expect(crowdedParagraphs(`A\n\n${source}`)).toMatchObject([{ line: 3 }]);
});

test.each<[given: string, source: string]>([
  ['one paragraph', most],
  ['two paragraphs', lines(most, '', '*so*')],
  ['two paragraphs of a quotation', lines(`> ${most}`, '>', '> *so*')],
  ['two items of a list', lines(`- ${most}`, '- *so*')],
  ['a paragraph and a heading', lines(most, '## *So*')],
  ['rows of stars', `${'*'.repeat(2_000)} ${'_'.repeat(2_000)}`],
  ['plain stars', '\\*so\\* '.repeat(600)],
])('GIVEN 500 marks of emphasis at most in %s THEN nothing is crowded', (_, source) => {
  expect(crowdedParagraphs(source)).toEqual([]);
});
