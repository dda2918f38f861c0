import {
  ButtonStyle,
  ChannelFlags,
  ChannelType,
  ComponentType,
  MessageFlags,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { InteractionFailed } from '../src/interactions/InteractionFailed.ts';
import type { ChannelHandle } from '../src/people/ChannelHandle.ts';
import { NotPossible } from '../src/people/NotPossible.ts';
import type { Person } from '../src/people/Person.ts';
import { ASK, Scene } from './cases/Scene.ts';

const { Ephemeral, IsComponentsV2 } = MessageFlags;

let scene: Scene;

beforeEach(async () => {
  scene = await Scene.start();
  await scene.bot.connect();
  await scene.register(ASK, { type: 3, name: 'Ask about this' }, { type: 2, name: 'Who is this' });
});

afterEach(() => scene.discord.close());

const message = (data: object) => ({ type: 4, data });
const text = (content: string) => ({ type: ComponentType.TextDisplay, content });
const button = (label: string, part: object = {}) => ({
  type: ComponentType.Button,
  style: ButtonStyle.Secondary,
  label,
  custom_id: label,
  ...part,
});
const row = (...components: readonly object[]) => ({ type: ComponentType.ActionRow, components });

describe('GIVEN a slash command', () => {
  test('WHEN the bot answers THEN everybody sees it', async () => {
    scene.bot.responder = () => message({ content: 'Io' });
    const answer = await scene.ana.run('/ask', { question: 'Who?' }, { in: scene.channel });
    expect(answer).toMatchObject({ text: 'Io', isEphemeral: false, author: 'Aftercredits' });
    expect(scene.club.addMember('Ben').messagesIn(scene.channel)).toMatchObject([{ text: 'Io' }]);
  });

  test('WHEN the bot answers privately THEN only the asker sees it', async () => {
    scene.bot.responder = () => message({ flags: Ephemeral | IsComponentsV2, components: [text('Psst')] });
    const answer = await scene.ana.run('/ask', { question: 'Who?' });
    expect(answer).toMatchObject({ text: 'Psst', isEphemeral: true });
    expect(scene.ana.messagesIn(scene.channel)).toHaveLength(1);
    expect(scene.club.addMember('Ben').messagesIn(scene.channel)).toEqual([]);
    expect(scene.channel.messages).toEqual([]);
  });

  test('WHEN the bot does not answer in time THEN the asker is told, and it is written down', async () => {
    const answer = scene.ana.run('/ask', { question: 'Who?' });
    await scene.bot.waitForInteraction();
    scene.clock.advance(3_000);
    await expect(answer).rejects.toThrow(
      new InteractionFailed('Ana ran /ask, and the application did not respond: no answer within 3000 ms'),
    );
    expect(scene.discord.unanswered).toMatchObject([{ description: 'Ana ran /ask' }]);
  });

  test('WHEN nobody listens THEN it fails at once', async () => {
    await scene.bot.leave();
    await scene.discord.waitUntil(() => scene.discord.gateway.sessions.length === 0);
    await expect(scene.ana.run('/ask', { question: 'Who?' })).rejects.toThrow('no session of the gateway');
  });

  test('WHEN it is deferred THEN the answer is filled later, and can be waited for', async () => {
    scene.bot.responder = () => ({ type: 5 });
    const answer = await scene.ana.run('/ask', { question: 'Who?' });
    expect(answer).toMatchObject({ isLoading: true, text: '' });
    const interaction = await scene.bot.waitForInteraction();
    const filled = answer.waitUntilFilled();
    await scene.bot.call('PATCH', scene.webhook(interaction, '@original'), { content: 'Io' });
    expect(await filled).toMatchObject({ isLoading: false, text: 'Io', edits: 0 });
  });

  test('WHEN a private deferral is followed up THEN the follow-up fills it, and it stays private', async () => {
    scene.bot.responder = () => ({ type: 5, data: { flags: Ephemeral } });
    const answer = await scene.ana.run('/ask', { question: 'Who?' });
    await scene.bot.call('POST', scene.webhook(await scene.bot.waitForInteraction()), { content: 'Io' });
    expect(answer).toMatchObject({ text: 'Io', isEphemeral: true, isLoading: false });
    expect(scene.ana.messagesIn(scene.channel)).toHaveLength(1);
  });

  test('WHEN the bot answers twice THEN the second is refused and written down', async () => {
    scene.bot.responder = () => message({ content: 'Io' });
    await scene.ana.run('/ask', { question: 'Who?' });
    const again = await scene.bot.respond(await scene.bot.waitForInteraction(), message({ content: 'Io' }));
    expect(again.body).toEqual({ code: 40060, message: 'Interaction has already been acknowledged.' });
    expect(scene.discord.doubled).toHaveLength(1);
    expect(scene.ana.messagesIn(scene.channel)).toHaveLength(1);
  });

  test('WHEN an answer is refused THEN the bot can try again', async () => {
    const answer = scene.ana.run('/ask', { question: 'Who?' });
    const interaction = await scene.bot.waitForInteraction();
    await scene.bot.respond(interaction, message({ content: 'x'.repeat(2_001) }));
    await scene.bot.respond(interaction, message({ content: 'Sorry' }));
    expect((await answer).text).toBe('Sorry');
    expect(scene.discord.refusals).toMatchObject([{ rules: ['message.content'], status: 400 }]);
  });

  test('WHEN the bot wants the response THEN it gets the message', async () => {
    const answer = scene.ana.run('/ask', { question: 'Who?' });
    const interaction = await scene.bot.waitForInteraction();
    const { body, status } = await scene.bot.respond(
      interaction,
      message({ content: 'Io', flags: Ephemeral }),
      '?with_response=true',
    );
    expect(status).toBe(200);
    expect(body).toMatchObject({
      interaction: {
        id: interaction.id,
        type: 2,
        response_message_id: (await answer).id,
        response_message_ephemeral: true,
      },
      resource: {
        type: 4,
        message: { content: 'Io', type: 20, application_id: scene.discord.applicationId },
      },
    });
  });

  test('THEN it comes as Discord sends it', async () => {
    scene.bot.responder = () => message({ content: 'Io' });
    await scene.ana.run('/ask', { question: 'Who?' });
    expect(await scene.bot.waitForInteraction()).toMatchObject({
      type: 2,
      version: 1,
      application_id: scene.discord.applicationId,
      guild_id: scene.club.id,
      guild: { id: scene.club.id },
      channel: { id: scene.channel.id, type: 0, name: 'club' },
      member: { user: { id: scene.ana.id, global_name: 'Ana' }, permissions: expect.stringMatching(/^\d+$/) },
      app_permissions: expect.stringMatching(/^\d+$/),
      locale: 'en-US',
      guild_locale: 'en-US',
      entitlements: [],
      authorizing_integration_owners: { 0: scene.club.id },
      context: 0,
      attachment_size_limit: 10_485_760,
      data: { name: 'ask', type: 1, options: [{ name: 'question', type: 3, value: 'Who?' }] },
    });
  });
});

describe('GIVEN options', () => {
  const optionOf = async (options: Parameters<Scene['ana']['run']>[1]) => {
    scene.bot.responder = () => message({ content: 'Io' });
    await scene.ana.run('/set', options);
    const interaction = await scene.bot.waitForInteraction();
    return 'data' in interaction ? interaction.data : undefined;
  };

  beforeEach(() =>
    scene.register({
      name: 'set',
      description: 'Sets',
      options: [
        { type: 5, name: 'private', description: 'P' },
        { type: 6, name: 'for', description: 'F' },
        { type: 7, name: 'where', description: 'W', channel_types: [0, 11] },
        { type: 8, name: 'role', description: 'R' },
        { type: 9, name: 'whom', description: 'W' },
        { type: 4, name: 'count', description: 'C', min_value: 1, max_value: 5 },
        { type: 10, name: 'share', description: 'S' },
        { type: 3, name: 'kind', description: 'K', choices: [{ name: 'A film', value: 'film' }] },
        { type: 3, name: 'short', description: 'S', max_length: 3 },
      ],
    }),
  );

  test('of people, channels and roles THEN they are resolved', async () => {
    const ben = scene.club.addMember('Ben');
    const role = scene.club.createRole('critics', [ben], { isMentionable: true });
    scene.channel.deny('bot', PermissionFlagsBits.SendMessages);
    const data = await optionOf({ private: true, for: ben, where: scene.channel, role, whom: ben });
    expect(data).toMatchObject({
      options: [
        { name: 'private', type: 5, value: true },
        { name: 'for', type: 6, value: ben.id },
        { name: 'where', type: 7, value: scene.channel.id },
        { name: 'role', type: 8, value: role.id },
        { name: 'whom', type: 9, value: ben.id },
      ],
      resolved: {
        users: { [ben.id]: { username: 'ben' } },
        members: { [ben.id]: { roles: [role.id], permissions: expect.any(String) } },
        roles: { [role.id]: { name: 'critics', mentionable: true } },
        channels: { [scene.channel.id]: { name: 'club', type: 0, permissions: expect.any(String) } },
      },
    });
    const resolved = JSON.stringify(data);
    expect(resolved).toContain('app_permissions');
    expect(resolved).not.toContain('permission_overwrites');
  });

  test('of a thread THEN it is resolved with what only threads have', async () => {
    const thread = scene.channel.createThread('thread', { members: ['bot'] }).lock();
    expect(await optionOf({ where: thread })).toMatchObject({
      resolved: {
        channels: { [thread.id]: { parent_id: scene.channel.id, thread_metadata: { locked: true } } },
      },
    });
  });

  test('with a choice by its name THEN its value is sent', async () => {
    expect(await optionOf({ kind: 'A film', count: 5, share: 0.5 })).toMatchObject({
      options: [{ value: 'film' }, { value: 5 }, { value: 0.5 }],
    });
  });

  test.each([
    ['of another type', { private: 'yes' }],
    ['beyond a limit', { count: 6 }],
    ['that is no whole number', { count: 1.5 }],
    ['that is no choice', { kind: 'A song' }],
    ['that is too long', { short: 'long' }],
    ['that does not exist', { colour: 'red' }],
  ])('with a value %s THEN the test is wrong', async (_, options) => {
    await expect(scene.ana.run('/set', options)).rejects.toThrow(NotPossible);
  });

  test('that are required and not filled in THEN the test is wrong', async () => {
    await scene.register(ASK);
    await expect(scene.ana.run('/ask')).rejects.toThrow('required: question');
  });

  test('of a channel type that is not offered THEN the test is wrong', async () => {
    const voice = scene.club.createChannel('voice', { type: 2 });
    await expect(scene.ana.run('/set', { where: voice })).rejects.toThrow(NotPossible);
  });

  test('of subcommands THEN they are nested', async () => {
    const word = { type: 3, name: 'word', description: 'W', required: true };
    const sub = (name: string) => ({ type: 1, name, description: 'S', options: [word] });
    await scene.register({
      name: 'list',
      description: 'L',
      options: [sub('add'), { type: 2, name: 'all', description: 'A', options: [sub('drop')] }],
    });
    scene.bot.responder = () => message({ content: 'Done' });
    await scene.ana.run('/list add', { word: 'io' });
    await scene.ana.run('/list all drop', { word: 'io' });
    const filled = [{ name: 'word', type: 3, value: 'io' }];
    expect(await scene.bot.waitForInteraction(1)).toMatchObject({
      data: { options: [{ name: 'add', type: 1, options: filled }] },
    });
    expect(await scene.bot.waitForInteraction(2)).toMatchObject({
      data: { options: [{ name: 'all', type: 2, options: [{ name: 'drop', type: 1, options: filled }] }] },
    });
    await expect(scene.ana.run('/list', {})).rejects.toThrow('a subcommand is missing');
    await expect(scene.ana.run('/list sort', {})).rejects.toThrow('no subcommand');
  });
});

describe('GIVEN autocomplete', () => {
  test('THEN the person sees the choices, and the bot what is filled in', async () => {
    scene.bot.responder = () => ({ type: 8, data: { choices: [{ name: 'IO', value: 'io' }] } });
    const choices = await scene.ana.type('/ask', 'film', 'i', { filled: { question: 'Who?' } });
    expect(choices).toEqual([{ name: 'IO', value: 'io' }]);
    expect(await scene.bot.waitForInteraction()).toMatchObject({
      type: 4,
      data: {
        options: [
          { name: 'question', value: 'Who?' },
          { name: 'film', value: 'i', focused: true },
        ],
      },
    });
  });

  test('of a number THEN what is typed comes as text', async () => {
    scene.bot.responder = () => ({ type: 8, data: { choices: [{ name: '2019', value: 2_019 }] } });
    expect(await scene.ana.type('/ask', 'year', '20')).toEqual([{ name: '2019', value: 2_019 }]);
    expect(await scene.bot.waitForInteraction()).toMatchObject({
      data: { options: [{ type: 4, value: '20', focused: true }] },
    });
  });

  test('of an option without it THEN the test is wrong', async () => {
    await expect(async () => scene.ana.type('/ask', 'question', 'W')).rejects.toThrow(
      'does not autocomplete',
    );
  });
});

describe('GIVEN menus', () => {
  test('of a message THEN the bot gets it whole, and the answer points to it', async () => {
    scene.bot.responder = () => message({ content: 'Io' });
    const question = await scene.ana.send('Who plays Micah?');
    const answer = await scene.ana.useMenu(question);
    expect(await scene.bot.waitForInteraction()).toMatchObject({
      data: {
        type: 3,
        target_id: question.id,
        resolved: { messages: { [question.id]: { content: 'Who plays Micah?' } } },
      },
    });
    expect(answer.raw).toMatchObject({ type: 23, message_reference: { message_id: question.id } });
    expect(answer.raw.interaction_metadata).toMatchObject({ target_message_id: question.id });
  });

  test('of a person THEN the bot gets them', async () => {
    scene.bot.responder = () => message({ content: 'Ben' });
    const ben = scene.club.addMember('Ben');
    await scene.ana.useMenu(ben);
    expect(await scene.bot.waitForInteraction()).toMatchObject({
      data: { type: 2, target_id: ben.id, resolved: { users: { [ben.id]: {} }, members: { [ben.id]: {} } } },
    });
  });
});

describe('GIVEN buttons', () => {
  const shows = async (...buttons: readonly object[]) => {
    scene.bot.responder = ({ type }) =>
      type === 2
        ? message({ flags: IsComponentsV2, components: [text('One'), row(...buttons)] })
        : { type: 6 };
    return scene.ana.run('/ask', { question: 'Who?' });
  };

  test('WHEN one is pressed THEN the message can be updated', async () => {
    const shown = await shows(
      button('Next'),
      button('Site', { style: 5, custom_id: undefined, url: 'https://example.com' }),
    );
    expect(shown.buttons).toEqual([
      { label: 'Next', isDisabled: false, customId: 'Next', url: null },
      { label: 'Site', isDisabled: false, customId: null, url: 'https://example.com' },
    ]);
    scene.bot.responder = () => ({ type: 7, data: { components: [text('Two')] } });
    const next = await scene.ana.press('Next', { on: shown });
    expect(next.id).toBe(shown.id);
    expect(shown).toMatchObject({ text: 'Two', edits: 1, buttons: [] });
    expect(await scene.bot.waitForInteraction(2)).toMatchObject({
      type: 3,
      data: { custom_id: 'Next', component_type: 2 },
      message: { id: shown.id, components: [{ content: 'One' }, {}] },
    });
  });

  test('WHEN the answer is a new message THEN it points to the one with the button', async () => {
    const shown = await shows(button('More'));
    scene.bot.responder = () => message({ content: 'More' });
    const more = await scene.ana.press('More', { on: shown });
    expect(more.raw).toMatchObject({ type: 19, message_reference: { message_id: shown.id } });
    expect(shown.replies).toHaveLength(1);
  });

  test('WHEN a deferred update is followed by a deletion THEN the message is gone', async () => {
    const shown = await shows(button('Delete'));
    expect(await scene.ana.press('Delete', { on: shown })).toMatchObject({
      id: shown.id,
      isDeleted: false,
    });
    await scene.bot.call('DELETE', scene.webhook(await scene.bot.waitForInteraction(2), '@original'));
    expect(shown.isDeleted).toBe(true);
    expect(scene.ana.messagesIn(scene.channel)).toEqual([]);
  });

  test.each([
    ['that is disabled', 'Off', 'is disabled'],
    ['that is not there', 'Nope', 'there are 0 buttons “Nope”; all buttons: “Off”, “Site”, “Twin”, “Twin”'],
    ['that is a link', 'Site', 'is a link'],
    ['that is there twice', 'Twin', 'there are 2 buttons'],
  ])('WHEN one is pressed %s THEN the test is wrong', async (_, label, why) => {
    const link = { style: 5, custom_id: undefined, url: 'https://example.com' };
    const shown = await shows(
      button('Off', { disabled: true }),
      button('Site', link),
      button('Twin'),
      button('Twin', { custom_id: 'b' }),
    );
    await expect(scene.ana.press(label, { on: shown })).rejects.toThrow(why);
  });

  test('WHEN one of two of the same label is pressed THEN the bot hears which', async () => {
    const shown = await shows(button('Twin'), button('Twin', { custom_id: 'b' }));
    const [, second] = shown.buttons;
    if (second === undefined) expect.fail('two buttons');
    await scene.ana.press(second, { on: shown });
    expect(await scene.bot.waitForInteraction(2)).toMatchObject({ data: { custom_id: 'b' } });
    await expect(scene.ana.press({ ...second, customId: 'gone' }, { on: shown })).rejects.toThrow(
      'there are 0',
    );
  });

  test('WHEN somebody else presses a button of a private answer THEN the test is wrong', async () => {
    scene.bot.responder = () =>
      message({ flags: Ephemeral, content: 'Psst', components: [row(button('Next'))] });
    const shown = await scene.ana.run('/ask', { question: 'Who?' });
    await expect(scene.club.addMember('Ben').press('Next', { on: shown })).rejects.toThrow(
      'Ben does not see this message',
    );
  });

  test('WHEN somebody makes up a custom_id THEN the bot gets it, as if it were on the message', async () => {
    const shown = await shows(button('Next'));
    scene.bot.responder = () => message({ content: 'No.', flags: Ephemeral });
    const ben = scene.club.addMember('Ben');
    expect(await ben.forge('delete:1', { on: shown })).toMatchObject({ text: 'No.', isEphemeral: true });
    await scene.ana.forge('films', { on: shown, values: ['alien'] });
    expect(await scene.bot.waitForInteraction(2)).toMatchObject({
      member: { user: { id: ben.id } },
      data: { component_type: 2, custom_id: 'delete:1' },
      message: { id: shown.id },
    });
    expect(await scene.bot.waitForInteraction(3)).toMatchObject({
      data: { component_type: 3, custom_id: 'films', values: ['alien'] },
    });
  });

  test('WHEN options of a select are picked THEN the bot gets their values', async () => {
    const select = {
      type: 3,
      custom_id: 'films',
      max_values: 2,
      options: ['IO', 'Moon'].map((label) => ({ label, value: label.toLowerCase() })),
    };
    scene.bot.responder = () => message({ content: 'Which?', components: [row(select)] });
    const shown = await scene.ana.run('/ask', { question: 'Who?' });
    scene.bot.responder = () => ({ type: 6 });
    await scene.ana.pick(['IO', 'moon'], { on: shown });
    expect(await scene.bot.waitForInteraction(2)).toMatchObject({
      data: { custom_id: 'films', component_type: 3, values: ['io', 'moon'] },
    });
    await expect(scene.ana.pick(['Alien'], { on: shown })).rejects.toThrow('there is no option “Alien”');
    await expect(scene.ana.pick([], { on: shown })).rejects.toThrow('1 to 2 options are wanted');
    await expect(scene.ana.pick([scene.ana], { on: shown })).rejects.toThrow(NotPossible);
  });

  describe('and a select of more than texts', () => {
    const showsSelect = async (select: object) => {
      const whole = { custom_id: 'which', max_values: 2, ...select };
      scene.bot.responder = ({ type }) =>
        type === 2 ? message({ content: 'Which?', components: [row(whole)] }) : { type: 6 };
      return scene.ana.run('/ask', { question: 'Who?' });
    };
    const picked = async () => {
      const interaction = await scene.bot.waitForInteraction(2);
      return 'data' in interaction ? interaction.data : undefined;
    };

    test('of people THEN they are resolved', async () => {
      const shown = await showsSelect({ type: ComponentType.UserSelect });
      const ben = scene.club.addMember('Ben');
      await scene.ana.pick([ben, scene.ana], { on: shown });
      expect(await picked()).toEqual({
        component_type: 5,
        custom_id: 'which',
        values: [ben.id, scene.ana.id],
        resolved: {
          users: {
            [ben.id]: expect.objectContaining({ username: 'ben' }),
            [scene.ana.id]: expect.objectContaining({ username: 'ana' }),
          },
          members: { [ben.id]: expect.any(Object), [scene.ana.id]: expect.any(Object) },
        },
      });
      await expect(scene.ana.pick([scene.channel], { on: shown })).rejects.toThrow(
        'the select offers people',
      );
    });

    test('of roles THEN they are resolved', async () => {
      const shown = await showsSelect({ type: ComponentType.RoleSelect });
      const role = scene.club.createRole('critics');
      await scene.ana.pick([role], { on: shown });
      expect(await picked()).toMatchObject({
        component_type: 6,
        values: [role.id],
        resolved: { roles: { [role.id]: { name: 'critics' } } },
      });
      await expect(scene.ana.pick(['critics'], { on: shown })).rejects.toThrow('the select offers roles');
    });

    test('of people and roles THEN both are resolved', async () => {
      const shown = await showsSelect({ type: ComponentType.MentionableSelect });
      const role = scene.club.createRole('critics');
      await scene.ana.pick([role, scene.ana], { on: shown });
      expect(await picked()).toMatchObject({
        component_type: 7,
        values: [role.id, scene.ana.id],
        resolved: {
          roles: { [role.id]: {} },
          users: { [scene.ana.id]: {} },
          members: { [scene.ana.id]: {} },
        },
      });
      await expect(scene.ana.pick([scene.channel], { on: shown })).rejects.toThrow(NotPossible);
    });

    test('of channels THEN they are resolved, and those of other types can’t be picked', async () => {
      const shown = await showsSelect({ type: ComponentType.ChannelSelect, channel_types: [0] });
      await scene.ana.pick([scene.channel], { on: shown });
      expect(await picked()).toMatchObject({
        component_type: 8,
        values: [scene.channel.id],
        resolved: { channels: { [scene.channel.id]: { name: 'club', type: 0 } } },
      });
      const voice = scene.club.createChannel('voice', { type: 2 });
      await expect(scene.ana.pick([voice], { on: shown })).rejects.toThrow('channels of type 0');
      await expect(scene.ana.pick([scene.ana], { on: shown })).rejects.toThrow('the select offers channels');
    });
  });
});

describe('GIVEN rights', () => {
  const admins = { ...ASK, default_member_permissions: '0' };
  const managers = { ...ASK, default_member_permissions: PermissionFlagsBits.ManageMessages.toString() };

  beforeEach(() => {
    scene.bot.responder = () => message({ content: 'Io' });
  });

  test('that a command asks for THEN only who has them can run it', async () => {
    await scene.register(managers);
    const mod = scene.club.addMember('Mod', { moderator: true });
    await expect(scene.ana.run('/ask', { question: 'Who?' })).rejects.toThrow('the server does not allow it');
    await expect(mod.run('/ask', { question: 'Who?' })).resolves.toMatchObject({ text: 'Io' });
  });

  test('that a command asks for THEN only who has them is offered it, and nobody where it is not for', async () => {
    await scene.register(managers, { type: 3, name: 'Ask about this', contexts: [0] });
    const mod = scene.club.addMember('Mod', { moderator: true });
    const offered = (who: Person, where: ChannelHandle) => who.commandsIn(where).map(({ name }) => name);
    expect(offered(scene.ana, scene.channel)).toEqual(['Ask about this']);
    expect(offered(mod, scene.channel)).toEqual(['ask', 'Ask about this']);
    expect(offered(scene.ana, scene.ana.dm)).toEqual(['ask']);
    const ben = scene.discord.createUser('Ben', { installed: 'user' });
    expect(offered(scene.ana, scene.discord.createGroup([ben]))).toEqual([]);
  });

  test('of administrators THEN they can run everything', async () => {
    await scene.register(admins);
    const admin = scene.club.addMember('Admin', { administrator: true });
    await expect(
      scene.club.addMember('Mod', { moderator: true }).run('/ask', { question: 'Who?' }),
    ).rejects.toThrow(NotPossible);
    await expect(admin.run('/ask', { question: 'Who?' })).resolves.toMatchObject({ text: 'Io' });
  });

  test('set by hand THEN they go before the command’s own', async () => {
    await scene.register(admins);
    scene.club.allowCommand(scene.ana, '/ask');
    await expect(scene.ana.run('/ask', { question: 'Who?' })).resolves.toMatchObject({ text: 'Io' });
    scene.club.denyCommand(scene.ana, '/ask').allowCommand('everyone', '/ask');
    await expect(scene.ana.run('/ask', { question: 'Who?' })).rejects.toThrow(NotPossible);
    await expect(scene.club.addMember('Ben').run('/ask', { question: 'Who?' })).resolves.toMatchObject({
      text: 'Io',
    });
    const hosts = scene.club.createRole('Hosts', [scene.ana]);
    scene.club.allowCommand(hosts, '/ask');
    await expect(scene.ana.run('/ask', { question: 'Who?' })).rejects.toThrow(NotPossible);
    const dora = scene.club.addMember('Dora');
    scene.club.denyCommand('everyone', '/ask');
    await expect(dora.run('/ask', { question: 'Who?' })).rejects.toThrow(NotPossible);
    scene.club.createRole('Guests', [dora]);
    scene.club.allowCommand(scene.club.createRole('Others', [dora]), '/ask');
    await expect(dora.run('/ask', { question: 'Who?' })).resolves.toMatchObject({ text: 'Io' });
    scene.club.allowCommand('everyone', '/ask').denyCommand(scene.channel, '/ask');
    await expect(scene.club.addMember('Cleo').run('/ask', { question: 'Who?' })).rejects.toThrow(NotPossible);
  });

  test.each([
    ['to see the channel', PermissionFlagsBits.ViewChannel],
    ['to use commands', PermissionFlagsBits.UseApplicationCommands],
    ['to write', PermissionFlagsBits.SendMessages],
  ])('WHEN the right %s is missing THEN no command can be run', async (_, permission) => {
    scene.channel.deny(scene.ana, permission);
    await expect(scene.ana.run('/ask', { question: 'Who?' })).rejects.toThrow(NotPossible);
  });

  test('WHEN a voice channel can’t be joined THEN its chat is none of theirs', async () => {
    const voice = scene.club.createChannel('voice', { type: ChannelType.GuildVoice });
    await scene.register(ASK);
    await expect(scene.ana.run('/ask', { question: 'Who?' }, { in: voice })).resolves.toBeDefined();
    voice.deny('everyone', PermissionFlagsBits.Connect);
    await expect(scene.ana.run('/ask', { question: 'Who?' }, { in: voice })).rejects.toThrow(NotPossible);
    await expect(scene.ana.send('Hello', { in: voice })).rejects.toThrow(NotPossible);
    expect(scene.ana.messagesIn(voice)).toEqual([]);
  });
});

describe('GIVEN an app that a person installed for himself', () => {
  test('WHEN it is used in a server without the bot THEN the interaction says by whom', async () => {
    const elsewhere = await scene.discord.createGuild({ name: 'Elsewhere', bot: false });
    const channel = elsewhere.createChannel('elsewhere');
    const ben = elsewhere.addMember('Ben', { installed: 'user' });
    scene.bot.responder = () => message({ content: 'Io' });
    const answer = await ben.run('/ask', { question: 'Who?' }, { in: channel });
    expect(answer.isEphemeral).toBe(false);
    expect(await scene.bot.waitForInteraction()).toMatchObject({
      authorizing_integration_owners: { 1: ben.id },
      guild_id: elsewhere.id,
      context: 0,
    });
    expect(scene.bot.received.filter(({ t }) => t === 'MESSAGE_CREATE')).toEqual([]);
    expect((await scene.bot.call('GET', `/channels/${channel.id}/messages`)).status).toBe(403);
  });

  test('WHEN the server forbids external apps THEN every answer is private', async () => {
    const elsewhere = await scene.discord.createGuild({ bot: false });
    const channel = elsewhere
      .createChannel('elsewhere')
      .deny('everyone', PermissionFlagsBits.UseExternalApps);
    const ben = elsewhere.addMember('Ben', { installed: 'user' });
    scene.bot.responder = () => message({ content: 'Io' });
    const answer = await ben.run('/ask', { question: 'Who?' }, { in: channel });
    expect(answer.isEphemeral).toBe(true);
    await scene.bot.call('POST', scene.webhook(await scene.bot.waitForInteraction()), { content: 'And' });
    expect(ben.messagesIn(channel)).toMatchObject([{ isEphemeral: true }, { isEphemeral: true }]);
    expect(channel.messages).toEqual([]);
  });

  test('WHEN somebody has not installed it THEN there is no command', async () => {
    const elsewhere = await scene.discord.createGuild({ bot: false });
    elsewhere.createChannel('elsewhere');
    await expect(elsewhere.addMember('Ben').run('/ask', { question: 'Who?' })).rejects.toThrow(
      'not installed',
    );
  });

  test('WHEN a command is not for direct messages THEN it is not there', async () => {
    await scene.register({ ...ASK, contexts: [0] });
    await expect(scene.ana.run('/ask', { question: 'Who?' }, { in: scene.ana.dm })).rejects.toThrow(
      NotPossible,
    );
  });
});

describe('GIVEN a group', () => {
  const found = () => {
    const ben = scene.discord.createUser('Ben', { installed: 'user' });
    const cleo = scene.discord.createUser('Cleo');
    return { ben, cleo, group: scene.discord.createGroup([ben, cleo], 'Friends') };
  };

  test('WHEN somebody uses the app that they installed THEN all see the answer, and the bot knows where it is', async () => {
    const { ben, cleo, group } = found();
    scene.bot.responder = () =>
      message({ content: `Io, ${cleo.mention}`, components: [row(button('More'))] });
    const answer = await ben.run('/ask', { question: 'Who?' }, { in: group });
    expect(cleo.messagesIn(group)).toMatchObject([{ id: answer.id, pinged: ['Cleo'] }]);
    expect(scene.ana.messagesIn(group)).toEqual([]);
    const interaction = await scene.bot.waitForInteraction();
    expect(interaction).toMatchObject({
      context: 2,
      authorizing_integration_owners: { 1: ben.id },
      channel: { type: 3, name: 'Friends', owner_id: ben.id, recipients: [{ id: ben.id }, { id: cleo.id }] },
      user: { id: ben.id },
    });
    expect(interaction).not.toHaveProperty('guild_id');
    scene.bot.responder = () => ({ type: 6 });
    await cleo.press('More', { on: answer });
    expect(await scene.bot.waitForInteraction(2)).toMatchObject({
      user: { id: cleo.id },
      authorizing_integration_owners: { 1: ben.id },
      context: 2,
    });
  });

  test('THEN the bot hears nothing of what is said there, and can only follow up', async () => {
    const { ben, group } = found();
    await ben.send('<@bot> who?', { in: group });
    scene.bot.responder = () => message({ content: 'Io' });
    await ben.run('/ask', { question: 'Who?' }, { in: group });
    await scene.discord.gateway.flush();
    expect(scene.bot.received.filter(({ t }) => t?.startsWith('MESSAGE_'))).toEqual([]);
    expect((await scene.send({ content: 'Hi' }, group)).body).toMatchObject({ code: 50001 });
  });

  test('WHEN somebody else tries to do something there THEN the test is wrong', async () => {
    const { cleo, group } = found();
    const dora = scene.discord.createUser('Dora', { installed: 'user' });
    await expect(dora.run('/ask', { question: 'Who?' }, { in: group })).rejects.toThrow('not in this group');
    await expect(dora.send('Hi', { in: group })).rejects.toThrow('not in this group');
    await expect(cleo.run('/ask', { question: 'Who?' }, { in: group })).rejects.toThrow('not installed');
  });

  test('WHEN a command is not for such places THEN it is not there', async () => {
    await scene.register({ ...ASK, contexts: [0, 1] });
    const { ben, group } = found();
    await expect(ben.run('/ask', { question: 'Who?' }, { in: group })).rejects.toThrow(NotPossible);
  });
});

describe('GIVEN messages of people', () => {
  const created = () =>
    scene.bot.received.flatMap((payload) => (payload.t === 'MESSAGE_CREATE' ? [payload.d] : []));
  const told = async (count: number) => {
    await scene.bot.waitFor(() => created().length >= count);
    return created();
  };

  test('THEN the bot reads those that mention it, and no others', async () => {
    await scene.ana.send('Hello all');
    await scene.ana.send('<@bot> who plays Micah?');
    await scene.ana.send('Just you and me', { in: scene.ana.dm });
    expect(await told(3)).toMatchObject([
      {
        content: '',
        author: { id: scene.ana.id },
        guild_id: scene.club.id,
        member: { roles: [] },
        channel_type: 0,
      },
      {
        content: `<@${scene.discord.applicationId}> who plays Micah?`,
        mentions: [{ id: scene.discord.applicationId }],
      },
      { content: 'Just you and me', channel_type: 1 },
    ]);
  });

  test('that are replies THEN it reads those with a ping to its messages, but not to its answers', async () => {
    scene.bot.responder = () => message({ content: 'Io' });
    const answer = await scene.ana.run('/ask', { question: 'Who?' });
    await scene.sendHello({ content: 'Normal' });
    const normal = scene.ana.messagesIn(scene.channel).at(-1) ?? answer;
    await scene.ana.reply(normal, 'with ping');
    await scene.ana.reply(normal, 'without ping', { ping: false });
    await scene.ana.reply(answer, 'to an answer');
    const replies = (await told(5)).slice(2);
    expect(replies).toMatchObject([
      {
        content: 'with ping',
        type: 19,
        message_reference: { message_id: normal.id },
        referenced_message: { content: 'Normal' },
      },
      { content: '', mentions: [] },
      { content: '', mentions: [{ id: scene.discord.applicationId }] },
    ]);
  });

  test('WHEN they are edited, unfurled and deleted THEN the bot is told', async () => {
    const question = await scene.ana.send('<@bot> who?');
    await scene.ana.edit(question, '<@bot> where?');
    scene.discord.unfurl(question);
    await scene.ana.delete(question);
    await scene.bot.waitFor(({ t }) => t === 'MESSAGE_DELETE');
    const events = scene.bot.received.flatMap(({ t, d }) => (t?.startsWith('MESSAGE_') ? [{ t, d }] : []));
    expect(events).toMatchObject([
      { t: 'MESSAGE_CREATE' },
      {
        t: 'MESSAGE_UPDATE',
        d: { content: expect.stringContaining('where?'), edited_timestamp: expect.any(String) },
      },
      { t: 'MESSAGE_UPDATE', d: { embeds: [{ type: 'link' }] } },
      { t: 'MESSAGE_DELETE', d: { id: question.id, channel_id: scene.channel.id, guild_id: scene.club.id } },
    ]);
    expect(question).toMatchObject({ isDeleted: true, edits: 1 });
  });

  test('WHEN the bot replies THEN the reply can be waited for', async () => {
    const question = await scene.ana.send('<@bot> who?');
    const reply = question.waitForReply();
    await scene.send({ content: 'Io', message_reference: { message_id: question.id } });
    expect(await reply).toMatchObject({ text: 'Io', repliesTo: { id: question.id } });
    expect(question.replies).toHaveLength(1);
  });

  test('that they may not write, edit or delete THEN the test is wrong', async () => {
    const ben = scene.club.addMember('Ben');
    const message = await scene.ana.send('Hi');
    await expect(ben.edit(message, 'Ho')).rejects.toThrow('Ben can’t edit what Ana wrote');
    await expect(ben.delete(message)).rejects.toThrow('Ben can’t delete what Ana wrote');
    scene.channel.deny(ben, PermissionFlagsBits.SendMessages);
    await expect(ben.send('Hi')).rejects.toThrow('Ben can’t write in #club');
    await expect(scene.ana.send('x'.repeat(2_001))).rejects.toThrow(NotPossible);
    await expect(scene.ana.send('Hi', { in: scene.channel.createThread('thread').lock() })).rejects.toThrow(
      NotPossible,
    );
  });
});

test('GIVEN a spoiler container THEN its words can be told from the others', async () => {
  const components = [
    text('Open'),
    { type: ComponentType.Container, spoiler: true, components: [text('They die')] },
  ];
  await scene.sendHello({ flags: IsComponentsV2, components });
  const [seen] = scene.ana.messagesIn(scene.channel);
  expect(seen).toMatchObject({ text: 'Open\nThey die', uncoveredText: 'Open' });
});

test('GIVEN a channel WHEN it is marked for spoilers THEN its flags say so, and the bot is told', async () => {
  const hall = scene.club.createChannel('hall');
  hall.markForSpoilers();
  expect(hall.channel.flags).toBe(ChannelFlags.IsSpoilerChannel);
  hall.markForSpoilers(false);
  await scene.bot.waitFor(({ t, d }) => t === 'CHANNEL_UPDATE' && !d.flags);
  const told = scene.bot.received.filter(({ t }) => t === 'CHANNEL_UPDATE').map(({ d }) => d);
  expect(told).toMatchObject([{ id: hall.id, flags: ChannelFlags.IsSpoilerChannel }, { flags: 0 }]);
});

test('GIVEN a channel that is age-restricted or a category THEN it can’t be marked for spoilers', () => {
  const { club } = scene;
  expect(() => club.createChannel('late', { nsfw: true, spoiler: true })).toThrow(NotPossible);
  expect(() => club.createChannel('late', { nsfw: true }).markForSpoilers()).toThrow(NotPossible);
  expect(() => club.createChannel('all', { type: ChannelType.GuildCategory, spoiler: true })).toThrow(
    NotPossible,
  );
});
