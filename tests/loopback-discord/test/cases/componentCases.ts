import type { componentRules } from '../../src/rules/componentRules.ts';
import type { Answer } from '../RawBot.ts';
import type { RequestCase } from './Case.ts';
import type { Scene } from './Scene.ts';

const V2 = 1 << 15;

type Sends = (scene: Scene) => Promise<Answer>;

const x = (length: number): string => 'x'.repeat(length);
const v2 =
  (...components: readonly object[]): Sends =>
  (scene) =>
    scene.send({ flags: V2, components });
const legacy =
  (...components: readonly object[]): Sends =>
  (scene) =>
    scene.send({ content: 'Hi', components });
const text = (content = 'Hi') => ({ type: 10, content });
const row = (...components: readonly object[]) => ({ type: 1, components });
const button = (part: object = {}) => ({ type: 2, style: 2, label: 'A', custom_id: 'a', ...part });
const buttons = (count: number) =>
  Array.from({ length: count }, (_, number) => button({ custom_id: String(number) }));
const pressed = (part: object): Sends => v2(row(button(part)));
const container = (...components: readonly object[]) => ({ type: 17, components });
const option = (part: object = {}) => ({ label: 'L', value: 'v', ...part });
const options = (count: number) =>
  Array.from({ length: count }, (_, number) => option({ value: String(number) }));
const select = (part: object = {}) => ({ type: 3, custom_id: 's', options: [option()], ...part });
const selected = (part: object): Sends => v2(row(select(part)));
const picture = (part: object = {}) => ({ media: { url: 'https://example.com/a.png' }, ...part });
const gallery = (...items: readonly object[]): Sends => v2({ type: 12, items });
const section = (components: readonly object[], accessory: object = button()): Sends =>
  v2({ type: 9, components, accessory });
const link = (part: object = {}) =>
  button({ style: 5, custom_id: undefined, url: 'https://example.com', ...part });
const sku = (part: object = {}) => ({ type: 2, style: 6, sku_id: '1', ...part });
/** As many components as said, in rows of text. */
const many = (count: number): Sends => v2(...Array.from({ length: count }, () => text()));

const ROW_0 = 'components.0.components.0';

/** Breaks every rule on components. */
export const componentCases: Readonly<Record<keyof typeof componentRules, readonly RequestCase[]>> = {
  'components.legacy-fields': [
    {
      how: 'content',
      breaks: (scene) => scene.send({ flags: V2, content: 'Hi', components: [text()] }),
      at: 'content',
    },
    {
      how: 'embeds',
      breaks: (scene) => scene.send({ flags: V2, embeds: [{ title: 'T' }], components: [text()] }),
      at: 'embeds',
      fits: (scene) => scene.send({ flags: V2, content: '', embeds: [], components: [text()] }),
    },
    {
      how: 'a poll',
      breaks: (scene) => scene.send({ flags: V2, poll: {}, components: [text()] }),
      at: 'poll',
    },
    {
      how: 'content in an edit',
      breaks: async (scene) =>
        scene.edit(await scene.sendHello({ flags: V2, components: [text()] }), { content: 'Hi' }),
      at: 'content',
    },
    {
      how: 'content left over when the flag is set',
      breaks: async (scene) => scene.edit(await scene.sendHello(), { flags: V2, components: [text()] }),
      at: 'content',
      fits: async (scene) =>
        scene.edit(await scene.sendHello(), { flags: V2, content: null, components: [text()] }),
    },
  ],
  'components.flag-kept': [
    {
      how: 'an edit with other flags',
      breaks: async (scene) =>
        scene.edit(await scene.sendHello({ flags: V2, components: [text()] }), { flags: 0 }),
      at: 'flags',
      fits: async (scene) =>
        scene.edit(await scene.sendHello({ flags: V2, components: [text()] }), { components: [text('Ho')] }),
    },
  ],
  'components.total': [
    { how: '41 components', breaks: many(41), at: 'components', fits: many(40) },
    {
      how: 'nested ones counted',
      breaks: v2(
        container(
          ...Array.from({ length: 10 }, () => ({ type: 9, components: [text(), text()], accessory: link() })),
        ),
      ),
      at: 'components',
    },
  ],
  'components.text': [
    {
      how: '4,001 characters over two text displays',
      breaks: v2(text(x(2_000)), container(text(x(2_001)))),
      at: 'components',
      fits: v2(text(x(2_000)), container(text('🎬'.repeat(2_000)))),
    },
    {
      how: 'in an answer',
      breaks: (scene) => scene.answer({ flags: V2, components: [text(x(2_000)), text(x(2_001))] }),
      at: 'data.components',
    },
  ],
  'components.rows': [
    {
      how: '6 rows',
      breaks: legacy(...buttons(6).map((each) => row(each))),
      at: 'components',
      fits: legacy(...buttons(5).map((each) => row(each))),
    },
  ],
  'components.place': [
    {
      how: 'a container in a container',
      breaks: v2(container(container(text()))),
      at: ROW_0,
      fits: v2(container(text())),
    },
    { how: 'a text display without the flag', breaks: legacy(text()), at: 'components.0' },
    { how: 'a button outside a row', breaks: v2(button()), at: 'components.0' },
    { how: 'a text display in a row', breaks: v2(row(text())), at: ROW_0 },
    {
      how: 'a button among the texts of a section',
      breaks: section([button()]),
      at: ROW_0,
      fits: section([text()]),
    },
    {
      how: 'a text display beside a section',
      breaks: section([text()], text()),
      at: 'components.0.accessory',
    },
    {
      how: 'a button in a modal',
      breaks: async (scene) =>
        scene.bot.respond(await scene.runAsk(), {
          type: 9,
          data: { custom_id: 'm', title: 'T', components: [row(button())] },
        }),
      at: 'data.components.0.components.0',
    },
    {
      how: 'a text display in a label',
      breaks: async (scene) =>
        scene.bot.respond(await scene.runAsk(), {
          type: 9,
          data: { custom_id: 'm', title: 'T', components: [{ type: 18, label: 'L', component: text() }] },
        }),
      at: 'data.components.0.component',
    },
    {
      how: 'a container in a modal',
      breaks: async (scene) =>
        scene.bot.respond(await scene.runAsk(), {
          type: 9,
          data: { custom_id: 'm', title: 'T', components: [container(text())] },
        }),
      at: 'data.components.0',
    },
    {
      how: 'a text input in a message',
      breaks: v2(row({ type: 4, custom_id: 'a', style: 1, label: 'L' })),
      at: ROW_0,
    },
  ],
  'components.id': [
    {
      how: 'the same id twice',
      breaks: v2({ ...text(), id: 7 }, { ...text(), id: 7 }),
      at: 'components.1.id',
      fits: v2({ ...text(), id: 0 }, { ...text(), id: 0 }),
    },
  ],
  'components.id.range': [
    {
      how: '2^31',
      breaks: v2({ ...text(), id: 2 ** 31 }),
      at: 'components.0.id',
      fits: v2({ ...text(), id: 2 ** 31 - 1 }),
    },
    {
      how: 'below zero, in an accessory',
      breaks: section([text()], button({ id: -1 })),
      at: 'components.0.accessory.id',
      code: 'NUMBER_TYPE_MIN',
    },
  ],
  'emoji.name': [
    {
      how: 'of a button, 33 characters',
      breaks: pressed({ emoji: { id: '1', name: x(33) } }),
      at: `${ROW_0}.emoji.name`,
      fits: pressed({ emoji: { id: '1', name: x(32) } }),
    },
    {
      how: 'of an option, 33 characters',
      breaks: selected({ options: [option({ emoji: { name: x(33) } })] }),
      at: `${ROW_0}.options.0.emoji.name`,
      fits: selected({ options: [option({ emoji: { name: x(32) } })] }),
    },
  ],
  'custom-id.length': [
    { how: 'none', breaks: pressed({ custom_id: '' }), at: `${ROW_0}.custom_id` },
    {
      how: '101 characters',
      breaks: pressed({ custom_id: x(101) }),
      at: `${ROW_0}.custom_id`,
      fits: pressed({ custom_id: x(100) }),
    },
  ],
  'custom-id.unique': [
    {
      how: 'two rows, one of them disabled',
      breaks: v2(row(button()), container(row(button({ disabled: true })))),
      at: 'components.1.components.0.components.0.custom_id',
      fits: v2(row(button()), row(button({ custom_id: 'b' }))),
    },
  ],
  'row.length': [
    { how: 'an empty row', breaks: v2(row()), at: 'components.0.components' },
    {
      how: '6 buttons',
      breaks: v2(row(...buttons(6))),
      at: 'components.0.components',
      fits: v2(row(...buttons(5))),
    },
  ],
  'row.select': [
    {
      how: 'a select beside a button',
      breaks: v2(row(select(), button())),
      at: 'components.0.components',
      fits: v2(row(select())),
    },
  ],
  'button.style': [
    { how: '7', breaks: pressed({ style: 7 }), at: `${ROW_0}.style`, fits: pressed({ style: 4 }) },
  ],
  'button.label': [
    {
      how: '81 characters',
      breaks: pressed({ label: x(81) }),
      at: `${ROW_0}.label`,
      fits: pressed({ label: x(80) }),
    },
  ],
  'button.unlabelled': [
    {
      how: 'neither',
      breaks: pressed({ label: undefined }),
      at: ROW_0,
      fits: pressed({ label: undefined, emoji: { name: '🎬' } }),
    },
    { how: 'an empty label', breaks: pressed({ label: ' ' }), at: ROW_0 },
  ],
  'button.custom-id': [{ how: 'none', breaks: pressed({ custom_id: undefined }), at: `${ROW_0}.custom_id` }],
  'button.exclusive': [
    {
      how: 'a link with custom_id',
      breaks: v2(row(link({ custom_id: 'a' }))),
      at: ROW_0,
      fits: v2(row(link())),
    },
    { how: 'a url on another button', breaks: pressed({ url: 'https://example.com' }), at: ROW_0 },
  ],
  'button.url': [{ how: 'none', breaks: v2(row(link({ url: undefined }))), at: `${ROW_0}.url` }],
  'button.url.length': [
    {
      how: '513 characters',
      breaks: v2(row(link({ url: `https://${x(505)}` }))),
      at: `${ROW_0}.url`,
      fits: v2(row(link({ url: `https://${x(504)}` }))),
    },
  ],
  'button.url.scheme': [
    {
      how: 'javascript',
      breaks: v2(row(link({ url: 'javascript:alert()' }))),
      at: `${ROW_0}.url`,
      fits: v2(row(link({ url: 'discord://-/' }))),
    },
  ],
  'button.premium': [
    { how: 'without sku_id', breaks: v2(row(sku({ sku_id: undefined }))), at: ROW_0, fits: v2(row(sku())) },
    { how: 'with a label', breaks: v2(row(sku({ label: 'Buy' }))), at: ROW_0 },
    { how: 'a sku_id on another button', breaks: pressed({ sku_id: '1' }), at: `${ROW_0}.sku_id` },
  ],
  'select.options': [
    { how: 'none', breaks: selected({ options: [] }), at: `${ROW_0}.options` },
    {
      how: '26',
      breaks: selected({ options: options(26) }),
      at: `${ROW_0}.options`,
      fits: selected({ options: options(25) }),
    },
  ],
  'select.option.text': [
    {
      how: 'an empty label',
      breaks: selected({ options: [option({ label: '' })] }),
      at: `${ROW_0}.options.0.label`,
    },
    {
      how: 'a value of 101 characters',
      breaks: selected({ options: [option({ value: x(101) })] }),
      at: `${ROW_0}.options.0.value`,
      fits: selected({ options: [option({ value: x(100) })] }),
    },
  ],
  'select.option.description': [
    {
      how: '101 characters',
      breaks: selected({ options: [option({ description: x(101) })] }),
      at: `${ROW_0}.options.0.description`,
      fits: selected({ options: [option({ description: x(100) })] }),
    },
  ],
  'select.option.unique': [
    {
      how: 'the same value twice',
      breaks: selected({ options: [option(), option()] }),
      at: `${ROW_0}.options.1.value`,
    },
  ],
  'select.channel-types': [
    {
      how: '99',
      breaks: v2(row({ type: 8, custom_id: 's', channel_types: [0, 99] })),
      at: `${ROW_0}.channel_types.1`,
      fits: v2(row({ type: 8, custom_id: 's', channel_types: [0, 5] })),
    },
  ],
  'select.default-type': [
    {
      how: 'a role among users',
      breaks: v2(row({ type: 5, custom_id: 's', default_values: [{ id: '1', type: 'role' }] })),
      at: `${ROW_0}.default_values.0.type`,
      fits: v2(row({ type: 7, custom_id: 's', default_values: [{ id: '1', type: 'role' }] })),
    },
  ],
  'select.placeholder': [
    {
      how: '151 characters',
      breaks: selected({ placeholder: x(151) }),
      at: `${ROW_0}.placeholder`,
      fits: selected({ placeholder: x(150) }),
    },
  ],
  'select.values': [
    {
      how: '26',
      breaks: selected({ max_values: 26 }),
      at: `${ROW_0}.max_values`,
      fits: selected({ min_values: 0, max_values: 25 }),
    },
    {
      how: 'fewer than none',
      breaks: selected({ min_values: -1 }),
      at: `${ROW_0}.min_values`,
      code: 'NUMBER_TYPE_MIN',
    },
    {
      how: 'at least 2, at most 1',
      breaks: selected({ min_values: 2, max_values: 1 }),
      at: `${ROW_0}.min_values`,
    },
  ],
  'text.length': [
    { how: 'none', breaks: v2(text('')), at: 'components.0.content' },
    { how: 'blanks', breaks: v2(text(' \n')), at: 'components.0.content' },
    {
      how: '4,001 characters',
      breaks: v2(text(x(4_001))),
      at: 'components.0.content',
      fits: v2(text('🎬'.repeat(4_000))),
    },
  ],
  'section.length': [
    { how: 'no text', breaks: section([]), at: 'components.0.components' },
    {
      how: '4 texts',
      breaks: section([text(), text(), text(), text()]),
      at: 'components.0.components',
      fits: section([text(), text(), text()]),
    },
  ],
  'container.length': [{ how: 'nothing in it', breaks: v2(container()), at: 'components.0.components' }],
  'container.accent': [
    {
      how: '0x1000000',
      breaks: v2({ ...container(text()), accent_color: 0x1000000 }),
      at: 'components.0.accent_color',
      fits: v2({ ...container(text()), accent_color: 0xffffff }),
    },
    {
      how: 'below zero',
      breaks: v2({ ...container(text()), accent_color: -1 }),
      at: 'components.0.accent_color',
      code: 'NUMBER_TYPE_MIN',
      fits: v2({ ...container(text()), accent_color: null }),
    },
  ],
  'separator.spacing': [
    {
      how: '3',
      breaks: v2({ type: 14, spacing: 3 }),
      at: 'components.0.spacing',
      fits: v2({ type: 14, spacing: 2 }),
    },
  ],
  'gallery.length': [
    { how: 'none', breaks: gallery(), at: 'components.0.items' },
    {
      how: '11 pictures',
      breaks: gallery(...Array.from({ length: 11 }, () => picture())),
      at: 'components.0.items',
      fits: gallery(...Array.from({ length: 10 }, () => picture())),
    },
  ],
  'media.description': [
    {
      how: '1,025 characters',
      breaks: gallery(picture({ description: x(1_025) })),
      at: 'components.0.items.0.description',
      fits: gallery(picture({ description: x(1_024) })),
    },
    { how: 'none', breaks: gallery(picture({ description: '' })), at: 'components.0.items.0.description' },
    {
      how: 'of a thumbnail',
      breaks: section([text()], { type: 11, ...picture({ description: x(1_025) }) }),
      at: 'components.0.accessory.description',
      fits: section([text()], { type: 11, ...picture() }),
    },
  ],
  'media.url': [
    {
      how: 'file:',
      breaks: gallery(picture({ media: { url: 'file:///a.png' } })),
      at: 'components.0.items.0.media.url',
    },
    {
      how: 'a file on the web',
      breaks: v2({ type: 13, file: { url: 'https://example.com/a.txt' } }),
      at: 'components.0.file.url',
      fits: (scene) =>
        scene.upload(
          { flags: V2, components: [{ type: 13, file: { url: 'attachment://a.txt' } }] },
          { 'files[0]': new File(['Io'], 'a.txt') },
        ),
    },
  ],
};
