import type { Page } from 'playwright-core';

/**
 * Asks on a page of the preview, and waits for each answer.
 *
 * @param questions messages, or commands with their first option: `/ask who plays Rick?`
 */
export async function askOnPage(page: Page, questions: readonly string[]): Promise<void> {
  // What the bot offers to be asked it has tried itself: its network is at work, and a question waits for nothing else.
  await page.getByRole('region', { name: 'Welcome' }).getByRole('button').first().waitFor();
  const composer = page.getByRole('combobox', { name: /^Message / });
  for (const [at, question] of questions.entries()) {
    const [command, text] = question.startsWith('/') ? question.split(/ (.*)/s) : [];
    await composer.fill(command ?? question);
    await composer.press('Enter');
    if (text !== undefined) {
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    }
    await page.locator('article:has(.badge):has(.text)').nth(at).waitFor();
  }
}
