import { expect, test } from 'vitest';
import { readFilmText } from '../../src/library/own/readFilmText.ts';
import { GERMAN } from '../../src/messages/languages/german.ts';
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

test('GIVEN a review that can’t be taken WHEN the bot speaks German THEN each line and what to do there is told in German', () => {
  const { faults } = readFilmText('---\ntitle: Glocke\nyear: "1971"\njahr: 1971\n---\n\n# Nur das\n', 'a.md');
  const problems = faults.map(({ line, says }) => ({ line: line === null ? null : String(line), says }));
  expect(problemLines(problems, GERMAN).split('\n')).toEqual([
    '- **Zeile 3**: „year“ muss eine Jahreszahl sein, zum Beispiel 2019; schreib es ohne Anführungszeichen: 1971',
    expect.stringMatching(/^- \*\*Zeile 4\*\*: „jahr“ ist kein Schlüssel der Kopfdaten; /),
    '- Nach den Kopfdaten kommt kein Absatz',
  ]);
});
