// @ts-check
// Loaded with --import before the program that is measured. It writes down, into the file that BENCH_REPORT names, when
// the prompt or the first answer was written, and how much memory the process held then and at its end.
import { appendFileSync } from 'node:fs';

const { BENCH_REPORT = '', BENCH_MARK = '' } = process.env;
const write = process.stdout.write.bind(process.stdout);
let isSeen = false;

/** @param {string} event */
function report(event) {
  const { rss } = process.memoryUsage();
  const peak = process.resourceUsage().maxRSS * 1024;
  appendFileSync(BENCH_REPORT, `${JSON.stringify({ event, at: Date.now(), rss, peak })}\n`);
}

process.stdout.write = /** @type {typeof process.stdout.write} */ (
  (/** @type {[string]} */ ...args) => {
    const result = write(...args);
    if (!isSeen && String(args[0]).includes(BENCH_MARK)) {
      isSeen = true;
      report('seen');
    }
    return result;
  }
);
process.on('exit', () => report('exit'));
