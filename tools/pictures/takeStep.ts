import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { PlainError } from '../../src/shared/PlainError.ts';
import type { Action } from '../preview/actions/Action.ts';
import type { GivenFile } from '../preview/actions/GivenFile.ts';
import type { Step } from './readSteps.ts';

/** So that nobody asks more than five questions in ten seconds, which the bot would not answer; in milliseconds. */
const PACE = 2_100;

/**
 * Does something on the preview as its page would, and waits for what the bot answers.
 *
 * @param url of the preview
 * @param folder of the files that are handed over
 * @throws {PlainError} where the preview does not take it
 */
export async function takeStep(page: Page, url: string, step: Step, folder: string): Promise<void> {
  const where = new URLSearchParams({ as: step.as, in: step.in }).toString();
  await page.waitForTimeout(PACE);
  await page.goto(`${url}/?${where}`);
  // It has its name once the page shows what has been said.
  await page.getByRole('combobox', { name: /^Message / }).waitFor();
  const answers = page.locator('article:has(.badge):has(.text)');
  const before = await answers.count();
  const action = await actionOf(step, folder);
  const problem = await page.evaluate(
    async ([query, body]) => {
      const headers = { 'Content-Type': 'application/json' };
      const answer = await fetch(`/act?${query}`, { method: 'POST', headers, body });
      const said = await answer.text();
      return answer.ok ? JSON.parse(said).problem : said;
    },
    [where, JSON.stringify(action)] as const,
  );
  if (typeof problem === 'string')
    throw new PlainError(`The preview does not take ${JSON.stringify(step)}: ${problem}`);
  await answers.nth(before).waitFor();
  await page.getByText('is thinking…').waitFor({ state: 'hidden' });
}

async function actionOf({ say, run = '', with: options, file }: Step, folder: string): Promise<Action> {
  if (say !== undefined) return { do: 'say', text: say, mentions: true };
  if (file === undefined) return { do: 'run', command: run, options };
  const content = await readFile(join(folder, file), 'base64');
  const given: GivenFile = { name: file, type: 'text/html', content };
  return { do: 'run', command: run, options: { ...options, file: given } };
}
