import { createServer, type Server } from 'node:http';
import { text as readText } from 'node:stream/consumers';
import { type APIInteraction, ComponentType, InteractionType, MessageFlags } from 'discord-api-types/v10';
import { startDiscord } from 'loopback-discord';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { act, type Scene } from '../../../tools/preview/actions/act.ts';
import { openClub } from '../../../tools/preview/openClub.ts';

let server: Server;
let scene: Scene;
/** What another bot does, one that has what ours has not: a select, and a form. */
let answer: (interaction: APIInteraction) => object | null;

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
        component: { type: ComponentType.TextInput, custom_id: 'why', style: 1 },
      },
    ],
  },
};

beforeEach(async () => {
  const discord = await startDiscord();
  const club = await openClub(discord, 'Aftercredits');
  server = createServer({ keepAlive: false }, async (request, response) => {
    const interaction: APIInteraction = JSON.parse(await readText(request));
    const found = answer(interaction);
    response.writeHead(found === null ? 500 : 200, {
      'Content-Type': 'application/json',
      Connection: 'close',
    });
    response.end(JSON.stringify(found));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  discord.endpoint.deliverTo(`http://127.0.0.1:${port}/`);
  await fetch(`${discord.apiUrl}/v10/applications/${discord.applicationId}/commands`, {
    method: 'PUT',
    headers: { Authorization: `Bot ${discord.token}`, 'Content-Type': 'application/json' },
    body: JSON.stringify([{ name: 'rate', description: 'Rates a film' }]),
  });
  scene = { club, viewer: club.viewers[0], room: club.rooms[0] };
});

afterEach(async () => {
  await scene.club.discord.close();
  server.close();
});

const lastMessage = () => scene.viewer.person.messagesIn(scene.room.of(scene.viewer.person)).at(-1);

test('GIVEN a form that the bot opens THEN it is shown, and what is filled in is sent', async () => {
  answer = ({ type, data }) =>
    type === InteractionType.ModalSubmit ? text(JSON.stringify(data.components)) : form;
  const done = await act(scene, { do: 'run', command: 'rate', options: {} });
  expect(done).toEqual({
    problem: null,
    modal: {
      title: 'Rate it',
      text: '',
      fields: [{ id: 'why', label: 'Why', description: 'In a word', isRequired: true, options: [] }],
    },
  });
  expect(await act(scene, { do: 'submit', values: { why: 'It is cold' } })).toEqual({ problem: null });
  expect(lastMessage()?.text).toContain('It is cold');
  expect(scene.club.discord.refusals).toEqual([]);
});

test('GIVEN a select THEN what is picked in it is sent', async () => {
  answer = (interaction) =>
    interaction.type === InteractionType.MessageComponent
      ? text(JSON.stringify(interaction.data))
      : { type: 4, data: { content: 'Which?', components: [{ type: 1, components: [select] }] } };
  await act(scene, { do: 'run', command: 'rate', options: {} });
  const message = lastMessage()?.id ?? '';
  expect(await act(scene, { do: 'pick', message, values: ['metropolis'] })).toEqual({ problem: null });
  expect(lastMessage()?.text).toContain('"values":["metropolis"]');
});

test('GIVEN a bot that fails THEN the person is told as on Discord', async () => {
  answer = () => null;
  const done = await act(scene, { do: 'run', command: 'rate', options: {} });
  expect(done).toEqual({ problem: 'The application did not respond.' });
});
