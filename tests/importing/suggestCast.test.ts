import { describe, expect, test } from 'vitest';
import { suggestCast } from '../../src/importing/writing/suggestCast.ts';
import { importBlocks, PROSE } from './pages.ts';

describe('suggestCast', () => {
  test.each<[sentence: string, actor: string, role: string]>([
    ['The town fears Maria, played by Brigitte Helm, more than the sea.', 'Brigitte Helm', 'Maria'],
    ['There is Maria, who is played by Brigitte Helm.', 'Brigitte Helm', 'Maria'],
    ['Maria is played by Brigitte Helm.', 'Brigitte Helm', 'Maria'],
    ['Brigitte Helm as Maria is a wonder.', 'Brigitte Helm', 'Maria'],
    ['Brigitte Helm plays Maria.', 'Brigitte Helm', 'Maria'],
    ['Brigitte Helm plays the Duchess.', 'Brigitte Helm', 'Duchess'],
    ['Brigitte Helm, only nineteen then, plays Maria.', 'Brigitte Helm', 'Maria'],
    ['Brigitte Helm portrays Maria with both hands.', 'Brigitte Helm', 'Maria'],
    ['Brigitte Helm is wonderful as Maria.', 'Brigitte Helm', 'Maria'],
    ['Then Maria (Brigitte Helm) comes.', 'Brigitte Helm', 'Maria'],
    ['When Brigitte Helm plays Maria, it snows.', 'Brigitte Helm', 'Maria'],
    ['Klaus von Aschen plays Dr. Mabuse.', 'Klaus von Aschen', 'Dr. Mabuse'],
    ['José Ferrer-Núñez plays Inspector Łukasz.', 'José Ferrer-Núñez', 'Inspector Łukasz'],
    ['Peter O’Toole plays Conor O’Malley’s brother.', 'Peter O’Toole', 'Conor O’Malley'],
    ['Samuel L. Jackson plays Mace Windu.', 'Samuel L. Jackson', 'Mace Windu'],
  ])('GIVEN “%s” THEN %s is suggested as %s', (sentence, actor, role) => {
    expect(suggestCast([sentence])).toEqual([{ actor, role }]);
  });

  test.each([
    'The sea plays a part.',
    'Helm plays Maria.',
    'Brigitte Helm plays softly.',
    'She is known as Maria.',
    'Brigitte Helm won a prize.',
    'The film (Metropolis) is long.',
    'Maria Helm plays Maria.',
    '',
  ])('GIVEN “%s” THEN nobody is suggested', (sentence) => {
    expect(suggestCast([sentence])).toEqual([]);
  });

  test('GIVEN one actor in several sentences THEN the first role that is said counts', () => {
    expect(suggestCast(['Brigitte Helm plays Maria.', 'Brigitte Helm plays Parody.'])).toEqual([
      { actor: 'Brigitte Helm', role: 'Maria' },
    ]);
  });

  test('GIVEN more people than anybody would check THEN twenty', () => {
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
    const sentences = letters.map((letter) => `${letter}nna Meyer plays ${letter}ella.`);
    expect(suggestCast(sentences)).toHaveLength(20);
  });
});

test('GIVEN suggestions THEN the review’s front matter has them, and its paragraphs stay as they are', async () => {
  const paragraph = `${PROSE[0]} Brigitte Helm plays Maria, and Captain Brill is played by Ines Halloran.`;
  const { review, cast } = await importBlocks([paragraph]);
  expect(cast).toEqual([
    { actor: 'Brigitte Helm', role: 'Maria' },
    { actor: 'Ines Halloran', role: 'Captain Brill' },
  ]);
  expect(review.cast).toMatchObject(cast);
  expect(review.passages[0]?.text).toBe(paragraph);
});
