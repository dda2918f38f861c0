import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { expect, onTestFinished, test, vi } from 'vitest';
import { COMMANDS } from '../../commands/index.ts';
import { runTerminal } from '../../src/terminal/runTerminal.ts';
import { DRIFTWOOD } from '../support/driftwood.ts';
import { inFolder } from '../support/libraries.ts';
import { readingLibrary } from '../support/readingLibrary.ts';

const QUESTION = 'who composed the zither score';
const library = await readingLibrary({ 'a.md': DRIFTWOOD });
const [CTRL_C, CTRL_D, TAB, UP, ENTER] = ['\u0003', '\u0004', '\t', '\u001b[A', '\r'];

/** How long the screen may take to show what is waited for, in milliseconds: far longer than any machine needs. */
const PATIENCE = 60_000;

interface Typing {
  /** Types keys, and waits until the screen shows something new that matches: fails when the chat ends before. */
  readonly type: (keys: string, until: RegExp) => Promise<string>;
  /** Types keys that end the chat. Returns what the screen has shown since the last keys. */
  readonly leave: (keys: string) => Promise<string>;
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
  const opening = { examples: async () => [QUESTION], hint: 'A hint.', history, prepare: async () => {} };
  const chat = runTerminal(library, COMMANDS, opening, { stdin, stdout, env });
  const within = <Value>(what: string, awaited: Promise<Value>): Promise<Value> =>
    new Promise((resolve, reject) => {
      const fail = (): void => reject(new Error(`${what} did not come. The screen shows:\n${screen}`));
      const timer = setTimeout(fail, PATIENCE);
      void awaited.then(resolve, reject).finally(() => clearTimeout(timer));
    });
  const shows = (until: RegExp): Promise<string> => {
    const shown = new Promise<string>((resolve, reject) => {
      look = () => {
        if (!until.test(screen)) return;
        look = () => {};
        resolve(screen);
      };
      look();
      const end = (): void =>
        reject(new Error(`The chat ended before ${until} came. The screen shows:\n${screen}`));
      void chat.then(end, reject);
    });
    return within(String(until), shown);
  };
  await shows(/A hint\.[\s\S]*› /);
  await typing({
    type: (keys, until) => {
      screen = '';
      stdin.write(keys);
      return shows(until);
    },
    leave: async (keys) => {
      screen = '';
      stdin.write(keys);
      await within('The end', chat);
      return screen;
    },
  });
}

test('GIVEN a chat THEN an example’s number asks it, Ctrl+C clears a line before it leaves, and ↑ has the lines next time', async () => {
  await inFolder(async (folder) => {
    const history = join(folder, 'history');
    await atKeyboard(history, async ({ type, leave }) => {
      expect(await type(`1${ENTER}`, /Not what I asked\n\n› /)).toContain(`“${QUESTION}”`);
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

test('GIVEN a terminal that can’t move back THEN Ctrl+C drops a line before it leaves, and the next one is whole', async () => {
  // Node.js looks there itself.
  vi.stubEnv('TERM', 'dumb');
  onTestFinished(() => void vi.unstubAllEnvs());
  await inFolder((folder) =>
    atKeyboard(
      join(folder, 'history'),
      async ({ type, leave }) => {
        expect(await type(`half${CTRL_C}`, /› $/)).toBe('half^C\n› ');
        expect(await type(`/nope${ENTER}`, /no command[\s\S]*› /)).not.toContain('half');
        expect(await leave(CTRL_C)).toBe('\n');
      },
      { TERM: 'dumb' },
    ),
  );
});

test('GIVEN a chat that has ended THEN who waits for something on its screen is told what is there', async () => {
  await inFolder(async (folder) => {
    const waiting = atKeyboard(join(folder, 'history'), async ({ type }) => {
      await type(`/quit${ENTER}`, /never shown/);
    });
    await expect(waiting).rejects.toThrow(/^The chat ended before \/never shown\/ came\. [\s\S]*\/quit/);
  });
});
