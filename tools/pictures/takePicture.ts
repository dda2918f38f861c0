import type { Locator, Page } from 'playwright-core';
import sharp from 'sharp';
import type { Look } from './looks.ts';

/** In CSS pixels: less than any channel that is worth a picture, and more than any message. */
const LEAST_HEIGHT = 640;
const MOST_HEIGHT = 1_600;

const AT_REST = { animations: 'disabled', caret: 'hide' } as const;

/**
 * Takes a picture of a channel of the preview, from its first message to its last, or of its last message alone.
 *
 * @param url of the preview
 * @param path where the picture goes
 */
export async function takePicture(page: Page, url: string, look: Look, path: string): Promise<void> {
  const { theme, as, room, of, width } = look;
  await page.setViewportSize({ width, height: of === 'last message' ? MOST_HEIGHT : LEAST_HEIGHT });
  await page.goto(`${url}/?${new URLSearchParams({ theme, as, in: room })}`);
  await page.getByRole('article').last().waitFor();
  const picture = of === 'last message' ? await ofLast(page) : await ofAll(page, of.without, width);
  // Text on flat grounds loses nothing to be seen by 256 colours, and takes less than half as much.
  await sharp(picture).png({ palette: true, dither: 0, effort: 10 }).toFile(path);
}

/** It stands alone, where nothing is scrolled: what is drawn halfway between two pixels comes out alike. */
async function ofLast(page: Page): Promise<Buffer> {
  await removeAll(page.locator('.bar, .side, article:not(:last-of-type)'));
  return page.getByRole('article').screenshot(AT_REST);
}

async function ofAll(page: Page, without: string, width: number): Promise<Buffer> {
  await removeAll(page.locator(without));
  const hidden = await page
    .getByRole('log')
    .evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
  await page.setViewportSize({ width, height: LEAST_HEIGHT + hidden });
  return page.screenshot(AT_REST);
}

function removeAll(parts: Locator): Promise<void> {
  return parts.evaluateAll((all) => {
    for (const part of all) part.remove();
  });
}
