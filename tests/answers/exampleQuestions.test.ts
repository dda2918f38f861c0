import { expect, test } from 'vitest';
import { exampleQuestions } from '../../src/answers/examples/exampleQuestions.ts';
import { onlyFilm } from '../../src/conversation/films/Library.ts';
import { readingLibrary } from '../support/readingLibrary.ts';

const HEADINGS = ['What is “Pears” about?', 'What is “Bells” about?'];

/** The examples of a review without cast and themes. */
async function examplesOf(text: string): Promise<readonly string[]> {
  const library = await readingLibrary({ 'orchard.md': `---\ntitle: Orchard\n---\n\n${text}` });
  const film = onlyFilm(library.films);
  return film === null ? expect.fail('no film') : exampleQuestions(film, library.reader);
}

test('GIVEN a review that surely answers what is asked of any film THEN that comes before its headings', async () => {
  const examples = await examplesOf(
    '## Pears\n\nHow is the music? The music is a choir of saws.\n\n## Bells\n\nA hen keeps the bells.\n',
  );
  expect(examples).toEqual(['How is the music?', ...HEADINGS]);
});

test('GIVEN one that answers none of it THEN its headings', async () => {
  const examples = await examplesOf('## Pears\n\nA hen eats pears.\n\n## Bells\n\nA hen keeps the bells.\n');
  expect(examples).toEqual(HEADINGS);
});

test('GIVEN that only what is covered answers it THEN it is not offered', async () => {
  const examples = await examplesOf(
    '## Pears\n\n||How is the music? The music is a choir of saws.||\n\n## Bells\n\nA hen keeps the bells.\n',
  );
  expect(examples).not.toContain('How is the music?');
});
