import { expect, test } from 'vitest';
import { COMMANDS } from '../../commands/index.ts';
import { examplesFor } from '../../src/answers/answerQuestion.ts';
import { runLines } from '../../src/terminal/runLines.ts';
import { shippedLibrary } from '../support/libraries.ts';

test('GIVEN a question that nothing answers THEN the questions on its buttons can be read, since none can be pressed', async () => {
  const library = await shippedLibrary();
  const printed: string[] = [];
  const lines = ['wie lange muss ich eigentlich Nudeln kochen?'];
  const print = (text: string) => void printed.push(text);
  expect(await runLines({ library, commands: COMMANDS, lines, fresh: true, json: false, print })).toBe(true);
  const examples = await examplesFor(library, null);
  expect(examples.length).toBeGreaterThan(0);
  for (const { question } of examples) expect(printed.join('\n')).toContain(`• ${question}`);
});
