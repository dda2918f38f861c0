import { expect, test } from 'vitest';
import { COMMANDS } from '../../commands/index.ts';
import { PLAIN_LOOK } from '../../src/terminal/Look.ts';
import { openScreen } from '../../src/terminal/openScreen.ts';
import { openSession } from '../../src/terminal/openSession.ts';
import { DRIFTWOOD } from '../support/driftwood.ts';
import { readingLibrary } from '../support/readingLibrary.ts';
import { notedLook } from './look.ts';

const REMARK = 'i liked the oranges';
const SILENT = '(no reply: that asks nothing)';
const library = await readingLibrary({ 'a.md': DRIFTWOOD }, { [REMARK]: 'remark' });

/** A screen with an answer on it, and the number of its button. */
async function asked(label: string) {
  const enter = openScreen(openSession(library, COMMANDS), PLAIN_LOOK);
  const shown = (await enter('who composed the zither score')) ?? '';
  const [, number = ''] = new RegExp(`(\\d) ${label}`).exec(shown) ?? [];
  expect(number).not.toBe('');
  return { enter, number };
}

test('GIVEN a remark THEN one small line says that it was heard', async () => {
  expect(await openScreen(openSession(library, COMMANDS), notedLook())(REMARK)).toBe(`‹dim:${SILENT}›`);
});

test.each([
  ['nothing', [], []],
  ['a remark that got no reply', [REMARK], [SILENT]],
  ['a line that can’t be read', ['/nope'], [expect.stringContaining('There is no command /nope.')]],
])('GIVEN an answer and then %s THEN its button can be pressed', async (_, lines, said) => {
  const { enter, number } = await asked('In context');
  const shown: (string | null)[] = [];
  for (const line of lines) shown.push(await enter(line));
  expect(shown).toEqual(said);
  expect(await enter(number)).toContain('between the paragraphs around it');
});

test('GIVEN an answer that was deleted THEN none of its buttons can be pressed any more', async () => {
  const { enter, number } = await asked('Delete');
  expect(await enter(number)).toBe('Deleted.');
  expect(await enter(number)).not.toBe('Deleted.');
});

test.each(['/quit', ' /exit '])('GIVEN “%s” THEN the person leaves', async (line) => {
  expect(await openScreen(openSession(library, COMMANDS), PLAIN_LOOK)(line)).toBeNull();
});
