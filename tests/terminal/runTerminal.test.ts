import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { COMMANDS } from '../../commands/index.ts';
import { runTerminal } from '../../src/terminal/runTerminal.ts';
import { DRIFTWOOD } from '../support/driftwood.ts';
import { inFolder } from '../support/libraries.ts';
import { readingLibrary } from '../support/readingLibrary.ts';

const QUESTION = 'who composed the zither score';
const library = await readingLibrary({ 'a.md': DRIFTWOOD });
const [CTRL_C, CTRL_D, TAB, UP, ENTER] = ['\u0003', '\u0004', '\t', '\u001b[A', '\r'];

interface Typing {
  /** Types keys, and waits until the screen shows something new that matches. */
  readonly type: (keys: string, until: RegExp) => Promise<string>;
  /** Types keys that end the chat. */
  readonly leave: (keys: string) => Promise<void>;
}

/** A chat at a keyboard, for as long as somebody types. */
async function atKeyboard(
  history: string,
  typing: (keyboard: Typing) => Promise<void>,
  env: Record<string, string> = {},
): Promise<void> {
  const stdin = new PassThrough();
  const stdout = Object.assign(new PassThrough(), { columns: 80, getColorDepth: () => 1 });
  let screen = '';
  let look = (): void => {};
  stdout.setEncoding('utf8').on('data', (text: string) => {
    screen += stripVTControlCharacters(text);
    look();
  });
  const shows = (until: RegExp): Promise<string> =>
    new Promise((resolve) => {
      look = () => {
        if (!until.test(screen)) return;
        look = () => {};
        resolve(screen);
      };
      look();
    });
  const opening = { examples: async () => [QUESTION], hint: 'A hint.', history, prepare: async () => {} };
  const chat = runTerminal(library, COMMANDS, opening, { stdin, stdout, env });
  await shows(/A hint\.[\s\S]*› /);
  await typing({
    type: (keys, until) => {
      screen = '';
      stdin.write(keys);
      return shows(until);
    },
    leave: async (keys) => {
      stdin.write(keys);
      await chat;
    },
  });
}

test('GIVEN a chat THEN an example’s number asks it, Ctrl+C clears a line before it leaves, and ↑ has the lines next time', async () => {
  await inFolder(async (folder) => {
    const history = join(folder, 'history');
    await atKeyboard(history, async ({ type, leave }) => {
      expect(await type(`1${ENTER}`, /Delete\n\n› /)).toContain(`“${QUESTION}”`);
      await type('half a line', /line$/);
      const shown = await type(`${CTRL_C}/nope${ENTER}`, /no command[\s\S]*› /);
      expect(shown).not.toContain('half a line/nope');
      await leave(CTRL_C);
    });
    expect(await readFile(history, 'utf8')).toBe('1\n/nope\n');
    await atKeyboard(history, async ({ type, leave }) => {
      await type(UP, /\/nope$/);
      await leave(`${CTRL_C}${CTRL_D}`);
    });
  });
});

test('GIVEN Tab THEN a name goes in, and words that no offer holds stay as they are', async () => {
  await inFolder(async (folder) => {
    await atKeyboard(join(folder, 'history'), async ({ type, leave }) => {
      // Tab by itself, for it is a letter like any other where several come at once, as from a clipboard.
      await type('/cast Id', /Id$/);
      await type(TAB, /a Berg$/);
      await type(`${CTRL_C}/quote about:zither lantern`, /lantern$/);
      const shown = await type(TAB, /\n[\s\S]*lantern$/);
      expect(shown).toMatch(/^ {2}\S[\s\S]*\n› \/quote about:zither lantern$/m);
      await leave(`${CTRL_C}/quit${ENTER}`);
    });
  });
});

test('GIVEN a terminal that can’t move back THEN Ctrl+C leaves', async () => {
  await inFolder((folder) =>
    atKeyboard(join(folder, 'history'), ({ leave }) => leave(`half${CTRL_C}`), { TERM: 'dumb' }),
  );
});
