import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PHRASES } from '../../../src/messages/text/phrases.ts';
import type { Listening } from '../../../src/process/listen.ts';
import { createLog } from '../../../src/shared/createLog.ts';
import type { Action } from '../../../tools/preview/actions/Action.ts';
import { type Club, openClub } from '../../../tools/preview/openClub.ts';
import { servePreview } from '../../../tools/preview/servePreview.ts';
import type { ButtonPart, Done, SeenMessage, View } from '../../../tools/preview/View.ts';
import { openDiscord } from '../../support/bot/openDiscord.ts';
import { type Bot, startBot } from '../../support/bot/startBot.ts';
import { shippedLibrary } from '../../support/libraries.ts';

let club: Club;
let bot: Bot;
let page: Listening;

beforeAll(async () => {
  const discord = await openDiscord();
  club = await openClub(discord, 'Aftercredits');
  bot = await startBot(discord, await shippedLibrary());
  const state = { state: () => 'ready' as const, troubles: () => ['It is late.'], onChange: () => {} };
  page = await servePreview(club, state, 0, createLog('silent'));
});

afterAll(async () => {
  await page.close(0);
  await bot.stop();
  await club.discord.close();
});

/** What a person sees, as it is told; ends with `return()`. */
async function* watch(as: string, where = 'film-club'): AsyncGenerator<View> {
  const stop = new AbortController();
  const { body } = await fetch(`${page.url}/view?as=${as}&in=${where}`, { signal: stop.signal });
  try {
    let rest = '';
    for await (const piece of body?.pipeThrough(new TextDecoderStream()) ?? []) {
      const events = (rest + piece).split('\n\n');
      rest = events.pop() ?? '';
      for (const event of events) yield JSON.parse(event.replace('data: ', ''));
    }
  } finally {
    stop.abort();
  }
}

/** The first of what a person sees that is as wanted. */
async function seen(
  as: string,
  isWanted: (view: View) => boolean = () => true,
  where?: string,
): Promise<View> {
  for await (const view of watch(as, where)) if (isWanted(view)) return view;
  throw new Error('the page has ended');
}

const last = ({ messages }: View): SeenMessage | undefined => messages.at(-1);
const buttons = (message: SeenMessage | undefined): ButtonPart[] =>
  (message?.parts ?? [])
    .flatMap((part) => (part.kind === 'row' ? part.controls : []))
    .filter((control) => control.kind === 'button');
const words = (message: SeenMessage | undefined): string => JSON.stringify(message?.parts);
/** @returns whether the last message is of the bot, and says so */
const says =
  (what: string) =>
  (view: View): boolean =>
    last(view)?.isBot === true && words(last(view)).includes(what);

async function act(as: string, action: Action, where = 'film-club'): Promise<Done> {
  const answer = await fetch(`${page.url}/act?as=${as}&in=${where}`, {
    method: 'POST',
    headers: { Origin: page.url },
    body: JSON.stringify(action),
  });
  const done: Done = JSON.parse(await answer.text());
  return done;
}

/** Asks by hand: fetch sets these headers itself. */
function ask(method: string, path: string, headers: Record<string, string>): Promise<[number, string]> {
  return new Promise((resolve, reject) => {
    request(`${page.url}${path}`, { method, headers: { Connection: 'close', ...headers } }, async (answer) =>
      resolve([answer.statusCode ?? 0, await text(answer)]),
    )
      .on('error', reject)
      .end(method === 'POST' ? '{}' : undefined);
  });
}

describe('GIVEN who asks', () => {
  test('THEN the page’s files come, and may run and load nothing but themselves', async () => {
    const answers = await Promise.all(['/', '/page.js', '/style.css'].map((path) => fetch(page.url + path)));
    expect(answers.map(({ headers }) => headers.get('content-type'))).toEqual([
      'text/html; charset=utf-8',
      'text/javascript; charset=utf-8',
      'text/css; charset=utf-8',
    ]);
    for (const { headers } of answers) {
      expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'self';/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    }
    expect(await answers[0]?.text()).not.toMatch(/https?:|<script>|style="|\son\w+=/);
    expect((await fetch(`${page.url}/..%2fopenClub.ts`)).status).toBe(404);
  });

  test('by another name, or from another site, THEN nothing comes and nothing is done', async () => {
    const { port } = new URL(page.url);
    const refused = [403, 'only by its own address, on this machine\n'];
    expect(await ask('GET', '/view', { Host: `preview.example:${port}` })).toEqual(refused);
    expect(await ask('GET', '/', { Host: '127.0.0.1:1' })).toEqual(refused);
    expect(await ask('POST', '/act', {})).toEqual(refused);
    expect(await ask('POST', '/act', { Origin: 'https://preview.example' })).toEqual(refused);
    expect(await ask('POST', '/act', { Origin: page.url })).toEqual([400, 'no action\n']);
    expect((await ask('GET', '/', { Host: `localhost:${port}` }))[0]).toBe(200);
  });
});

describe('GIVEN an empty channel', () => {
  test('THEN it has people, channels, commands for members, and questions that work', async () => {
    const view = await seen('ana', ({ examples }) => examples.length > 0, 'announcements');
    expect(view.people.map(({ name, role }) => `${name}, ${role}`)).toEqual([
      'Ana, member',
      'Maya, moderator',
      'Ben, member',
    ]);
    expect(view.channels.map(({ name }) => name)).toEqual(['film-club', 'announcements', 'Aftercredits']);
    expect(view.commands.map(({ name }) => name)).not.toContain('summary');
    expect(view.commands[0]?.options).toMatchObject([
      { name: 'question', isRequired: true, by: 'typing' },
      { name: 'private', isRequired: false, by: 'list', choices: [{ name: 'True' }, { name: 'False' }] },
      { name: 'for', by: 'list', choices: [{ name: 'Ana' }, { name: 'Maya' }, { name: 'Ben' }] },
      { name: 'film', by: 'autocomplete' },
    ]);
    expect(view.menu).toEqual(['Ask about this']);
    expect(view.messages).toEqual([]);
    expect(view.examples).toHaveLength(3);
    expect(view.troubles).toEqual(['It is late.']);
  });

  test('WHEN a moderator looks THEN the commands of moderators are there too', async () => {
    expect((await seen('maya')).commands.map(({ name }) => name)).toContain('summary');
  });
});

describe('GIVEN what people do', () => {
  test('WHEN one mentions the bot THEN everybody who has the page open is told its answer', async () => {
    const others = seen('ben', says('Anthony Mackie'));
    expect(await act('ana', { do: 'say', text: 'who plays Micah?', mentions: true })).toEqual({
      problem: null,
    });
    const { messages } = await others;
    expect(messages.slice(-2)).toMatchObject([
      { author: 'Ana', isBot: false, isOwn: false, repliesTo: null, parts: [{ kind: 'text' }] },
      { author: 'Aftercredits', isBot: true, repliesTo: { author: 'Ana' } },
    ]);
    expect(messages.at(-2)?.parts).toEqual([
      { kind: 'text', pieces: [{ kind: 'mention', content: ['@Aftercredits'] }, ' who plays Micah?'] },
    ]);
    expect(messages.at(-1)?.parts).toMatchObject([
      { kind: 'text', pieces: [{ kind: 'small' }] },
      {
        kind: 'container',
        accent: '#b8623f',
        isSpoiler: false,
        parts: [{ kind: 'text', pieces: [{ kind: 'quote' }] }],
      },
      { kind: 'text' },
      {
        kind: 'row',
        controls: [
          { label: PHRASES.previous, isDisabled: true },
          { label: PHRASES.next },
          {},
          {},
          { label: PHRASES.notAsked },
        ],
      },
    ]);
  });

  test('WHEN one asks in private, for nobody else, THEN only they see it, until they dismiss it', async () => {
    const options = { question: 'how is the score?', private: 'true' };
    expect(await act('ben', { do: 'run', command: 'ask', options })).toEqual({ problem: null });
    const own = await seen('ben', says('sad piano'));
    expect(last(own)).toMatchObject({ isPrivate: true, used: 'Ben used /ask' });
    expect(words(last(await seen('ana')))).not.toContain('sad piano');
    await act('ben', { do: 'dismiss', message: last(own)?.id ?? '' });
    expect(words(last(await seen('ben')))).not.toContain('sad piano');
  });

  test('WHEN options name a person or a channel by their keys THEN the bot gets them', async () => {
    await act('ana', { do: 'run', command: 'ask', options: { question: 'how is the score?', for: 'ben' } });
    await seen('ana', says('@Ben'));
    await act('maya', { do: 'run', command: 'summary', options: { channel: 'announcements' } });
    await seen('ana', says('IO (2019)'), 'announcements');
    expect(
      await act('ana', { do: 'run', command: 'ask', options: { question: '?', for: 'nobody' } }),
    ).toEqual({
      problem: '“nobody” is nobody here.',
    });
  });

  test('WHEN something is typed into an option THEN the bot’s choices come', async () => {
    const action = { do: 'type', command: 'cast', option: 'who', text: 'mack', options: {} } as const;
    const { choices } = await act('ana', action);
    expect(choices?.map(({ name }) => name)).toEqual(['Anthony Mackie as Micah']);
  });

  test('WHEN a button is pressed, a message asked about, and the question deleted, THEN the bot does its part', async () => {
    await act('ben', { do: 'say', text: 'how is the score?', mentions: false });
    const remark = last(await seen('ben', (view) => last(view)?.isOwn === true))?.id ?? '';
    await act('ben', { do: 'menu', message: remark, command: 'Ask about this' });
    const view = await seen('ben', says('sad piano'));
    expect(last(view)).toMatchObject({ isPrivate: true, used: 'Ben used “Ask about this”' });
    const answer = last(view)?.id ?? '';
    const button = buttons(last(view)).find(({ label }) => label === PHRASES.delete)?.id ?? '';
    await act('ben', { do: 'press', message: answer, button });
    await seen('ben', (now) => last(now)?.id !== answer);

    await act('ben', { do: 'say', text: 'who directed it?', mentions: true });
    const question = (await seen('ben', says('Helpert'))).messages.at(-2)?.id ?? '';
    await act('ben', { do: 'edit', message: question, text: '<@bot> how is the score?' });
    await seen('ben', says('sad piano'));
    await act('ben', { do: 'delete', message: question });
    await seen('ben', ({ messages }) => !messages.some(({ id }) => id === question));
  });

  test('WHEN one writes to the bot directly THEN nobody else sees it, and a reply goes on', async () => {
    await act('maya', { do: 'say', text: 'who plays Micah?', mentions: true }, 'dm');
    const answer = last(await seen('maya', says('Anthony Mackie'), 'dm'))?.id ?? '';
    await act('maya', { do: 'reply', message: answer, text: 'how is the score?' }, 'dm');
    await seen('maya', says('sad piano'), 'dm');
    expect((await seen('ana', () => true, 'dm')).messages).toEqual([]);
  });

  test('WHEN what they do is not possible THEN they are told, and nothing else happens', async () => {
    const run = { do: 'run', command: 'summary', options: {} } as const;
    expect((await act('ana', run)).problem).toMatch(/Ana can’t use “summary” here/);
    expect((await act('ana', { do: 'press', message: '1', button: 'x' })).problem).toBe(
      'This message is gone.',
    );
    expect((await act('ana', { do: 'submit', values: {} })).problem).toBe('No form is open.');
    expect((await act('ana', { do: 'say', text: '', mentions: false })).problem).toMatch(/1 to 2,000/);
  });
});

test('GIVEN something that Discord refuses THEN the page says so', async () => {
  const { apiUrl, token } = club.discord;
  const channel = club.rooms[0].of(club.viewers[0].person).id;
  await fetch(`${apiUrl}/v10/channels/${channel}/messages`, {
    method: 'POST',
    headers: { Authorization: `Bot ${token}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ content: 'x'.repeat(2_001) }),
  });
  const { troubles } = await seen('ana', (view) => view.troubles.length > 1);
  expect(troubles[1]).toBe(
    `Discord refuses POST /channels/${channel}/messages with 400: content of more than 2,000 characters`,
  );
});

test('GIVEN a port that is taken THEN the whole command for another one is said', async () => {
  const state = { state: () => 'ended' as const, troubles: () => [], onChange: () => {} };
  const again = servePreview(club, state, Number(new URL(page.url).port), createLog('silent'));
  await expect(again).rejects.toThrow(/^Port \d+ is taken .* `npm run preview -- --port N`/);
});
