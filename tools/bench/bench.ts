import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadLibrary } from '../../src/library/loadLibrary.ts';
import { openReader, PATIENCE, warnOnTerminal } from '../../src/library/openReader.ts';
import { prepareLibrary } from '../../src/library/prepareLibrary.ts';
import { readConfig } from '../../src/shared/readConfig.ts';
import { runScript } from '../../src/shared/runScript.ts';
import { measureAskers } from './measureAskers.ts';
import { measureGrowth } from './measureGrowth.ts';
import { measureReplies } from './measureReplies.ts';
import { measureStart } from './measureStart.ts';

const USAGE = `Usage: npm run bench

Measures how fast and how big the bot is, and how both grow, on the reviews in CONTENT_DIR (content). It takes some minutes.

Example: npm run bench > figures.md`;

/** `npm run bench`: how fast, how big, and how both grow, on the content at hand. */
await runScript(async () => {
  parseArgs({ options: {} });
  const cacheDir = await mkdtemp(join(tmpdir(), 'bench-'));
  const { contentDir } = readConfig(process.env);
  const reader = openReader({ semantic: true, cacheDir }, PATIENCE, warnOnTerminal);
  try {
    console.log(`## Start\n\n${await measureStart()}\n`);
    const library = await loadLibrary(contentDir, reader);
    await prepareLibrary(library);
    console.log(`## From question to finished message, one asker\n\n${await measureReplies(library)}\n`);
    console.log(`## Many at once\n\n${await measureAskers(library)}\n`);
    console.log(`## Growth, no film named\n\n${await measureGrowth(library)}\n`);
  } finally {
    await reader?.close();
    await rm(cacheDir, { recursive: true });
  }
}, USAGE);
