import { expect, test } from 'vitest';
import { PLAIN_LOOK } from '../../src/terminal/Look.ts';
import { welcome } from '../../src/terminal/welcome.ts';
import { shippedLibrary } from '../support/libraries.ts';
import { notedLook } from './look.ts';

const io = await shippedLibrary();
const HINT =
  'To bring me to Discord, put a token into a file, and then do what the README says, step by step.';

test('GIVEN examples THEN the first screen has them, and how to press and to leave, within 80 columns', () => {
  const questions = ['Who plays *Micah*?', `What is “${'a long heading '.repeat(4).trim()}” about?`];
  const shown = welcome(io.films, questions, HINT, { ...PLAIN_LOOK, width: 78 });
  const words = shown.replace(/\s+/g, ' ');
  for (const question of questions) expect(words).toContain(`• ${question}`);
  expect(words).toContain('A button is pressed by typing its number. /quit or Ctrl+D leaves.');
  expect(words).toContain(HINT);
  for (const line of shown.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
});

test('GIVEN no examples yet THEN it promises none', () => {
  expect(welcome(io.films, [], HINT, notedLook())).not.toContain('example');
});
