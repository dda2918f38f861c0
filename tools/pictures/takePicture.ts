import type { Page } from 'playwright-core';
import sharp from 'sharp';
import type { Look } from './looks.ts';

/** In CSS pixels: less than anything that is worth a picture. */
const LEAST_HEIGHT = 640;

/**
 * Takes a picture of a channel of the preview, from its first message to its last.
 *
 * @param url of the preview
 * @param path where the picture goes
 */
export async function takePicture(page: Page, url: string, look: Look, path: string): Promise<void> {
  const { theme, room, without, width } = look;
  await page.setViewportSize({ width, height: LEAST_HEIGHT });
  await page.goto(`${url}/?${new URLSearchParams({ theme, in: room })}`);
  await page.getByRole('article').last().waitFor();
  await page.locator(without).evaluateAll((parts) => {
    for (const part of parts) part.remove();
  });
  const hidden = await page
    .getByRole('log')
    .evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
  await page.setViewportSize({ width, height: LEAST_HEIGHT + hidden });
  const picture = await page.screenshot({ animations: 'disabled', caret: 'hide' });
  // Text on flat grounds loses nothing to be seen by 256 colours, and takes less than half as much.
  await sharp(picture).png({ palette: true, dither: 0, effort: 10 }).toFile(path);
}
