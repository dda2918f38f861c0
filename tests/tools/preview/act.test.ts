import {
  ApplicationCommandOptionType,
  ComponentType,
  InteractionType,
  MessageFlags,
} from 'discord-api-types/v10';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { act } from '../../../tools/preview/actions/act.ts';
import type { Scene } from '../../../tools/preview/actions/Scene.ts';
import { openStudio, type Studio } from './openStudio.ts';

let studio: Studio;
let scene: Scene;

const text = (content: string) => ({
  type: 4,
  data: { flags: MessageFlags.IsComponentsV2, components: [{ type: ComponentType.TextDisplay, content }] },
});
const select = {
  type: ComponentType.StringSelect,
  custom_id: 'which',
  options: ['IO', 'Metropolis'].map((label) => ({ label, value: label.toLowerCase() })),
};
const form = {
  type: 9,
  data: {
    title: 'Rate it',
    custom_id: 'rate',
    components: [
      {
        type: ComponentType.Label,
        label: 'Why',
        description: 'In a word',
        component: {
          type: ComponentType.TextInput,
          custom_id: 'why',
          style: 2,
          value: 'It is',
          max_length: 20,
        },
      },
    ],
  },
};

beforeEach(async () => {
  studio = await openStudio([
    { name: 'rate', description: 'Rates a film' },
    {
      name: 'film',
      description: 'Films',
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
  ]);
  const { club } = studio;
  scene = { club, viewer: club.viewers[0], room: club.rooms[0] };
});

afterEach(() => studio.close());

const lastMessage = () => scene.viewer.person.messagesIn(scene.room.of(scene.viewer.person)).at(-1);

test('GIVEN a form that the bot opens THEN it is shown, and what is filled in is sent', async () => {
  studio.answerBy(({ type, data }) =>
    type === InteractionType.ModalSubmit ? text(JSON.stringify(data.components)) : form,
  );
  const done = await act(scene, { do: 'run', command: 'rate', options: {} });
  expect(done).toEqual({
    problem: null,
    modal: {
      title: 'Rate it',
      text: '',
      fields: [
        {
          id: 'why',
          label: 'Why',
          description: 'In a word',
          isRequired: true,
          input: { kind: 'text', isLong: true, value: 'It is', placeholder: '', max: 20 },
        },
      ],
    },
  });
  const { problem } = await act(scene, { do: 'submit', values: { why: 'It is cold, and it is long' } });
  expect(problem).toContain('0 to 20 characters');
  expect(await act(scene, { do: 'submit', values: { why: 'It is cold' } })).toEqual({ problem: null });
  expect(lastMessage()?.text).toContain('It is cold');
  expect(scene.club.used.get(lastMessage()?.id ?? '')).toBe('Ana used /rate');
  expect(await act(scene, { do: 'submit', values: {} })).toEqual({ problem: 'No form is open.' });
  expect(scene.club.discord.refusals).toEqual([]);
});

test('GIVEN two buttons of one label WHEN one is pressed THEN it is that one', async () => {
  const twins = ['a', 'b'].map((custom_id) => ({ type: 2, style: 2, label: 'Remove', custom_id }));
  studio.answerBy((interaction) =>
    interaction.type === InteractionType.MessageComponent
      ? text(interaction.data.custom_id)
      : { type: 4, data: { content: 'Two', components: [{ type: 1, components: twins }] } },
  );
  await act(scene, { do: 'run', command: 'rate', options: {} });
  const message = lastMessage()?.id ?? '';
  expect(await act(scene, { do: 'press', message, button: 'b' })).toEqual({ problem: null });
  expect(lastMessage()?.text).toBe('b');
  const gone = await act(scene, { do: 'press', message, button: 'c' });
  expect(gone).toEqual({ problem: 'This button is gone.' });
});

test('GIVEN a select THEN what is picked in it is sent', async () => {
  studio.answerBy((interaction) =>
    interaction.type === InteractionType.MessageComponent
      ? text(JSON.stringify(interaction.data))
      : { type: 4, data: { content: 'Which?', components: [{ type: 1, components: [select] }] } },
  );
  await act(scene, { do: 'run', command: 'rate', options: {} });
  const message = lastMessage()?.id ?? '';
  expect(await act(scene, { do: 'pick', message, values: ['metropolis'] })).toEqual({ problem: null });
  expect(lastMessage()?.text).toContain('"values":["metropolis"]');
});

test('GIVEN a subcommand that takes a file THEN the file is sent with it, under its name', async () => {
  studio.answerBy(({ data }) => text(JSON.stringify(data)));
  const file = { name: 'io.md', type: 'text/markdown', content: Buffer.from('# IO').toString('base64') };
  expect(await act(scene, { do: 'run', command: 'film add', options: { file } })).toEqual({ problem: null });
  const said = lastMessage()?.text ?? '';
  expect(said).toContain('"filename":"io.md"');
  expect(said).toContain('"size":4');
  expect(scene.club.used.get(lastMessage()?.id ?? '')).toBe('Ana used /film add');
});

test('GIVEN a bot that fails THEN the person is told as on Discord', async () => {
  studio.answerBy(() => null);
  const done = await act(scene, { do: 'run', command: 'rate', options: {} });
  expect(done).toEqual({ problem: 'The application did not respond.' });
});
