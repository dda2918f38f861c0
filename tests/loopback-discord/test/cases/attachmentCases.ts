import { PermissionFlagsBits } from 'discord-api-types/v10';
import type { attachmentRules } from '../../src/rules/attachmentRules.ts';
import type { Answer } from '../RawBot.ts';
import type { RequestCase } from './Case.ts';
import { idOf, type Scene } from './Scene.ts';

type Sends = (scene: Scene) => Promise<Answer>;

const V2 = 1 << 15;

const x = (length: number): string => 'x'.repeat(length);
const file = (content = 'Io', name = 'io.txt') => new File([content], name, { type: 'text/plain' });
const files = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, number) => [`files[${number}]`, file()]));
const uploads =
  (count: number, body: object = {}): Sends =>
  (scene) =>
    scene.upload(body, files(count));
const shows =
  (...components: readonly object[]): Sends =>
  (scene) =>
    scene.upload({ flags: V2, components }, files(1));

async function edits(scene: Scene, body: (id: string) => object): Promise<Answer> {
  const sent = await scene.upload({ content: 'Hi' }, files(1));
  const [attachment] = scene.channel.messages[0]?.raw.attachments ?? [];
  return scene.edit(idOf(sent), body(attachment?.id ?? ''));
}

/** Breaks every rule on files. */
export const attachmentCases: Readonly<Record<keyof typeof attachmentRules, readonly RequestCase[]>> = {
  'upload.form': [
    {
      how: 'no parts',
      breaks: ({ bot, channel }) =>
        bot.call('POST', `/channels/${channel.id}/messages`, undefined, {
          type: 'multipart/form-data; boundary=x',
          raw: '{"content": "Hi"}',
        }),
    },
  ],
  'upload.size': [
    {
      how: '10 MiB and a byte',
      breaks: (scene) => scene.upload({}, { 'files[0]': file(x(10 * 1024 * 1024 + 1)) }),
      fits: (scene) => scene.upload({}, { 'files[0]': file(x(10 * 1024 * 1024)) }),
    },
  ],
  'upload.permission': [
    {
      how: 'a new message',
      breaks: (scene) => {
        scene.channel.deny('bot', PermissionFlagsBits.AttachFiles);
        return uploads(1)(scene);
      },
    },
    {
      how: 'an edit',
      breaks: async (scene) => {
        const id = await scene.sendHello();
        scene.channel.deny('bot', PermissionFlagsBits.AttachFiles);
        const path = `/channels/${scene.channel.id}/messages/${id}`;
        return scene.bot.call('PATCH', path, {}, { files: files(1) });
      },
    },
  ],
  'attachments.count': [
    { how: '11 files', breaks: uploads(11), at: 'attachments', fits: uploads(10) },
    {
      how: '11 descriptions',
      breaks: uploads(1, { attachments: Array.from({ length: 11 }, () => ({ id: 0 })) }),
      at: 'attachments',
    },
  ],
  'attachments.unknown': [
    {
      how: 'a file that was not sent',
      breaks: uploads(1, { attachments: [{ id: 1 }] }),
      at: 'attachments.0.id',
      fits: uploads(1, { attachments: [{ id: '0' }] }),
    },
    {
      how: 'a file that is not on the message',
      breaks: (scene) => edits(scene, () => ({ attachments: [{ id: '1' }] })),
      at: 'attachments.0.id',
      fits: (scene) => edits(scene, (id) => ({ attachments: [{ id }] })),
    },
  ],
  'attachments.description': [
    {
      how: '1,025 characters',
      breaks: uploads(1, { attachments: [{ id: '0', description: x(1_025) }] }),
      at: 'attachments.0.description',
      fits: uploads(1, { attachments: [{ id: '0', description: x(1_024) }] }),
    },
  ],
  'media.attachment': [
    {
      how: 'a file',
      breaks: shows({ type: 13, file: { url: 'attachment://moon.txt' } }),
      at: 'components.0.file.url',
      fits: shows({ type: 13, file: { url: 'attachment://io.txt' } }),
    },
    {
      how: 'a picture of a gallery',
      breaks: shows({ type: 12, items: [{ media: { url: 'attachment://moon.txt' } }] }),
      at: 'components.0.items.0.media.url',
      fits: shows({ type: 12, items: [{ media: { url: 'attachment://io.txt' } }] }),
    },
    {
      how: 'a file that an edit takes away',
      breaks: async (scene) => {
        const components = [{ type: 13, file: { url: 'attachment://io.txt' } }];
        const id = idOf(await scene.upload({ flags: V2, components }, files(1)));
        return scene.edit(id, { components, attachments: [] });
      },
      at: 'components.0.file.url',
      fits: async (scene) => {
        const components = [{ type: 13, file: { url: 'attachment://io.txt' } }];
        return scene.edit(idOf(await scene.upload({ flags: V2, components }, files(1))), { components });
      },
    },
  ],
};
