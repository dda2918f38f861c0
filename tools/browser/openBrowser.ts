import { type Browser, chromium } from 'playwright-core';

/**
 * Starts a Chromium without a window that reaches loopback and nothing else.
 *
 * @param executablePath what `findChromium` found
 */
export async function openBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    // Chromium refuses to run its sandbox as root, as which containers run.
    chromiumSandbox: process.getuid?.() !== 0,
    args: [
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      // Text is drawn alike whatever screen the machine has, or none.
      '--font-render-hinting=none',
      '--disable-lcd-text',
      '--force-color-profile=srgb',
    ],
  });
}
