import { readFile, stat } from 'node:fs/promises';
import { ImportError } from '../../src/importing/ImportError.ts';
import { type Decoded, decodeText } from '../../src/importing/reading/decodeText.ts';

/** Largest page, in bytes. */
const MAX_BYTES = 2 * 1024 * 1024;

/**
 * The text of a file to import, and the encoding it came in.
 *
 * @throws {ImportError} for a folder, or a file that is not there, empty, larger than 2 MB, or no text
 */
export async function readSource(file: string): Promise<Decoded> {
  const found = await stat(file).catch(() => null);
  if (found?.isDirectory() === true)
    throw new ImportError(`${file} is a folder; name the file that holds the review.`);
  if (found === null || !found.isFile()) throw new ImportError(`There is no file ${file}.`);
  if (found.size > MAX_BYTES)
    throw new ImportError(`${file} is larger than 2 MB; copy only the review into it.`);
  const decoded = decodeText(await readFile(file));
  if (decoded === null)
    throw new ImportError(`${file} is not text; save the page as text, Markdown or HTML, in UTF-8.`);
  if (decoded.text.trim() === '') throw new ImportError(`${file} is empty.`);
  return decoded;
}
