import { parseArgs } from 'node:util';
import { systemClock } from 'loopback-discord';
import { exampleQuestions } from '../../src/answers/examples/exampleQuestions.ts';
import { loadLibrary } from '../../src/library/loadLibrary.ts';
import { openReader, warnOnTerminal } from '../../src/library/openReader.ts';
import { prepareLibrary } from '../../src/library/prepareLibrary.ts';
import type { Services } from '../../src/request/Services.ts';
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
  // What stands behind the command is for the command.
  const { values, positionals } = parseArgs({
    args: process.argv.slice(2, 3),
    options: { help: { type: 'boolean', short: 'h' } },
    allowPositionals: true,
  });
  if (values.help === true) return console.log(USAGE);
  const [command] = positionals;
  if (command === undefined) throw new PlainError(USAGE);
  const { contentDir, cacheDir } = readConfig(process.env);
  const reader = openReader({ semantic: true, cacheDir }, null, warnOnTerminal);
  try {
    const library = await loadLibrary(contentDir, reader);
    await prepareLibrary(library);
    const question = await questionFor(library);
    await tryProgram(command, process.argv.slice(3), question, library.films, console.log, systemClock);
  } finally {
    await reader?.close();
  }
});

/** A question that is answered by words as well as by reading: nobody knows how far the bot is when it is asked. */
async function questionFor({ films: [film], reader }: Services['library']): Promise<string> {
  const read = film === undefined ? [] : await exampleQuestions(film, reader);
  const found = film === undefined ? [] : await exampleQuestions(film, null);
  const question = read.find((example) => found.includes(example));
  if (question === undefined) throw new PlainError('No question is answered by words as well as by reading.');
  return question;
}
