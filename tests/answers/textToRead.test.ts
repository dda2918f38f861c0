import { expect, test } from 'vitest';
import { textToRead } from '../../src/answers/questions/textToRead.ts';
import { toQuestion } from '../../src/search/Question.ts';
import { DRIFTWOOD } from '../support/driftwood.ts';
import { libraryOf } from '../support/libraries.ts';

const library = await libraryOf({ 'driftwood.md': DRIFTWOOD });

test.each([
  ['Who composed the ZITHRE score?', 'who composed the zither score', 'typos are corrected'],
  ['how is the music in Driftwood', 'how is the music in the film', 'its title says nothing to the network'],
  ['who plays Nell', 'who plays nell', 'there is nothing to be done'],
  ['does ||Nell|| leave?', 'does nell leave', 'what covers a word is none'],
])('GIVEN “%s” THEN the network reads “%s”, because %s', (typed, text) => {
  expect(textToRead(toQuestion(typed), library.films, library)).toBe(text);
});
