import { systemClock } from 'loopback-discord';
import { loadLibrary } from '../../src/library/loadLibrary.ts';
import { PlainError } from '../../src/shared/PlainError.ts';
import { readConfig } from '../../src/shared/readConfig.ts';
import { runScript } from '../../src/shared/runScript.ts';
import { tryProgram } from './tryProgram.ts';

const USAGE = `Usage: npm run trial -- COMMAND [ARGUMENT ...]

Runs a command that should start the bot, on a Discord on loopback: asks for help, asks a question that the reviews in
content/ (or in CONTENT_DIR) answer, and tells it to stop. DISCORD_TOKEN and DISCORD_API_URL are in its environment:

  npm run trial -- docker run --rm --network host --env DISCORD_TOKEN --env DISCORD_API_URL aftercredits
  npm run trial -- node dist/src/main.js`;

/** `npm run trial -- COMMAND …`: whether what a command starts is a bot that answers and ends; status 1 where it isn’t. */
await runScript(async () => {
  const [command, ...args] = process.argv.slice(2);
  if (command === undefined) throw new PlainError(USAGE);
  const { films } = await loadLibrary(readConfig(process.env).contentDir, null);
  await tryProgram(command, args, { films, reader: null }, console.log, systemClock);
});
