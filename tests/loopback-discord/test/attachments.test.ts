import {
  ApplicationCommandOptionType,
  ComponentType,
  MessageFlags,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { NotPossible } from '../src/people/NotPossible.ts';
import { ASK, idOf, Scene } from './cases/Scene.ts';

const { IsComponentsV2 } = MessageFlags;

let scene: Scene;

beforeEach(async () => {
  scene = await Scene.start();
});

afterEach(() => scene.discord.close());

const file = (name = 'io.txt', content = 'Io') => new File([content], name, { type: 'text/plain' });
const fetched = async (url: string | undefined) => (await fetch(url ?? '')).text();

describe('GIVEN a message of the bot with files', () => {
  test('THEN they come back with what was said about them, and can be fetched', async () => {
    const { body } = await scene.upload(
      { content: 'Hi', attachments: [{ id: '1', description: 'A moon', is_spoiler: true }] },
      { 'files[0]': file('my film.txt'), 'files[1]': file('moon.txt', 'Moon') },
    );
    const [seen] = scene.channel.messages;
    expect(body).toMatchObject({
      content: 'Hi',
      attachments: [
        { filename: 'my_film.txt', size: 2, content_type: 'text/plain' },
        { filename: 'moon.txt', size: 4, description: 'A moon', flags: 8 },
      ],
    });
    expect(seen?.files).toMatchObject([{ name: 'my_film.txt' }, { name: 'moon.txt' }]);
    const [first, second] = seen?.raw.attachments ?? [];
    expect(await fetched(first?.url)).toBe('Io');
    expect(await fetched(second?.url)).toBe('Moon');
    expect((await fetch(first?.url.replace(/\d+\/my_film/, '1/my_film') ?? '')).status).toBe(404);
    expect(scene.discord.requests[0]).toMatchObject({
      body: { content: 'Hi' },
      files: [
        { name: 'my film.txt', type: 'text/plain' },
        { name: 'moon.txt', type: 'text/plain' },
      ],
    });
  });

  test('and nothing else THEN it is not empty', async () => {
    expect((await scene.upload({}, { 'files[0]': file() })).status).toBe(200);
  });

  test('in components THEN they stand there alone, with an address and an id', async () => {
    const { body } = await scene.upload(
      {
        flags: IsComponentsV2,
        components: [
          { type: ComponentType.File, file: { url: 'attachment://io.txt' } },
          { type: ComponentType.MediaGallery, items: [{ media: { url: 'attachment://_poster.png' } }] },
        ],
      },
      { 'files[0]': file(), 'files[1]': file('_poster.png') },
    );
    const url = expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/attachments\/\d+\/\d+\/io\.txt$/);
    expect(body).toMatchObject({
      attachments: [],
      components: [
        {
          file: { url, proxy_url: url, attachment_id: expect.stringMatching(/^\d+$/) },
          name: 'io.txt',
          size: 2,
        },
        { items: [{ media: { url: expect.stringContaining('/poster.png') } }] },
      ],
    });
  });

  test('in an embed THEN it stands there alone', async () => {
    const { body } = await scene.upload(
      { embeds: [{ title: 'IO', image: { url: 'attachment://io.png' } }] },
      { 'files[0]': file('io.png'), 'files[1]': file('other.txt') },
    );
    expect(body).toMatchObject({
      embeds: [{ image: { url: expect.stringMatching(/^http.*io\.png$/) } }],
      attachments: [{ filename: 'other.txt' }],
    });
  });

  test('WHEN it is edited THEN files stay unless others come, or the edit says which stay', async () => {
    const sent = await scene.upload(
      { content: 'Hi' },
      { 'files[0]': file('a.txt'), 'files[1]': file('b.txt') },
    );
    const id = idOf(sent);
    const [seen] = scene.channel.messages;
    const names = () => seen?.files.map(({ name }) => name);
    const [first] = seen?.raw.attachments ?? [];
    const path = `/channels/${scene.channel.id}/messages/${id}`;
    await scene.edit(id, { content: 'Ho' });
    expect(names()).toEqual(['a.txt', 'b.txt']);
    await scene.bot.call(
      'PATCH',
      path,
      { attachments: [{ id: first?.id }, { id: '0', filename: 'd.txt' }] },
      { files: { 'files[0]': file('c.txt') } },
    );
    expect(names()).toEqual(['a.txt', 'd.txt']);
    await scene.bot.call('PATCH', path, {}, { files: { 'files[0]': file('e.txt') } });
    expect(names()).toEqual(['e.txt']);
    await scene.edit(id, { attachments: [] });
    expect(names()).toEqual([]);
  });

  test('that answers an interaction, follows up or fills a deferral THEN they come with it', async () => {
    const upload = { files: { 'files[0]': file() } };
    const interaction = await scene.runAsk();
    await scene.bot.respond(interaction, { type: 4, data: { content: 'Hi' } }, '', upload);
    await scene.bot.call('POST', scene.webhook(interaction), { content: 'Ho' }, upload);
    const deferred = await scene.runAsk();
    await scene.bot.respond(deferred, { type: 5 });
    await scene.bot.call('PATCH', scene.webhook(deferred, '@original'), {}, upload);
    expect(scene.channel.messages.map(({ files }) => files.map(({ name }) => name))).toEqual([
      ['io.txt'],
      ['io.txt'],
      ['io.txt'],
    ]);
  });
});

describe('GIVEN files of people', () => {
  const files = [{ name: 'review.md', content: '# IO', type: 'text/markdown' }];

  test('in a message THEN the bot gets them where it may read it', async () => {
    await scene.bot.connect();
    await scene.ana.send('<@bot>', { files });
    await scene.ana.send('', { files });
    const told = async (count: number) => {
      const all = () => scene.bot.received.flatMap((each) => (each.t === 'MESSAGE_CREATE' ? [each.d] : []));
      await scene.bot.waitFor(() => all().length >= count);
      return all();
    };
    const [named, other] = await told(2);
    expect(named).toMatchObject({ attachments: [{ filename: 'review.md', content_type: 'text/markdown' }] });
    expect(await fetched(named?.attachments[0]?.url)).toBe('# IO');
    expect(other).toMatchObject({ content: '', attachments: [] });
  });

  test('as an option THEN they are resolved', async () => {
    await scene.bot.connect();
    const option = { type: ApplicationCommandOptionType.Attachment, name: 'review', description: 'R' };
    await scene.register({ name: 'add', description: 'A', options: [option] });
    scene.bot.responder = () => ({ type: 4, data: { content: 'Thanks' } });
    await scene.ana.run('/add', { review: { name: 'my review.md', content: '# IO' } });
    const interaction = await scene.bot.waitForInteraction();
    const [attachment] = [...scene.discord.requests].slice(-1);
    expect(attachment?.status).toBe(204);
    expect(interaction).toMatchObject({
      data: {
        options: [{ name: 'review', type: 11, value: expect.stringMatching(/^\d+$/) }],
        resolved: {
          attachments: expect.toSatisfy(
            (all: Readonly<Record<string, { filename: string; ephemeral: boolean }>>) =>
              Object.values(all).every(({ filename, ephemeral }) => filename === 'my_review.md' && ephemeral),
          ),
        },
      },
    });
    await expect(scene.ana.run('/add', { review: 'review.md' })).rejects.toThrow('a file is wanted');
  });

  test('in a modal THEN they are resolved', async () => {
    await scene.bot.connect();
    await scene.register(ASK);
    const upload = { type: ComponentType.FileUpload, custom_id: 'files', max_values: 2 };
    const components = [{ type: ComponentType.Label, label: 'Files', component: upload }];
    scene.bot.responder = ({ type }) =>
      type === 2
        ? { type: 9, data: { custom_id: 'm', title: 'T', components } }
        : { type: 4, data: { content: 'Thanks' } };
    const modal = await scene.ana.openModal(() => scene.ana.run('/ask', { question: 'Who?' }));
    await expect(scene.ana.submit(modal)).rejects.toThrow('1 to 2 choices');
    await expect(scene.ana.submit(modal, { Files: 'review.md' })).rejects.toThrow('takes files');
    await scene.ana.submit(modal, { Files: [...files, { name: 'b.txt', content: 'b' }] });
    const interaction = await scene.bot.waitForInteraction(2);
    if (interaction.type !== 5) throw new TypeError('no modal was submitted');
    const { components: filled, resolved } = interaction.data;
    const names = Object.values(resolved?.attachments ?? {}).map(({ filename }) => filename);
    expect(names).toEqual(['review.md', 'b.txt']);
    expect(filled).toMatchObject([{ component: { values: Object.keys(resolved?.attachments ?? {}) } }]);
  });

  test('that they may not send, or that are too large THEN the test is wrong', async () => {
    const large = { name: 'a', content: 'x'.repeat(10 * 1024 * 1024 + 1) };
    await expect(scene.ana.send('', { files: [large] })).rejects.toThrow(NotPossible);
    scene.channel.deny('everyone', PermissionFlagsBits.AttachFiles);
    await expect(scene.ana.send('Hi', { files })).rejects.toThrow('Ana can’t send files in #club');
  });
});
