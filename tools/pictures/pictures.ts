import { parseArgs } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { PlainError } from '../../src/shared/PlainError.ts';
import { runScript } from '../../src/shared/runScript.ts';
import { findChromium, NO_CHROMIUM } from '../browser/findChromium.ts';
import { openBrowser } from '../browser/openBrowser.ts';
import { openPreview } from '../preview/openPreview.ts';
import { LOOKS } from './looks.ts';
import { readSteps } from './readSteps.ts';
import { takePicture } from './takePicture.ts';
import { takeStep } from './takeStep.ts';

const FOLDER = 'docs/pictures';

/** Pixels of a picture for each CSS pixel: sharp on the screens of today. */
const SCALE = 2;

/** How long anything on the page may take, in milliseconds: a busy machine takes its time. */
const PATIENCE = 300_000;

const USAGE = `Usage: npm run pictures

Takes the pictures in ${FOLDER} from the preview, where people do what stands in ${FOLDER}/steps.json. On one machine they
are the same at every run; other fonts make other pictures.

Example: npm run pictures`;

/** `npm run pictures`: the pictures that the pages of the repository show. */
await runScript(async () => {
  parseArgs({ options: {} });
  const chromium = findChromium();
  if (chromium === null) throw new PlainError(NO_CHROMIUM);
  const preview = await openPreview(0);
  try {
    const browser = await openBrowser(chromium);
    try {
      await takeAll(browser, preview.url);
    } finally {
      await browser.close();
    }
  } finally {
    await preview.close();
  }
}, USAGE);

async function takeAll(browser: Browser, url: string): Promise<void> {
  // One page for all: what a browser has drawn at one scale it measures a little differently at another.
  const page = await browser.newPage({ deviceScaleFactor: SCALE, reducedMotion: 'reduce' });
  page.setDefaultTimeout(PATIENCE);
  await page.goto(url);
  await waitForReader(page);
  const steps = await readSteps(FOLDER);
  for (const { name, ...look } of LOOKS) {
    for (const step of steps[name] ?? []) await takeStep(page, url, step, FOLDER);
    await takePicture(page, url, look, `${FOLDER}/${name}`);
    console.log(`${FOLDER}/${name}`);
  }
}

/** What the bot offers to be asked it has tried itself: its network is then at work, and a question waits for nothing else. */
async function waitForReader(page: Page): Promise<void> {
  const example = page.getByRole('region', { name: 'Welcome' }).getByRole('button');
  const ended = page.getByText('The bot has ended.', { exact: true });
  await example.or(ended).first().waitFor();
  if (await ended.isVisible())
    throw new PlainError('There is nothing to take pictures of: the bot has ended.');
}
