import axe from 'axe-core';
import {
  ApplicationCommandOptionType,
  ComponentType,
  InteractionType,
  MessageFlags,
  PermissionFlagsBits,
  TextInputStyle,
} from 'discord-api-types/v10';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createLog } from '../../../src/shared/createLog.ts';
import { findChromium } from '../../../tools/browser/findChromium.ts';
import { openBrowser } from '../../../tools/browser/openBrowser.ts';
import { servePreview } from '../../../tools/preview/servePreview.ts';
import { type Answer, openStudio, type Studio } from './openStudio.ts';
import { openVisits, type Visits } from './openVisits.ts';

const chromium = findChromium();

const label = (name: string, component: object) => ({ type: ComponentType.Label, label: name, component });
const FORM = {
  type: 9,
  data: {
    title: 'Change the film',
    custom_id: 'film',
    components: [
      label('Year', {
        type: ComponentType.TextInput,
        custom_id: 'year',
        style: TextInputStyle.Short,
        value: '1927',
        max_length: 4,
      }),
      {
        ...label('Cast', {
          type: ComponentType.TextInput,
          custom_id: 'cast',
          style: TextInputStyle.Paragraph,
          required: false,
        }),
        description: 'A line each',
      },
      label('Kind', {
        type: ComponentType.StringSelect,
        custom_id: 'kind',
        options: ['Feature', 'Short'].map((name) => ({ label: name, value: name.toLowerCase() })),
      }),
      label('Poster', { type: ComponentType.FileUpload, custom_id: 'poster', required: false }),
    ],
  },
};

const COMMANDS = [
  { name: 'edit', description: 'Changes a film' },
  {
    name: 'film',
    description: 'Films of this server',
    default_member_permissions: String(PermissionFlagsBits.ManageGuild),
    options: [
      {
        type: ApplicationCommandOptionType.Subcommand,
        name: 'add',
        description: 'Adds a film',
        options: [
          {
            type: ApplicationCommandOptionType.Attachment,
            name: 'file',
            description: 'Its review',
            required: true,
          },
        ],
      },
    ],
  },
];

const said = (content: string) => ({
  type: 4,
  data: { flags: MessageFlags.IsComponentsV2, components: [{ type: ComponentType.TextDisplay, content }] },
});

const answerWhatCame: Answer = ({ type, data }) =>
  type === InteractionType.ApplicationCommand && data.name === 'edit' ? FORM : said(JSON.stringify(data));

const composer = (page: Page): Locator => page.getByRole('combobox', { name: /^Message [#@]/ });

async function openForm(page: Page): Promise<Locator> {
  await composer(page).fill('/edit');
  await composer(page).press('Enter');
  await page.getByRole('form', { name: '/edit' }).waitFor();
  await page.keyboard.press('Enter');
  const form = page.getByRole('dialog', { name: 'Change the film' });
  await form.waitFor();
  return form;
}

/** What axe finds wrong with a page. */
async function faultsOf(page: Page): Promise<object[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    (): Promise<axe.AxeResults> => Reflect.get(globalThis, 'axe').run(),
  );
  return violations.map(({ id, impact, nodes }) => ({ id, impact, in: nodes.map(({ html }) => html) }));
}

describe.skipIf(chromium === null)('GIVEN a bot with forms, files and threads in the preview', () => {
  let browser: Browser;
  let studio: Studio;
  let visits: Visits;
  let end: () => Promise<void>;

  beforeAll(async () => {
    [browser, studio] = await Promise.all([openBrowser(chromium ?? ''), openStudio(COMMANDS)]);
    const bot = { state: () => 'ready' as const, troubles: () => [], onChange: () => {} };
    const { url, close } = await servePreview(studio.club, bot, 0, createLog('silent'));
    visits = openVisits(browser, url);
    studio.answerBy(answerWhatCame);
    end = async () => {
      await browser.close();
      await close(0);
      await studio.close();
    };
  });
  afterEach(() => {
    expect(visits.end(), 'what no page may do').toEqual([]);
  });
  afterAll(() => end());

  test('WHEN a form is filled in by keys THEN it is sent, and a mistake leaves what was typed', async () => {
    const page = await visits.open({ as: 'ana', in: 'film-club' });
    const form = await openForm(page);
    const year = form.getByLabel('Year');
    expect(await year.inputValue()).toBe('1927');
    await year.fill('2019');
    await form.getByLabel('Cast').fill('Maria: Brigitte Helm');
    expect(await form.getByRole('textbox', { description: 'A line each' }).count()).toBe(1);
    await form.getByLabel('Kind').selectOption('Short');
    await form.getByLabel('Poster').setInputFiles({
      name: 'io.png',
      mimeType: 'image/png',
      buffer: Buffer.from('no picture'),
    });
    studio.answerBy(() => null);
    await year.press('Enter');
    await form.getByRole('alert').getByText('The application did not respond.').waitFor();
    expect(await form.getByLabel('Cast').inputValue()).toBe('Maria: Brigitte Helm');
    studio.answerBy(answerWhatCame);
    await year.press('Enter');
    await form.waitFor({ state: 'detached' });
    const answer = page.getByRole('article', { name: 'Aftercredits' });
    await answer.getByText('"2019"').waitFor();
    await answer.getByText('Maria: Brigitte Helm').waitFor();
    await answer.getByText('["short"]').waitFor();
    await answer.getByText('"filename":"io.png"').waitFor();
    await answer.getByText('Ana used /edit').waitFor();
  });

  test('WHEN a command takes a file THEN it is chosen, and only who moderates has it', async () => {
    const page = await visits.open({ as: 'ana', in: 'announcements' });
    await composer(page).fill('/');
    const commands = page.getByRole('listbox', { name: 'Commands' });
    await commands.getByRole('option', { name: '/edit' }).waitFor();
    expect(await commands.getByRole('option', { name: '/film add' }).count()).toBe(0);
    await page.getByLabel('Person').selectOption('maya');
    await composer(page).fill('/film');
    await commands.getByRole('option', { name: '/film add' }).waitFor();
    await composer(page).press('Enter');
    const form = page.getByRole('form', { name: '/film add' });
    await form.getByLabel('file').setInputFiles({
      name: 'io.md',
      mimeType: 'text/markdown',
      buffer: Buffer.from('# IO'),
    });
    await form.getByRole('button', { name: 'Send' }).press('Enter');
    const answer = page.getByRole('article', { name: 'Aftercredits' });
    await answer.getByText('"filename":"io.md"').waitFor();
    await answer.getByText('"size":4').waitFor();
  });

  test('WHEN a thread is opened on a message THEN it is entered from there, and is a place like the others', async () => {
    const { discord, viewers, rooms } = studio.club;
    const [{ person }] = viewers;
    const page = await visits.open({ as: 'ben', in: 'announcements', window: 390 });
    const channel = rooms[1]?.of(person);
    const message = await person.send('Shall we talk?', { in: channel ?? person.dm });
    const open = await fetch(`${discord.apiUrl}/v10/channels/${channel?.id}/messages/${message.id}/threads`, {
      method: 'POST',
      headers: { Authorization: `Bot ${discord.token}`, 'Content-Type': 'application/json' },
      body: JSON.stringify({ name: 'Spoilers welcome' }),
    });
    expect(open.status).toBe(201);
    const thread = page.getByRole('article').getByRole('button', { name: 'Thread: Spoilers welcome' });
    await thread.getByText('0 messages').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await thread.press('Enter');
    await page.getByRole('heading', { name: 'Spoilers welcome', exact: true }).waitFor();
    await page
      .getByRole('combobox', { name: 'Message Spoilers welcome, or / for commands' })
      .fill('It ends well');
    await page.keyboard.press('Enter');
    await page.getByRole('article', { name: 'Ben' }).getByText('It ends well').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    const channels = page.getByRole('navigation', { name: 'Channels' }).getByRole('button');
    expect(await channels.allTextContents()).toEqual([
      '#film-club',
      '#announcements',
      '╰Spoilers welcome',
      '@Aftercredits',
    ]);
    await channels.nth(1).press('Enter');
    await thread.getByText('1 message').waitFor();
    expect(await channels.nth(1).evaluate((node) => node === node.ownerDocument.activeElement)).toBe(true);
  });

  test.each(['dark', 'light'] as const)(
    'WHEN axe looks at a form, %s, THEN it finds no fault',
    async (theme) => {
      const page = await visits.open({ as: 'ana', in: 'film-club', theme, window: 390 });
      await openForm(page);
      expect(await faultsOf(page)).toEqual([]);
    },
  );
});
