// @ts-check
// Plain JavaScript, because it is run from the sources.

/*
 * `npm start`: builds the program and runs it, in this very process. npm passes SIGTERM on to the command that it runs,
 * and that is a shell where there are two of them: the bot would never hear of it.
 */

await import('./build.js');
await import(new URL('../dist/src/main.js', import.meta.url).href);
