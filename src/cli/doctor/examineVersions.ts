import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { type Finding, good, todo } from '../../shared/Finding.ts';

const manifest = z.object({ version: z.string(), engines: z.object({ node: z.string() }) });

const lock = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      link: z.boolean().default(false),
      dev: z.boolean().default(false),
      optional: z.boolean().default(false),
      devOptional: z.boolean().default(false),
    }),
  ),
});

/** Packages that are named; of more, how many there are. */
const NAMED = 3;

/**
 * Whether Node.js is new enough, and whether what is installed is what package-lock.json says.
 *
 * @param folder the folder of package.json
 * @param node the version of Node.js
 */
export async function examineVersions(folder: string, node = process.versions.node): Promise<Finding[]> {
  const own = manifest.safeParse(await readJson(join(folder, 'package.json')));
  if (!own.success)
    return [todo('Versions', 'There is no package.json here. Run this in the folder of Aftercredits.')];
  const { version, engines } = own.data;
  const needed = /\d[\d.]*/.exec(engines.node)?.[0] ?? '0';
  const runs = isAtLeast(node, needed)
    ? good('Node.js', `${node}, for Aftercredits ${version}`)
    : todo('Node.js', `This is ${node}; ${needed} or later is needed. Get it at https://nodejs.org.`);
  const packages = await examinePackages(folder);
  return packages === null ? [runs] : [runs, packages];
}

/** Null where there is nothing to compare: an image has no package-lock.json. */
async function examinePackages(folder: string): Promise<Finding | null> {
  const wanted = lock.safeParse(await readJson(join(folder, 'package-lock.json')));
  if (!wanted.success) return null;
  // npm writes down there what it has installed.
  const installed = lock.safeParse(await readJson(join(folder, 'node_modules', '.package-lock.json')));
  const there = installed.success ? installed.data.packages : {};
  const needed = Object.entries(wanted.data.packages).filter(
    ([path, { link, dev, optional, devOptional }]) =>
      path.startsWith('node_modules/') && !link && !dev && !optional && !devOptional,
  );
  const wrong = needed.flatMap(([path, { version = '' }]) => {
    const is = there[path]?.version;
    if (is === version) return [];
    const name = path.slice('node_modules/'.length);
    return [is === undefined ? `${name} is missing` : `${name} is ${is}, not ${version}`];
  });
  if (wrong.length === 0) return good('Packages', `all ${needed.length} as in package-lock.json`);
  const more = wrong.length > NAMED ? [`and ${wrong.length - NAMED} more`] : [];
  return todo(
    'Packages',
    `They are not those of package-lock.json: ${[...wrong.slice(0, NAMED), ...more].join(', ')}. Run “npm ci”.`,
  );
}

function isAtLeast(version: string, needed: string): boolean {
  const own = version.split('.').map(Number);
  const least = needed.split('.').map(Number);
  const at = least.findIndex((part, index) => part !== (own[index] ?? 0));
  return at === -1 || (own[at] ?? 0) > (least[at] ?? 0);
}

/** What a JSON file holds; null where it can't be read. */
async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    return null;
  }
}
