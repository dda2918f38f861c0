import { readdir, readFile } from 'node:fs/promises';
import { extname, sep } from 'node:path';
import type { Route } from '../../../src/process/Route.ts';
import { sendText } from '../../../src/process/sendText.ts';

const FOLDER = new URL('../page/', import.meta.url);

const TYPES = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
]);

/** The files of the page, by their names. What the browser runs is what stands in the folder: nothing is built. */
export async function pageRoutes(): Promise<Route[]> {
  const paths = await readdir(FOLDER, { recursive: true });
  const names = paths.map((path) => path.split(sep).join('/'));
  return names.flatMap((name) => {
    const type = TYPES.get(extname(name));
    if (type === undefined) return [];
    return {
      path: name === 'index.html' ? '/' : `/${name}`,
      method: 'GET',
      answer: async (_, response) =>
        sendText(response, 200, await readFile(new URL(name, FOLDER), 'utf8'), { 'Content-Type': type }),
    };
  });
}
