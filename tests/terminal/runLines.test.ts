import { expect, test } from 'vitest';
import { COMMANDS } from '../../commands/index.ts';
import { examplesFor } from '../../src/answers/answerQuestion.ts';
import { PHRASES } from '../../src/messages/text/phrases.ts';
import { PLAIN_LOOK } from '../../src/terminal/Look.ts';
import { type LinesOptions, runLines } from '../../src/terminal/runLines.ts';
import { libraryOf, shippedLibrary } from '../support/libraries.ts';

const library = await shippedLibrary();

/** What is printed for lines that each a new person types. */
async function printed(lines: readonly string[], how: Partial<LinesOptions> = {}): Promise<string> {
  const all: string[] = [];
  const print = (text: string) => void all.push(text);
  const asked = { library, commands: COMMANDS, lines, fresh: true, json: false, spoilers: false, print };
  expect(await runLines({ ...asked, look: PLAIN_LOOK, ...how })).toBe(true);
  return all.join('\n');
}

test('GIVEN a question that nothing answers THEN the questions on its buttons can be read, since none can be pressed', async () => {
  const shown = await printed(['wie lange muss ich eigentlich Nudeln kochen?']);
  const examples = await examplesFor(library, null);
  expect(examples.length).toBeGreaterThan(0);
  for (const { question } of examples) expect(shown).toContain(`• ${question}`);
});

test('GIVEN a question that two films answer THEN the films on the buttons can be read', async () => {
  const review = (title: string) => `---\ntitle: ${title}\n---\n\n## Music\n\nA zither plays.\n`;
  const shelf = await libraryOf({ 'a.md': review('Ferry'), 'b.md': review('Harbour') });
  const shown = await printed(['music'], { library: shelf });
  expect(shown).toContain(`${PHRASES.which}\n• Ferry\n• Harbour\n`);
});

test('GIVEN a spoiler THEN it is covered and says how to see it; GIVEN --spoilers THEN it is shown', async () => {
  const line = '/quote about: goes beyond romance';
  const covered = await printed([line]);
  expect(covered).not.toContain('beyond romance');
  expect(covered).toContain('--spoilers uncovers it');
  const open = await printed([line], { spoilers: true });
  expect(open).toContain('beyond romance');
  expect(open).not.toContain('--spoilers');
});

test('GIVEN the width of a terminal THEN every line of a quote fits, and has its edge', async () => {
  const shown = await printed(['/cast Anthony'], { look: { ...PLAIN_LOOK, width: 40 } });
  const lines = shown.trim().split('\n');
  expect(lines.filter((line) => line.startsWith('▌ ')).length).toBeGreaterThan(5);
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(40);
});
