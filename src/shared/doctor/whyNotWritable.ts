import { access, constants, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * The code of what keeps files from being written into a folder, or from making it; null for nothing.
 *
 * @param folder an absolute path
 */
export async function whyNotWritable(folder: string): Promise<string | null> {
  try {
    await access(folder, constants.W_OK);
    return (await stat(folder)).isDirectory() ? null : 'ENOTDIR';
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    // It is made when it is first written.
    return code === 'ENOENT' && dirname(folder) !== folder ? whyNotWritable(dirname(folder)) : code;
  }
}
