import { lstat, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { config as readDotenv } from 'dotenv';
import { ImportError } from '../src/importing/ImportError.ts';
import { importReview, kindOf } from '../src/importing/importReview.ts';
import { makeFolder } from '../src/reader/makeFolder.ts';
import { readReviews } from '../src/review/readReviews.ts';
import { fold } from '../src/shared/letters/fold.ts';
import { readConfig } from '../src/shared/readConfig.ts';
import { runScript } from '../src/shared/runScript.ts';
import { confirm } from './importer/confirm.ts';
import { previewImport } from './importer/previewImport.ts';
import { readSource } from './importer/readSource.ts';

const USAGE = `Usage: npm run import -- FILE --title TITLE [OPTION ...]

Finds the review in a saved web page, a text or Markdown. It shows each piece with its line, what stays and what goes, and
asks before it writes the review into CONTENT_DIR (content).

  --title TITLE    what the film is called
  --year YEAR, --director NAME, --author NAME, --url LINK
                   more on the film, and on whose review it is
  --keep 12,14     the pieces at these lines stay after all
  --drop 3         the piece at this line goes as well
  --out FILE.md    writes it there; named after the title without it
  --force          writes over a file that is there
  --yes            writes without asking, as in a script

Example: npm run import -- page.html --title "Metropolis" --year 1927`;

/** `npm run import`: turns a copied page into a review. */
await runScript(async () => {
  const text = { type: 'string' } as const;
  const { values, positionals } = parseArgs({
    options: {
      title: text,
      year: text,
      director: text,
      author: text,
      url: text,
      out: text,
      keep: text,
      drop: text,
      yes: { type: 'boolean', default: false },
      force: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });
  const [file] = positionals;
  const { title, year, force } = values;
  if (file === undefined || positionals.length > 1) throw new ImportError(USAGE);
  if (title === undefined || title.trim() === '')
    throw new ImportError('Please say what the film is called, as in --title "Metropolis".');
  if (year !== undefined && !/^\d{4}$/.test(year))
    throw new ImportError(`--year is a year of four digits, not “${year}”.`);

  if (values.out !== undefined && !values.out.endsWith('.md'))
    throw new ImportError(
      `--out should end in .md, or the bot would never load it: “${values.out}” does not.`,
    );

  readDotenv({ quiet: true });
  const { contentDir } = readConfig(process.env);
  const out = values.out ?? join(contentDir, `${slugOf(title)}.md`);
  const { text: source, encoding } = await readSource(file);
  const facts = {
    title: title.trim(),
    year: year === undefined ? null : Number(year),
    director: values.director ?? null,
    author: values.author ?? null,
    url: values.url ?? null,
  };
  const kind = kindOf(file, source);
  const imported = await importReview(source, kind, facts, out, { keep: values.keep, drop: values.drop });
  if (!force && (await exists(out))) throw isThere(out);
  await refuseSameTitle(facts.title, out);
  const inside = relative('.', out);
  const shown = inside.startsWith('..') ? out : inside;
  console.log(previewImport(imported, shown, encoding));
  await agree(values.yes, shown);
  await write(out, imported.text, force);
  console.log(`Written: ${shown}`);
}, USAGE);

/** On a terminal whoever imports is asked; elsewhere nothing is written without `--yes`. */
async function agree(yes: boolean, file: string): Promise<void> {
  if (yes) return;
  const asked = process.stdin.isTTY && process.stdout.isTTY;
  if (asked && (await confirm(`Write ${file}?`, process.stdin, process.stdout))) return;
  const how = asked
    ? '--keep LINES and --drop LINES put right what stays.'
    : '--yes writes it; --keep LINES and --drop LINES put right what stays.';
  throw new ImportError(`Nothing was written. ${how}`);
}

function slugOf(title: string): string {
  return (
    fold(title)
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '') || 'review'
  );
}

/** Also a link that leads nowhere: what is written to it would stand in another place. */
async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}

function isThere(path: string): ImportError {
  return new ImportError(`${path} is there already; --force writes over it.`);
}

async function write(path: string, text: string, force: boolean): Promise<void> {
  try {
    await makeFolder(dirname(path));
    await writeFile(path, text, { flag: force ? 'w' : 'wx' });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : 'unknown';
    if (code === 'EEXIST') throw isThere(path);
    throw new ImportError(`I can’t write ${path} (${code}); --out names another place.`);
  }
}

async function refuseSameTitle(title: string, out: string): Promise<void> {
  const { reviews } = await readReviews(dirname(out));
  const other = reviews.find(
    (review) => fold(review.title) === fold(title) && resolve(review.file) !== resolve(out),
  );
  if (other !== undefined)
    throw new ImportError(
      `${other.file} is a review of “${other.title}” already; add the year to one title.`,
    );
}
