import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The SHA-256 of the weights that belong to this version. */
export const MODEL = 'd00071cb826902dcf9adebf7db17018dfcf3fbfae9bd02209c6a5b52653ea3d6';

/** The files of the network, with the SHA-256 of each. */
const FILES = [
  { name: 'reader.onnx', sha256: MODEL, isText: false },
  {
    name: 'tokenizer.json',
    sha256: 'e5223725eb1fdedb6f8a8cac583bb3447aee01344dd74e567ef9d145c951b725',
    isText: true,
  },
];

/** A file of the network that is not as it should be. */
export interface ModelFault {
  readonly path: string;
  readonly kind: 'missing' | 'different';
}

/**
 * The files of the network that are missing or damaged.
 *
 * @param folder where they are: beside this file, unless said
 */
export async function modelFaults(
  folder = fileURLToPath(new URL('.', import.meta.url)),
): Promise<ModelFault[]> {
  const faults = FILES.map(async ({ name, sha256, isText }): Promise<ModelFault[]> => {
    const path = join(folder, name);
    const bytes = await readFile(path).catch(() => null);
    if (bytes === null) return [{ path, kind: 'missing' }];
    // Git on Windows may give a text other ends of lines.
    const content = isText ? bytes.toString().replaceAll('\r\n', '\n') : bytes;
    const is = createHash('sha256').update(content).digest('hex');
    return is === sha256 ? [] : [{ path, kind: 'different' }];
  });
  return (await Promise.all(faults)).flat();
}
