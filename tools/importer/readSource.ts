import { readFile, stat } from 'node:fs/promises';
import { ImportError } from './ImportError.ts';

/** Largest page, in bytes. */
const MAX_BYTES = 2 * 1024 * 1024;

/**
 * The text of a file to import.
 *
 * @throws {ImportError} for a folder, or a file that is not there, empty, larger than 2 MB, binary, or not UTF-8
 */
export async function readSource(file: string): Promise<string> {
  const found = await stat(file).catch(() => null);
  if (found?.isDirectory() === true)
    throw new ImportError(`${file} is a folder; name the file that holds the review.`);
  if (found === null || !found.isFile()) throw new ImportError(`There is no file ${file}.`);
  if (found.size > MAX_BYTES)
    throw new ImportError(`${file} is larger than 2 MB; copy only the review into it.`);
  const bytes = await readFile(file);
  if (bytes.includes(0))
    throw new ImportError(`${file} is not text; save the page as text, Markdown or HTML.`);
  const text = decode(bytes);
  if (text === null) throw new ImportError(`${file} is not UTF-8; save it as UTF-8 in your editor.`);
  if (text.trim() === '') throw new ImportError(`${file} is empty.`);
  return text;
}

function decode(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
