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
/** Of whose cast one is in several paragraphs. */
const films = await readingLibrary({
  'a.md': DRIFTWOOD.replace('Otto Lind', 'For the tide that Ida Berg walks into, Otto Lind'),
});

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
  ['a command for servers', ['/Club show'], [expect.stringMatching(/^\/club is for moderators of a server/)]],
  ['a line that can’t be read', ['/nope'], [expect.stringContaining('There is no command /nope.')]],
])('GIVEN an answer and then %s THEN its button can be pressed', async (_, lines, said) => {
  const { enter, number } = await asked('In context');
  const shown: (string | null)[] = [];
  for (const line of lines) shown.push(await enter(line));
  expect(shown).toEqual(said);
  expect(await enter(number)).toContain('between the paragraphs around it');
});

/** The numbers that stand before the labels of buttons; a dot for one that can't be pressed. */
function numbersIn(shown: string | null): Record<string, string> {
  const found = [...(shown ?? '').matchAll(/(?:^| {3})(\d|·) ([A-Z][\w ]*?)(?= {3}|$)/gm)];
  return Object.fromEntries(found.map(([, number = '', label = '']) => [label, number]));
}

/** A screen with several pages on it. */
async function paged(line = '/cast Ida Berg') {
  const enter = openScreen(openSession(films, COMMANDS), PLAIN_LOOK);
  return { enter, shown: await enter(line) };
}

test('GIVEN page after page THEN every button keeps its number, and one that leads nowhere says so', async () => {
  const { enter, shown } = await paged();
  const always = { 'In context': '3', Delete: '4' };
  expect(numbersIn(shown)).toMatchObject({ Previous: '·', Next: '2', ...always });
  const second = await enter('2');
  expect(numbersIn(second)).toMatchObject({ Previous: '1', Next: '2', ...always });
  expect(numbersIn(await enter('2'))).toMatchObject({ Previous: '1', Next: '·', ...always });
  expect(await enter('2')).toBe('“Next” leads nowhere from here.');
  expect(await enter('1')).toBe(second);
  expect(await enter('1')).toBe(shown);
});

test('GIVEN a private answer that is shared THEN Delete keeps its number', async () => {
  const { enter, shown } = await paged('/ask who composed the zither score private: true');
  expect(numbersIn(shown)).toMatchObject({ Delete: '4', Share: '6' });
  expect(numbersIn(await enter('6'))).toMatchObject({ Delete: '4' });
});

test('GIVEN a spoiler THEN it is uncovered where it stands, and no number moves', async () => {
  const { enter, shown } = await paged('/ask does Nell drown beside the lighthouse keeper');
  const covered = numbersIn(shown);
  expect(shown).toMatch(/^▌ [░ ]+$/m);
  const { Uncover: number = '', ...others } = covered;
  const open = await enter(number);
  expect(open).toContain('Nell drowns beside the keeper.');
  expect(numbersIn(open)).toEqual(others);
  expect(await enter(number)).toContain(`There is no button ${number} here.`);
});

test('GIVEN the paragraphs around an answer THEN its buttons go on, and one leads back to it', async () => {
  const { enter, shown } = await paged();
  const around = await enter('3');
  expect(around).toContain('between the paragraphs around it');
  const { Back: number = '', Uncover: _, ...others } = numbersIn(around);
  expect(Object.keys(others)).toEqual(['Previous', 'Next', 'In context', 'Delete']);
  expect(numbersIn(shown)).toMatchObject(others);
  expect(await enter(number)).toBe(shown);
});

test('GIVEN a riddle and a wrong guess THEN its choices can still be pressed', async () => {
  const { enter, shown } = await paged('/guess');
  const choices = numbersIn(shown);
  expect(Object.keys(choices).length).toBeGreaterThan(2);
  // One word is right, and the paragraph comes, which leads back: then the next word is wrong.
  const told = [await enter('1')];
  if (!told[0]?.includes('is not it')) {
    await enter(numbersIn(told[0] ?? '')['Back'] ?? '');
    told.unshift(await enter('2'));
  }
  expect(told[0]).toContain('is not it');
  expect(numbersIn(told[0] ?? '')).toMatchObject(choices);
});

test.each(['9', '0', '42'])(
  'GIVEN the number %s that no button has THEN it is said, and not asked',
  async (number) => {
    const { enter, shown } = await paged();
    expect(await enter(number)).toBe(
      `There is no button ${number} here. To ask about “${number}”, type: /ask ${number}`,
    );
    expect(await enter('4')).toMatch(/^Deleted/);
    expect(shown).not.toBeNull();
  },
);

test('GIVEN an answer that was deleted THEN it says which, and none of its buttons works any more', async () => {
  const { enter, number } = await asked('Delete');
  expect(await enter(number)).toBe('Deleted: “who composed the zither score”');
  for (const gone of ['1', '2', '3', '4', '5'])
    expect(await enter(gone)).toContain(`There is no button ${gone}`);
});

test('GIVEN questions on the first screen THEN their numbers ask them', async () => {
  const enter = openScreen(openSession(library, COMMANDS), PLAIN_LOOK, ['who composed the zither score']);
  expect(await enter('1')).toContain('“who composed the zither score”');
});

test.each(['/quit', ' /exit ', '/Quit'])('GIVEN “%s” THEN the person leaves', async (line) => {
  expect(await openScreen(openSession(library, COMMANDS), PLAIN_LOOK)(line)).toBeNull();
});

test('GIVEN /help at a keyboard THEN it tells of numbers, Tab and the file of lines, and of nothing that is on Discord alone', async () => {
  const shown = await openScreen(openSession(library, COMMANDS, true), PLAIN_LOOK)('/help');
  for (const word of ['A number presses', 'Tab completes', '/cast', 'in a file of yours'])
    expect(shown).toContain(word);
  expect(shown).not.toMatch(/mention|menu|Apps|write to me|edit or delete/i);
});
