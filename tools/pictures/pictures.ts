import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { z } from 'zod';
import { PlainError } from '../../src/shared/PlainError.ts';
import { runScript } from '../../src/shared/runScript.ts';
import { findChromium, NO_CHROMIUM } from '../browser/findChromium.ts';
import { openBrowser } from '../browser/openBrowser.ts';
import { openPreview } from '../preview/openPreview.ts';
import { askOnPage } from './askOnPage.ts';
import { LOOKS } from './looks.ts';
import { takePicture } from './takePicture.ts';

const FOLDER = 'docs/pictures';

/** What is asked before the pictures are taken, by the keys of the preview's channels. */
const QUESTIONS = `${FOLDER}/questions.json`;
const shape = z.record(z.string(), z.array(z.string()));

/** Pixels of a picture for each CSS pixel: sharp on the screens of today. */
const SCALE = 2;

/** How long anything on the page may take, in milliseconds: a busy machine takes its time. */
const PATIENCE = 300_000;

const USAGE = `Usage: npm run pictures

Takes the pictures in ${FOLDER} from the preview: what the bot answers to ${QUESTIONS}. On one machine they are the
same at every run; other fonts make other pictures.

Example: npm run pictures`;

/** `npm run pictures`: the pictures that the pages of the repository show. */
await runScript(async () => {
  parseArgs({ options: {} });
  const chromium = findChromium();
  if (chromium === null) throw new PlainError(NO_CHROMIUM);
  const questions = shape.parse(JSON.parse(await readFile(QUESTIONS, 'utf8')));
  const preview = await openPreview(0);
  try {
    const browser = await openBrowser(chromium);
    try {
      await takeAll(browser, preview.url, questions);
    } finally {
      await browser.close();
    }
  } finally {
    await preview.close();
  }
}, USAGE);

async function takeAll(browser: Browser, url: string, questions: z.infer<typeof shape>): Promise<void> {
  // One page for all: what a browser has drawn at one scale it measures a little differently at another.
  const page = await browser.newPage({ deviceScaleFactor: SCALE, reducedMotion: 'reduce' });
  page.setDefaultTimeout(PATIENCE);
  for (const [room, asked] of Object.entries(questions)) {
    await page.goto(`${url}/?in=${room}`);
    await askOnPage(page, asked);
  }
  for (const { name, ...look } of LOOKS) {
    await takePicture(page, url, look, `${FOLDER}/${name}`);
    console.log(`${FOLDER}/${name}`);
  }
}
