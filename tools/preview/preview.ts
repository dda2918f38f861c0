import { parseArgs } from 'node:util';
import { PlainError } from '../../src/shared/PlainError.ts';
import { runScript } from '../../src/shared/runScript.ts';
import { openPreview } from './openPreview.ts';

const PORT = '8128';

const USAGE = `Usage: npm run preview -- [--port N]

Opens a page that shows the bot as Discord would, on this machine alone: no account, no network. It talks to the real bot,
on the reviews in content/ (or in CONTENT_DIR). Ctrl+C ends it.

  --port N   the port of the page, 0 for any free one; ${PORT} unless said
  --help     this page

Example: npm run preview -- --port 8200`;

/** `npm run preview`: the bot on a Discord on loopback, and a page to use it. */
await runScript(async () => {
  const port = readPort();
  const { url } = await openPreview(port);
  console.log(`The preview is at ${url}  (Ctrl+C ends it)`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(0));
}, USAGE);

function readPort(): number {
  const { values } = parseArgs({ options: { port: { type: 'string', default: PORT } } });
  if (!/^\d{1,5}$/.test(values.port) || Number(values.port) > 65_535)
    throw new PlainError('--port should be a number from 0 to 65535, 0 for any free one.');
  return Number(values.port);
}
