import { expect, test } from 'vitest';
import { examplesFor } from '../../src/answers/answerQuestion.ts';
import { exampleQuestions } from '../../src/answers/examples/exampleQuestions.ts';
import { exampleWords } from '../../src/answers/examples/exampleWords.ts';
import { filmInQuestion } from '../../src/conversation/films/filmInQuestion.ts';
import { onlyFilm } from '../../src/conversation/films/Library.ts';
import { readingLibrary } from '../support/readingLibrary.ts';
import { ENGLISH_CLUB, OTHER_CLUBS } from '../support/reviewsInLanguages.ts';

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

test.each([ENGLISH_CLUB, ...OTHER_CLUBS].map((club) => [club.locale, club] as const))(
  'GIVEN a review in %s THEN its examples are in its language, and among other films name theirs',
  async (locale, { review, other, title }) => {
    const library = await readingLibrary({ 'a.md': review, 'b.md': other });
    const film = library.films.find((one) => one.review.title === title) ?? expect.fail('no film');
    const own = await exampleQuestions(film, library.reader);
    expect(own.length).toBeGreaterThan(1);
    const english = own.filter((question) => /\b(?:what|who|how|is it)\b/i.test(question));
    expect(english).toEqual(locale === ENGLISH_CLUB.locale ? own : []);
    const among = await examplesFor(library, null);
    expect(among.length).toBeGreaterThan(0);
    for (const example of among) expect(filmInQuestion(example.question, library)).toBe(example.film);
    const named = exampleWords(locale).inFilm(title, own[0] ?? '');
    expect(filmInQuestion(named, library)).toBe(film);
  },
);
