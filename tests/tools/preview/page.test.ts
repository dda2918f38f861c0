import axe from 'axe-core';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { PHRASES } from '../../../src/messages/text/phrases.ts';
import { findChromium, NO_CHROMIUM } from '../../../tools/browser/findChromium.ts';
import { openBrowser } from '../../../tools/browser/openBrowser.ts';
import { openPreview, type Preview } from './openPreview.ts';
import { openVisits, type Visits } from './openVisits.ts';

const chromium = findChromium();
if (chromium === null) console.warn(`The tests of the preview’s page are skipped. ${NO_CHROMIUM}`);

let browser: Browser;
let preview: Preview;
let visits: Visits;

const composer = (page: Page): Locator => page.getByRole('combobox', { name: /^Message [#@]/ });
/** The bot's messages, the oldest first. */
const answers = (page: Page): Locator => page.getByRole('article', { name: preview.botName });
const button = (place: Locator, name: string): Locator => place.getByRole('button', { name, exact: true });
const quoteIn = (answer: Locator): Promise<string> => seenIn(answer.getByRole('blockquote'));

// biome-ignore lint/performance/useDomNodeTextContent: what is covered stands in the page too, and is not seen.
const seenIn = (place: Locator): Promise<string> => place.innerText();
const isFocused = (place: Locator): Promise<boolean> =>
  place.evaluate((node) => node === node.ownerDocument.activeElement);
const styleOf = (place: Locator, property: string): Promise<string> =>
  place.evaluate(
    (node, name) => node.ownerDocument.defaultView?.getComputedStyle(node).getPropertyValue(name) ?? '',
    property,
  );

/** Everything that a screen reader could come to. */
async function heard(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes.map(({ name }) => String(name?.value ?? '')).join('\n');
}

/** Sends a message, and waits for the answer to it. */
async function say(page: Page, text: string): Promise<Locator> {
  const answer = answers(page).nth(await answers(page).count());
  await composer(page).fill(text);
  await composer(page).press('Enter');
  await answer.locator('.text').first().waitFor();
  return answer;
}

/** Asks by /ask with its option private, by keys alone. */
async function askInPrivate(page: Page, question: string): Promise<Locator> {
  const answer = answers(page).nth(await answers(page).count());
  await composer(page).press('/');
  await page.keyboard.type('ask');
  await page.keyboard.press('Enter');
  await page.keyboard.type(question);
  await button(page.locator('main'), '+ private').press('Enter');
  await page.keyboard.type('true');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await answer.getByText('Only you can see this').waitFor();
  return answer;
}

describe.skipIf(chromium === null)('GIVEN the preview in a browser', () => {
  beforeAll(async () => {
    [browser, preview] = await Promise.all([openBrowser(chromium ?? ''), openPreview()]);
    visits = openVisits(browser, preview.url);
  });
  afterEach(() => {
    expect(visits.end(), 'what no page may do').toEqual([]);
  });
  afterAll(async () => {
    await browser.close();
    await preview.close();
  });

  test('THEN the browser reaches loopback and nothing else, and the page runs its own files alone', async () => {
    const page = await browser.newPage();
    const answer = await page.goto(preview.url);
    const policy = answer?.headers()['content-security-policy'];
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    await expect(page.goto('http://aftercredits.example/')).rejects.toThrow('ERR_NAME_NOT_RESOLVED');
    await page.close();
  });

  describe('WHEN a question is typed', () => {
    test('THEN the passage stands in its box, the sentence that answers in bold, its place below', async () => {
      const page = await visits.open(preview.newCorner());
      const answer = await say(page, 'how is the score?');
      const box = answer.locator('.box');
      const bold = box.getByRole('blockquote').getByRole('strong');
      expect(await quoteIn(box)).toContain('Wide angles give us distance and isolation');
      expect(await seenIn(bold)).toContain('The score is quiet and gentle');
      expect(Number(await styleOf(bold, 'font-weight'))).toBeGreaterThan(600);
      expect(await styleOf(box, 'box-shadow')).toContain('rgb(184, 98, 63)');
      expect(await seenIn(answer)).toMatch(/“how is the score\?”.*IO \(2019\) · .* · ¶ 11 of 20/s);
      expect(await seenIn(page.getByRole('article').first())).toContain('@Aftercredits how is the score?');
      expect(await composer(page).inputValue()).toBe('');
    });

    test('AND “Next” is pressed by keys THEN the next passage takes its place, and the focus stays at hand', async () => {
      const page = await visits.open(preview.newCorner());
      const answer = await say(page, 'what does it say about hope?');
      const first = await quoteIn(answer);
      await button(answer, PHRASES.next).press('Enter');
      await button(answer, PHRASES.previous).and(page.locator(':enabled')).waitFor();
      expect(await quoteIn(answer)).not.toBe(first);
      expect(await isFocused(button(answer, PHRASES.next))).toBe(true);
      // Back at the first, Previous can't be pressed any more: its neighbour has the focus.
      await button(answer, PHRASES.previous).press('Enter');
      await button(answer, PHRASES.previous).and(page.locator(':disabled')).waitFor();
      expect(await quoteIn(answer)).toBe(first);
      expect(await isFocused(button(answer, PHRASES.next))).toBe(true);
      expect(await answers(page).count()).toBe(1);
    });

    test('AND “In context” is pressed THEN the paragraphs around it come, for this person alone', async () => {
      const corner = preview.newCorner();
      const page = await visits.open(corner);
      await button(await say(page, 'how is the score?'), PHRASES.around).click();
      const context = answers(page).nth(1);
      await context.getByText('Only you can see this').waitFor();
      expect(await seenIn(context)).toMatch(/To the eye .*Wide angles give us .*The rhythm of the film/s);
      const elsewhere = await visits.open({ ...corner, as: corner.other });
      await answers(elsewhere).first().waitFor();
      expect(await answers(elsewhere).count()).toBe(1);
    });

    test('AND “Delete” is pressed THEN the answer goes, for everybody, and the focus to where one types', async () => {
      const corner = preview.newCorner();
      const page = await visits.open(corner);
      const elsewhere = await visits.open({ ...corner, as: corner.other });
      const answer = await say(page, 'who plays Micah?');
      await answers(elsewhere).waitFor();
      await button(answer, PHRASES.delete).press('Enter');
      await answer.waitFor({ state: 'detached' });
      await answers(elsewhere).waitFor({ state: 'detached' });
      expect(await isFocused(composer(page))).toBe(true);
    });

    test('that the review does not answer THEN questions come that it does, as buttons that ask them', async () => {
      const page = await visits.open(preview.newCorner());
      const no = await say(page, 'what is the capital of France?');
      expect(await seenIn(no)).toContain(PHRASES.nothing('IO'));
      await no.getByRole('button', { name: /\?$/ }).first().click();
      await page.getByRole('blockquote').waitFor();
    });
  });

  test('WHEN an answer is private THEN nobody else sees it, until it is shared', async () => {
    const corner = preview.newCorner();
    const page = await visits.open(corner);
    const elsewhere = await visits.open({ ...corner, as: corner.other });
    const answer = await askInPrivate(page, 'who plays Micah?');
    await elsewhere.getByRole('heading', { name: `#${corner.in}`, exact: true }).waitFor();
    expect(await answers(elsewhere).count()).toBe(0);
    await button(answer, PHRASES.share).press('Enter');
    await answers(elsewhere).getByRole('blockquote').waitFor();
    expect(await seenIn(answers(elsewhere))).not.toContain('Only you can see this');
    await button(answer, PHRASES.share).waitFor({ state: 'detached' });
    await answers(page).nth(1).waitFor();
    await page.getByLabel('Person').selectOption(corner.other);
    await answers(page).nth(1).waitFor({ state: 'detached' });
    await answers(page).getByRole('blockquote').waitFor();
  });

  describe('WHEN a spoiler answers', () => {
    const QUESTION = 'solace in a dying world';
    const TELLS = 'deep human empathy';
    const cover = (answer: Locator): Locator => answer.getByRole('button', { name: /^Spoiler/ });

    test('THEN it can neither be read nor heard, until it is clicked', async () => {
      const page = await visits.open(preview.newCorner());
      const answer = await say(page, QUESTION);
      await cover(answer).waitFor();
      expect(await seenIn(page.locator('body'))).not.toContain(TELLS);
      const before = await heard(page);
      expect(before).toContain('Spoiler');
      expect(before).not.toContain(TELLS);
      await cover(answer).click();
      await answer.getByText(TELLS).waitFor();
      expect(await seenIn(page.locator('body'))).toContain(TELLS);
      expect(await heard(page)).toContain(TELLS);
    });

    test('THEN it is uncovered by keys too, for who did it alone, and stays so for them', async () => {
      const corner = preview.newCorner();
      const page = await visits.open(corner);
      const answer = await say(page, QUESTION);
      await cover(answer).press('Enter');
      await answer.getByText(TELLS).waitFor();
      expect(await page.locator(':focus').textContent()).toContain(TELLS);
      await page.getByLabel('Person').selectOption(corner.other);
      await cover(answers(page)).waitFor();
      expect(await heard(page)).not.toContain(TELLS);
      await page.getByLabel('Person').selectOption(corner.as);
      await answers(page).getByText(TELLS).waitFor();
    });
  });

  test('WHEN a command is written by keys alone THEN its options are offered, and it is answered', async () => {
    const page = await visits.open(preview.newCorner());
    await composer(page).press('/');
    const commands = page.getByRole('listbox', { name: 'Commands' });
    await commands.waitFor();
    expect(await commands.getByRole('option').allTextContents()).toEqual(
      expect.arrayContaining([expect.stringContaining('/ask'), expect.stringContaining('/cast')]),
    );
    // Nobody waits between the last letter and Enter.
    await page.keyboard.type('ca');
    await page.keyboard.press('Enter');
    const form = page.getByRole('form', { name: '/cast' });
    await button(form, '+ who').press('Enter');
    const who = form.getByRole('combobox');
    expect(await isFocused(who)).toBe(true);
    await page.keyboard.type('mack');
    await form.getByRole('option', { name: /Anthony Mackie/ }).waitFor();
    expect(await who.getAttribute('aria-expanded')).toBe('true');
    // It is the only one: Enter would take it, and the arrows lead back to it.
    expect(await form.getByRole('option', { selected: true }).textContent()).toContain('Anthony Mackie');
    await page.keyboard.press('ArrowDown');
    const active = await who.getAttribute('aria-activedescendant');
    expect(await form.getByRole('option', { selected: true }).getAttribute('id')).toBe(active);
    await page.keyboard.press('Enter');
    expect(await who.getAttribute('aria-expanded')).toBe('false');
    await page.keyboard.press('Enter');
    const answer = answers(page).first();
    await answer.getByText('Anthony Mackie').first().waitFor();
    expect(await seenIn(answer)).toContain('/cast');
    expect(await isFocused(composer(page))).toBe(true);
    // Escape closes the list, and does no more than that.
    await page.keyboard.press('/');
    await commands.waitFor();
    await page.keyboard.press('Escape');
    await commands.waitFor({ state: 'hidden' });
    expect(await composer(page).inputValue()).toBe('/');
  });

  test('WHEN person, theme or width is switched THEN the page shows it, and its address keeps it', async () => {
    const { other, ...corner } = preview.newCorner();
    const page = await visits.open(corner);
    await say(page, 'who plays Micah?');
    const dark = await styleOf(page.locator('body'), 'background-color');
    await page.getByLabel('Theme').selectOption('light');
    expect(await styleOf(page.locator('body'), 'background-color')).not.toBe(dark);
    await page.getByLabel('Width').selectOption('phone');
    expect((await page.locator('main').boundingBox())?.width).toBeLessThanOrEqual(390);
    await page.getByLabel('Person').selectOption(other);
    const notOwn = page.getByRole('article', { name: corner.as });
    await button(notOwn, `More on the message of ${corner.as}`).click();
    expect(await notOwn.getByRole('menuitem').allTextContents()).not.toContain('Edit message');
    const address = Object.fromEntries(new URL(page.url()).searchParams);
    expect(address).toEqual({ ...corner, as: other, theme: 'light', width: 'phone' });
    await page.reload();
    await answers(page).waitFor();
    expect(await page.getByLabel('Person').inputValue()).toBe(other);
    expect(await page.getByLabel('Theme').inputValue()).toBe('light');
  });

  test.each([390, 320])(
    'WHEN the window is %i pixels wide THEN nothing leaves it sideways',
    async (window) => {
      const page = await visits.open({ ...preview.newCorner(), window });
      const answer = await say(page, 'who plays Micah?');
      await say(page, `what about ${'a'.repeat(1_500)}?`);
      await composer(page).press('/');
      await page.getByRole('listbox').getByRole('option').first().waitFor();
      const outside = await page.locator('main').evaluate((main) => {
        const { clientWidth } = main.ownerDocument.documentElement;
        return [...main.querySelectorAll('*')]
          .filter((node) => node.getBoundingClientRect().right > clientWidth + 0.5)
          .map((node) => node.outerHTML.slice(0, 120));
      });
      expect(outside).toEqual([]);
      for (const scrolled of [page.locator('html'), page.getByRole('log')])
        expect(await scrolled.evaluate((node) => node.scrollWidth - node.clientWidth)).toBe(0);
      await composer(page).press('Escape');
      await button(answer, PHRASES.next).click();
      await button(answer, PHRASES.previous).and(page.locator(':enabled')).waitFor();
    },
  );

  test('WHEN somebody writes what a page could run THEN it shows as text, and nothing of it runs', async () => {
    const corner = preview.newCorner();
    const page = await visits.open(corner);
    const texts = new Map([
      ['<img src=x onerror="globalThis.ran = true">', '<img src=x'],
      ['</script><script>globalThis.ran = true</script>', '<script>'],
      [
        '[one](javascript:globalThis.ran=true) [two](data:text/html,<script>globalThis.ran=true</script>)',
        'one',
      ],
      ['\u202Egnp.exe\u2066 \u200F||covered|| `code', 'gnp.exe'],
      ['<b>&amp;</b>'.repeat(160), '<b>&amp;</b>'],
    ]);
    for (const [text, shown] of texts) {
      const answer = await say(page, text);
      expect(await seenIn(page.getByRole('article', { name: corner.as }).last())).toContain(shown);
      // The answer repeats what was written.
      expect(await seenIn(answer)).toContain(shown);
    }
    expect(await page.locator('main').locator('img, script, iframe, b, a').count()).toBe(0);
    expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false);
  });

  test('WHEN a message is longer than Discord takes THEN the page says so, and keeps it', async () => {
    const page = await visits.open(preview.newCorner());
    const long = 'who plays Micah? '.repeat(130).trim();
    await composer(page).fill(long);
    await composer(page).press('Enter');
    await page
      .getByRole('alert')
      .getByText(/2,?000/)
      .waitFor();
    expect(await composer(page).inputValue()).toBe(long);
  });

  test.each([
    { theme: 'dark', window: 1280 },
    { theme: 'light', window: 1280 },
    { theme: 'dark', window: 390 },
  ] as const)(
    'WHEN axe looks at it, $theme and $window pixels wide, THEN it finds no fault',
    async (look) => {
      const page = await visits.open({ ...preview.newCorner(), ...look });
      await say(page, 'solace in a dying world');
      await say(page, 'what is the capital of France?');
      await askInPrivate(page, 'who plays Micah?');
      await composer(page).fill('/cast');
      await composer(page).press('Enter');
      await button(page.locator('main'), '+ who').press('Enter');
      await page.getByRole('listbox').getByRole('option').first().waitFor();
      await page.evaluate(axe.source);
      const { violations } = await page.evaluate(
        (): Promise<axe.AxeResults> => Reflect.get(globalThis, 'axe').run(),
      );
      const faults = violations.map(({ id, impact, nodes }) => ({
        id,
        impact,
        in: nodes.map(({ html }) => html),
      }));
      expect(faults).toEqual([]);
    },
  );
});
