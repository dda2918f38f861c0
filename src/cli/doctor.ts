import { parseArgs } from 'node:util';
import { config as readDotenv } from 'dotenv';
import { runScript } from '../shared/runScript.ts';
import { PLAIN_LOOK, terminalLook } from '../terminal/Look.ts';
import { runDoctor } from './doctor/runDoctor.ts';

const USAGE = `Usage: npm run doctor

Looks over all that the bot needs, and says what has to be done: this machine, settings, reviews, the network that reads,
and how the bot stands on Discord. It changes nothing. Exit status: 0 if all is well, 1 if something has to be done.

Example: CONTENT_DIR=my-reviews npm run doctor`;

/** `npm run doctor`: what is well, and what has to be done. */
await runScript(async () => {
  parseArgs({ options: {} });
  readDotenv({ quiet: true });
  const { env, stdout } = process;
  const todos = await runDoctor({
    env,
    folder: '.',
    look: stdout.isTTY ? terminalLook(stdout, env) : PLAIN_LOOK,
    print: console.log,
  });
  if (todos > 0) process.exitCode = 1;
}, USAGE);
