import type { modalRules } from '../../src/rules/modalRules.ts';
import type { Answer } from '../RawBot.ts';
import type { RequestCase } from './Case.ts';
import type { Scene } from './Scene.ts';

type Sends = (scene: Scene) => Promise<Answer>;

const x = (length: number): string => 'x'.repeat(length);
const input = (part: object = {}) => ({ type: 4, custom_id: 'a', style: 1, ...part });
const label = (component: object, part: object = {}) => ({ type: 18, label: 'L', component, ...part });
const row = (...components: readonly object[]) => ({ type: 1, components });
const opens =
  (components: readonly object[], part: object = {}): Sends =>
  async (scene) =>
    scene.bot.respond(await scene.runAsk(), {
      type: 9,
      data: { custom_id: 'm', title: 'T', components, ...part },
    });
const asks = (component: object): Sends => opens([label(component)]);
const inputs = (count: number) =>
  Array.from({ length: count }, (_, number) => label(input({ custom_id: String(number) })));
const options = (count: number) =>
  Array.from({ length: count }, (_, number) => ({ label: 'L', value: String(number) }));
const radio = (count: number): Sends => asks({ type: 21, custom_id: 'r', options: options(count) });
const boxes = (part: object): Sends => asks({ type: 22, custom_id: 'c', options: options(10), ...part });
const files = (part: object): Sends => asks({ type: 19, custom_id: 'f', ...part });

const INNER = 'data.components.0.component';

/** Breaks every rule on modals. */
export const modalCases: Readonly<Record<keyof typeof modalRules, readonly RequestCase[]>> = {
  'modal.title': [
    { how: 'none', breaks: opens(inputs(1), { title: '' }), at: 'data.title' },
    {
      how: '46 characters',
      breaks: opens(inputs(1), { title: x(46) }),
      at: 'data.title',
      fits: opens(inputs(1), { title: x(45) }),
    },
  ],
  'modal.components': [
    { how: 'none', breaks: opens([]), at: 'data.components' },
    { how: '6', breaks: opens(inputs(6)), at: 'data.components', fits: opens(inputs(5)) },
  ],
  'modal.row': [
    { how: 'an empty row', breaks: opens([row()]), at: 'data.components.0.components' },
    {
      how: 'two text inputs',
      breaks: opens([row(input({ label: 'L' }), input({ label: 'L', custom_id: 'b' }))]),
      at: 'data.components.0.components',
      fits: opens([row(input({ label: 'L' }))]),
    },
  ],
  'modal.disabled': [
    {
      how: 'a text select',
      breaks: asks({ type: 3, custom_id: 's', options: options(1), disabled: true }),
      at: `${INNER}.disabled`,
      fits: asks({ type: 3, custom_id: 's', options: options(1), required: false }),
    },
    {
      how: 'a select of people',
      breaks: asks({ type: 5, custom_id: 's', disabled: true }),
      at: `${INNER}.disabled`,
      fits: asks({ type: 5, custom_id: 's', disabled: false }),
    },
  ],
  'label.text': [
    { how: 'none', breaks: opens([label(input(), { label: '' })]), at: 'data.components.0.label' },
    {
      how: '46 characters',
      breaks: opens([label(input(), { label: x(46) })]),
      at: 'data.components.0.label',
      fits: opens([label(input(), { label: x(45) })]),
    },
    {
      how: '46 characters, of a text input in a row',
      breaks: opens([row(input({ label: x(46) }))]),
      at: 'data.components.0.components.0.label',
    },
  ],
  'label.description': [
    {
      how: '101 characters',
      breaks: opens([label(input(), { description: x(101) })]),
      at: 'data.components.0.description',
      fits: opens([label(input(), { description: x(100) })]),
    },
  ],
  'text-input.style': [
    { how: '3', breaks: asks(input({ style: 3 })), at: `${INNER}.style`, fits: asks(input({ style: 2 })) },
  ],
  'text-input.placeholder': [
    {
      how: '101 characters',
      breaks: asks(input({ placeholder: x(101) })),
      at: `${INNER}.placeholder`,
      fits: asks(input({ placeholder: x(100) })),
    },
  ],
  'text-input.value': [
    {
      how: '4,001 characters',
      breaks: asks(input({ value: x(4_001) })),
      at: `${INNER}.value`,
      fits: asks(input({ value: x(4_000) })),
    },
  ],
  'text-input.length': [
    {
      how: 'at most 4,001',
      breaks: asks(input({ max_length: 4_001 })),
      at: `${INNER}.max_length`,
      fits: asks(input({ min_length: 0, max_length: 4_000 })),
    },
    {
      how: 'at least -1',
      breaks: asks(input({ min_length: -1 })),
      at: `${INNER}.min_length`,
      code: 'NUMBER_TYPE_MIN',
    },
    {
      how: 'at least 2, at most 1',
      breaks: asks(input({ min_length: 2, max_length: 1 })),
      at: `${INNER}.max_length`,
      fits: asks(input({ min_length: 1, max_length: 1 })),
    },
  ],
  'radio.options': [
    { how: '1', breaks: radio(1), at: `${INNER}.options`, fits: radio(2) },
    { how: '11', breaks: radio(11), at: `${INNER}.options`, fits: radio(10) },
  ],
  'checkboxes.options': [
    { how: 'none', breaks: boxes({ options: [] }), at: `${INNER}.options` },
    {
      how: '11',
      breaks: boxes({ options: options(11) }),
      at: `${INNER}.options`,
      fits: boxes({ options: options(1) }),
    },
  ],
  'modal.values': [
    {
      how: '11 checkboxes',
      breaks: boxes({ max_values: 11 }),
      at: `${INNER}.max_values`,
      fits: boxes({ min_values: 0, max_values: 10 }),
    },
    {
      how: '11 files',
      breaks: files({ max_values: 11 }),
      at: `${INNER}.max_values`,
      fits: files({ min_values: 10, max_values: 10 }),
    },
    {
      how: 'at least 2 files, at most 1',
      breaks: files({ min_values: 2, max_values: 1 }),
      at: `${INNER}.max_values`,
    },
  ],
};
