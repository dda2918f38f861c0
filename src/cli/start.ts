import { fstatSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Bot } from '../discord/interactions/Bot.ts';
import { limitHeap } from '../shared/limitHeap.ts';
import { PlainError } from '../shared/PlainError.ts';
import type { Config, InteractionsConfig } from '../shared/readConfig.ts';
import { runScript } from '../shared/runScript.ts';
import { readSettings } from './readSettings.ts';

const HINT = 'To bring me to Discord, put DISCORD_TOKEN into a file .env; the README says how.';

const USAGE = `Usage: npm start

Starts the bot: on Discord where DISCORD_TOKEN is set, in the environment or in a file .env; otherwise as a chat in this
terminal, or on the lines of standard input. .env.example explains every setting.

Example: CONTENT_DIR=my-reviews npm start`;

/** `npm start`: on Discord with a token or a port for interactions, in the terminal without them. */
await runScript(async () => {
  parseArgs({ options: {} });
  const config = readSettings();
  if (config.interactions !== null) await runHttp({ ...config, interactions: config.interactions });
  else if (config.token !== null) await runDiscord({ ...config, token: config.token });
  else if (process.stdin.isTTY && process.stdout.isTTY) await runKeyboard(config);
  else await runPipe(config);
}, USAGE);

async function runDiscord(config: Config & { readonly token: string }): Promise<void> {
  const { runGateway } = await import('../discord/gateway/runGateway.ts');
  const { stopSignal } = await import('../process/stopSignal.ts');
  await withShelf(config, (parts) => runGateway(config, { ...parts, stop: stopSignal() }));
}

async function runHttp(config: Config & { readonly interactions: InteractionsConfig }): Promise<void> {
  const { runInteractions } = await import('../discord/http/runInteractions.ts');
  const { stopSignal } = await import('../process/stopSignal.ts');
  const stop = stopSignal();
  await withShelf(config, (parts) => runInteractions(config, { ...parts, stop }));
}

/** Runs something that answers from the content as servers have set it, and closes both when it has ended. */
async function withShelf(config: Config, run: (parts: Omit<Bot, 'stop'>) => Promise<void>): Promise<void> {
  const { COMMANDS } = await import('../../commands/index.ts');
  const { createLog } = await import('../shared/createLog.ts');
  const { openShelf } = await import('../library/openShelf.ts');
  const { openClubs } = await import('../store/openClubs.ts');
  const { endOnBug } = await import('../process/endOnBug.ts');
  const { SYSTEM_CLOCK } = await import('../process/Clock.ts');
  const log = createLog(config.logLevel);
  endOnBug(log);
  const shelf = await openShelf(config, log);
  try {
    const clubs = await openClubs(config, log);
    try {
      await run({ shelf, clubs, commands: COMMANDS, log, say: console.log, clock: SYSTEM_CLOCK });
    } finally {
      await clubs.close();
    }
  } finally {
    await shelf.close();
  }
}

async function runKeyboard(config: Config): Promise<void> {
  limitHeap();
  const { openReader, PATIENCE, warnOnTerminal } = await import('../library/openReader.ts');
  const { COMMANDS } = await import('../../commands/index.ts');
  const { firstExamples } = await import('../library/firstExamples.ts');
  const { loadLibrary } = await import('../library/loadLibrary.ts');
  const { prepareLibrary } = await import('../library/prepareLibrary.ts');
  const { historyPath } = await import('../terminal/typed/history.ts');
  const { runTerminal } = await import('../terminal/runTerminal.ts');
  const reader = openReader(config, PATIENCE, warnOnTerminal);
  const library = await loadLibrary(config.contentDir, reader, console.error);
  try {
    await runTerminal(library, COMMANDS, {
      hint: HINT,
      examples: () => firstExamples(library),
      history: historyPath(process.env),
      prepare: (onProgress) => prepareLibrary(library, onProgress),
    });
  } finally {
    await reader?.close();
  }
}

async function runPipe(config: Config): Promise<void> {
  // /dev/null, as under systemd, docker and cron: an end with status 0 would look as if all were well.
  if (!process.stdin.isTTY && fstatSync(0).isCharacterDevice())
    throw new PlainError(`DISCORD_TOKEN is missing, and nobody is at a terminal to ask me anything. ${HINT}`);
  const { answerLines } = await import('./answerLines.ts');
  await answerLines(config, {
    lines: null,
    fresh: false,
    json: false,
    spoilers: false,
    opening: `${HINT}\n`,
  });
}
