import { expect, test } from 'vitest';
import { readFilmText } from '../../src/library/own/readFilmText.ts';
import { problemLines } from '../../src/messages/ownFilms/problemLines.ts';
import { PHRASES } from '../../src/messages/text/phrases.ts';

test('GIVEN front matter of keys that are all to be escaped THEN what is wrong with it fits a message', () => {
  const keys = Array.from({ length: 12 }, (_, at) => `"${'*'.repeat(280)}${at}": 1`);
  const text = `---\ntitle: Bell\n${keys.join('\n')}\n---\n\nNobody has rung the bell of this island.\n`;
  const { faults } = readFilmText(text, 'bell.md');
  const told = problemLines(
    faults.map(({ line, says }) => ({ line: String(line), says })),
    PHRASES,
  );
  expect(told.length).toBeLessThan(3_100);
  const lines = told.split('\n');
  const shown = lines.length - 1;
  expect(shown).toBeGreaterThan(2);
  expect(lines.at(-1)).toBe(`- ${PHRASES.ownFilmMoreProblems(faults.length - shown)}`);
});
