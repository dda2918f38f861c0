// @ts-check
// Plain JavaScript, because it is run from the sources.

/*
 * `npm start`: builds the program and runs it, in this very process.
 */

/** How often to look whether npm is still there, in milliseconds. */
const LOOK = 500;

// What npm is told, as SIGTERM, it tells its shell alone, which ends: the bot would go on without anybody knowing of it.
const parent = process.ppid;
setInterval(() => {
  if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM');
}, LOOK).unref();

await import('./build.js');
await import(new URL('../dist/src/main.js', import.meta.url).href);
