import { accessSync, constants, realpathSync } from 'node:fs';
import { basename, delimiter, join } from 'node:path';

/** Chrome first: on Ubuntu it is the one whose sandbox works, while `chromium` there is a snap or has none. */
const NAMES = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser'];

/** Where Chrome is on a Mac, which has no command for it. */
const ON_A_MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/** What to tell somebody who has none. */
export const NO_CHROMIUM =
  'There is no Chromium here. Install the package “chromium” (Debian) or Chrome, or set CHROMIUM_PATH to a browser.';

/**
 * The path of a Chromium on this machine: what CHROMIUM_PATH names, or the first that is found in PATH. Null where
 * there is none.
 */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string | null {
  const named = env['CHROMIUM_PATH'];
  if (named) return named;
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const paths = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...paths, ON_A_MAC].find(isProgram) ?? null;
}

/** A snap is left out: it has a /tmp of its own, and so can't be handed a profile. */
function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return basename(realpathSync(path)) !== 'snap';
  } catch {
    return false;
  }
}
