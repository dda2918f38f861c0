import { access, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { config as readDotenv } from 'dotenv';
import { readReviews } from '../src/review/readReviews.ts';
import { fold } from '../src/search/words/tokenize.ts';
import { readConfig } from '../src/shared/readConfig.ts';
import { makeFolder } from '../src/shared/makeFolder.ts';
import { runScript } from '../src/shared/runScript.ts';
import { ImportError } from './importer/ImportError.ts';
import { importReview, kindOf } from './importer/importReview.ts';
import { readSource } from './importer/readSource.ts';
import { reportImport } from './importer/reportImport.ts';

const USAGE =
  'Usage: npm run import -- FILE --title T [--year Y] [--director D] [--author A] [--url U] [--out content/slug.md] [--force]';

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
      force: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });
  const [file] = positionals;
  const { title, year, force } = values;
  if (file === undefined || positionals.length > 1 || title === undefined || title.trim() === '')
    throw new ImportError(USAGE);
  if (year !== undefined && !/^\d{4}$/.test(year))
    throw new ImportError(`--year is a year of four digits, not “${year}”.`);

  if (values.out !== undefined && !values.out.endsWith('.md'))
    throw new ImportError(
      `--out should end in .md, or the bot would never load it: “${values.out}” does not.`,
    );

  readDotenv({ quiet: true });
  const { contentDir } = readConfig(process.env);
  const out = values.out ?? join(contentDir, `${slugOf(title)}.md`);
  const source = await readSource(file);
  const facts = {
    title: title.trim(),
    year: year === undefined ? null : Number(year),
    director: values.director ?? null,
    author: values.author ?? null,
    url: values.url ?? null,
  };
  const imported = await importReview(source, kindOf(file, source), facts, out);
  if (!force && (await exists(out)))
    throw new ImportError(`${out} is there already; --force writes over it.`);
  await refuseSameTitle(facts.title, out);
  await write(out, imported.text);
  console.log(reportImport(imported, relative('.', out)));
}, USAGE);

function slugOf(title: string): string {
  return (
    fold(title)
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '') || 'review'
  );
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

async function write(path: string, text: string): Promise<void> {
  try {
    await makeFolder(dirname(path));
    await writeFile(path, text);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : 'unknown';
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
