import { parseArgs } from 'node:util';
import { config as readDotenv } from 'dotenv';
import { register } from '../discord/registration/register.ts';
import { StartError } from '../discord/StartError.ts';
import { loadLibrary } from '../library/loadLibrary.ts';
import { readConfig } from '../shared/readConfig.ts';
import { runScript } from '../shared/runScript.ts';

const USAGE = 'Usage: npm run register -- [--clear]';

/** `npm run register -- [--clear]`: writes the commands to Discord, or removes them, without starting the bot. */
await runScript(async () => {
  const { values } = parseArgs({ options: { clear: { type: 'boolean', default: false } } });
  readDotenv({ quiet: true });
  const config = readConfig(process.env);
  if (config.token === null)
    throw new StartError('DISCORD_TOKEN is missing; the README says how to get one.');
  const library = await loadLibrary(config.contentDir, null);
  await register({ ...config, token: config.token }, library, values.clear, console.log);
}, USAGE);
