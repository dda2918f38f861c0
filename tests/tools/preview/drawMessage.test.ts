import { ButtonStyle, ComponentType, MessageFlags } from 'discord-api-types/v10';
import type { ChannelHandle, Discord, Person } from 'loopback-discord';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { drawMessage } from '../../../tools/preview/draw/drawMessage.ts';
import { openDiscord } from '../../support/bot/openDiscord.ts';

let discord: Discord;
let ana: Person;
let channel: ChannelHandle;
/** Lets the bot send a message. */
let post: (body: object) => Promise<ReturnType<typeof drawMessage>>;
const send = (components: readonly object[]) => post({ flags: MessageFlags.IsComponentsV2, components });
const names = { user: () => 'Ana', channel: () => 'club' };

beforeAll(async () => {
  discord = await openDiscord();
  const guild = await discord.createGuild();
  channel = guild.createChannel('club');
  ana = guild.addMember('Ana');
  post = async (body) => {
    const answer = await fetch(`${discord.apiUrl}/v10/channels/${channel.id}/messages`, {
      method: 'POST',
      headers: { Authorization: `Bot ${discord.token}`, 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
    expect(await answer.text()).toContain('"id"');
    const message = channel.messages.at(-1);
    if (message === undefined) throw new Error('no message');
    return drawMessage(message, ana, null, names);
  };
});

afterAll(() => discord.close());

const text = (content: string) => ({ type: ComponentType.TextDisplay, content });

test('GIVEN boxes THEN their colour, their cover and what is in them is drawn', async () => {
  const { parts } = await send([
    {
      type: ComponentType.Container,
      accent_color: 0x0a,
      spoiler: true,
      components: [text('in'), { type: ComponentType.Separator }],
    },
    {
      type: ComponentType.Container,
      components: [text('plain'), { type: ComponentType.Separator, divider: false }],
    },
  ]);
  expect(parts).toEqual([
    {
      kind: 'container',
      accent: '#00000a',
      isSpoiler: true,
      parts: [
        { kind: 'text', pieces: ['in'] },
        { kind: 'separator', isLine: true },
      ],
    },
    {
      kind: 'container',
      accent: null,
      isSpoiler: false,
      parts: [
        { kind: 'text', pieces: ['plain'] },
        { kind: 'separator', isLine: false },
      ],
    },
  ]);
});

test('GIVEN buttons, links and selects THEN each is drawn by its kind, and those that can’t be pressed as such', async () => {
  const button = {
    type: ComponentType.Button,
    style: ButtonStyle.Danger,
    label: 'Go',
    custom_id: 'go',
    disabled: true,
  };
  const link = {
    type: ComponentType.Button,
    style: ButtonStyle.Link,
    label: 'There',
    url: 'https://example.com/',
  };
  const select = {
    type: ComponentType.StringSelect,
    custom_id: 'which',
    max_values: 2,
    options: [
      { label: 'A', value: 'a', description: 'The first' },
      { label: 'B', value: 'b' },
    ],
  };
  const { parts } = await send([
    { type: ComponentType.ActionRow, components: [button, link] },
    { type: ComponentType.ActionRow, components: [select] },
    { type: ComponentType.Section, components: [text('beside')], accessory: { ...link, label: 'Here' } },
  ]);
  expect(parts).toEqual([
    {
      kind: 'row',
      controls: [
        { kind: 'button', id: 'go', label: 'Go', style: 'danger', isDisabled: true, url: null },
        {
          kind: 'button',
          id: null,
          label: 'There',
          style: 'link',
          isDisabled: false,
          url: 'https://example.com/',
        },
      ],
    },
    {
      kind: 'row',
      controls: [
        {
          kind: 'select',
          placeholder: 'Make a selection',
          isDisabled: false,
          min: 1,
          max: 2,
          options: [
            { name: 'A', value: 'a', description: 'The first' },
            { name: 'B', value: 'b', description: '' },
          ],
        },
      ],
    },
    {
      kind: 'section',
      parts: [{ kind: 'text', pieces: ['beside'] }],
      accessory: {
        kind: 'button',
        id: null,
        label: 'Here',
        style: 'link',
        isDisabled: false,
        url: 'https://example.com/',
      },
    },
  ]);
});

test('GIVEN what the page does not know THEN it says so', async () => {
  const items = [{ media: { url: 'https://example.com/still.png' } }];
  const people = { type: ComponentType.UserSelect, custom_id: 'who' };
  const { parts } = await send([
    { type: ComponentType.MediaGallery, items },
    { type: ComponentType.ActionRow, components: [people] },
  ]);
  expect(parts).toEqual([
    { kind: 'unknown', name: 'MediaGallery' },
    { kind: 'row', controls: [{ kind: 'unknown', name: 'UserSelect' }] },
  ]);
});

test('GIVEN an embed THEN its words are drawn in a box, and of its picture it says that it isn’t', async () => {
  const { parts } = await post({
    embeds: [
      {
        title: 'IO',
        url: 'https://example.com/',
        description: '**Cold**',
        color: 0x0a,
        author: { name: 'Ana' },
        fields: [{ name: 'Year', value: '2019' }],
        image: { url: 'https://example.com/still.png' },
        footer: { text: 'A film' },
      },
      { description: 'plain' },
    ],
  });
  const text = (...pieces: readonly unknown[]) => ({ kind: 'text', pieces });
  expect(parts).toEqual([
    {
      kind: 'container',
      accent: '#00000a',
      isSpoiler: false,
      parts: [
        text({ kind: 'small', content: ['Ana'] }),
        text({
          kind: 'heading3',
          content: [{ kind: 'link', href: 'https://example.com/', content: ['IO'] }],
        }),
        text({ kind: 'strong', content: ['Cold'] }),
        text({ kind: 'strong', content: ['Year'] }),
        text('2019'),
        { kind: 'unknown', name: 'Picture' },
        text({ kind: 'small', content: ['A film'] }),
      ],
    },
    { kind: 'container', accent: null, isSpoiler: false, parts: [text('plain')] },
  ]);
});

test('GIVEN files and reactions THEN they stand below the words', async () => {
  const sent = await ana.send('My review', {
    in: channel,
    files: [{ name: 'io.md', content: 'a'.repeat(1_536) }],
  });
  await ana.react('🎬', { to: sent });
  expect(drawMessage(sent, ana, null, names).parts).toEqual([
    { kind: 'text', pieces: ['My review'] },
    { kind: 'file', name: 'io.md', size: '1.5 kB' },
    { kind: 'reactions', all: [{ emoji: '🎬', count: 1 }] },
  ]);
});
