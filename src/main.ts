import { createInterface } from 'node:readline';
import { config as readDotenv } from 'dotenv';
import { readConfig } from './config.ts';
import { loadLibrary } from './loadLibrary.ts';
import { runScript } from './runScript.ts';
import { runLines } from './terminal/runLines.ts';
import { runTerminal } from './terminal/runTerminal.ts';

const HINT = 'To bring me to Discord, put DISCORD_TOKEN into a file .env; the README says how, step by step.';

/** `npm start`: on Discord with a token, in the terminal without one. */
await runScript(async () => {
  readDotenv({ quiet: true });
  const config = readConfig(process.env);
  const library = await loadLibrary(config.contentDir);
  if (config.token !== null) {
    const { createLog } = await import('./createLog.ts');
    const { runGateway } = await import('./discord/runGateway.ts');
    await runGateway({ ...config, token: config.token }, library, createLog(config.logLevel), console.log);
  } else if (process.stdin.isTTY && process.stdout.isTTY) {
    await runTerminal(library, HINT);
  } else {
    console.log(`${HINT}\n`);
    const lines = createInterface({ input: process.stdin });
    const good = await runLines({ library, lines, fresh: false, json: false, print: console.log });
    if (!good) process.exitCode = 1;
  }
});
