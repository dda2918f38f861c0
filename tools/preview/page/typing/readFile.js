/** @import { GivenFile } from '../../actions/GivenFile.ts' */

/**
 * A file that was chosen, to be sent.
 *
 * @param {File} file
 * @returns {Promise<GivenFile>}
 */
export async function readFile(file) {
  const url = await new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(String(reader.result)));
    reader.addEventListener('error', () => reject(reader.error));
    reader.readAsDataURL(file);
  });
  return { name: file.name, type: file.type, content: url.slice(url.indexOf(',') + 1) };
}
