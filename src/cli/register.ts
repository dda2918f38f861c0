import { parseArgs } from 'node:util';
import { COMMANDS } from '../../commands/index.ts';
import { register } from '../discord/registration/register.ts';
import { loadLibrary } from '../library/loadLibrary.ts';
import { payloadsOf } from '../request/payloadsOf.ts';
import { PlainError } from '../shared/PlainError.ts';
import { runScript } from '../shared/runScript.ts';
import { readSettings } from './readSettings.ts';

const USAGE = `Usage: npm run register -- [--clear]

Writes the commands to Discord without starting the bot, which does so itself at every start: for all servers, or for that of
DISCORD_GUILD_ID.

  --clear  removes them instead

Example: DISCORD_GUILD_ID=197038439483310086 npm run register -- --clear`;

/** `npm run register -- [--clear]`: writes the commands to Discord, or removes them, without starting the bot. */
await runScript(async () => {
  const { values } = parseArgs({ options: { clear: { type: 'boolean', default: false } } });
  const config = readSettings();
  if (config.token === null)
    throw new PlainError('DISCORD_TOKEN is missing; the README says how to get one.');
  const library = await loadLibrary(config.contentDir, null, console.error);
  const commands = values.clear ? [] : payloadsOf(COMMANDS, library, config.serverFilms);
  await register({ ...config, token: config.token }, commands, console.log);
}, USAGE);
