import { parseArgs } from 'node:util';
import { castNotes } from '../library/castNotes.ts';
import { loadLibrary } from '../library/loadLibrary.ts';
import { count } from '../shared/count.ts';
import { runScript } from '../shared/runScript.ts';
import { readSettings } from './readSettings.ts';

const USAGE = `Usage: npm run check:content

Reads every review in CONTENT_DIR (content), and says what is wrong, with the line and what to type instead, and what is worth
a second look. Exit status: 1 if a review can't be used.

Example: CONTENT_DIR=my-reviews npm run check:content`;

/** `npm run check:content`: every problem of every review, and what is worth a second look, for editors. */
await runScript(async () => {
  parseArgs({ options: {} });
  const { contentDir } = readSettings();
  const { films } = await loadLibrary(contentDir, null);
  for (const film of films) {
    const { review } = film;
    const spoilers = review.passages.filter(({ spoiler }) => spoiler).length;
    const facts = [
      count(review.passages.length, 'paragraph'),
      count(spoilers, 'spoiler'),
      `cast of ${review.cast.length}`,
      count(review.themes.length, 'theme'),
      review.summary === null ? 'no summary' : 'a summary',
    ];
    console.log(`${review.file}: ${review.title} is good (${facts.join(', ')})`);
    for (const note of castNotes(film)) console.log(`  Note: ${note}`);
  }
}, USAGE);
