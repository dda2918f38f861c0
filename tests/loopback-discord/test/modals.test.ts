import { ComponentType, MessageFlags } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { NotPossible } from '../src/people/NotPossible.ts';
import { ASK, Scene } from './cases/Scene.ts';

const Type = ComponentType;

let scene: Scene;

beforeEach(async () => {
  scene = await Scene.start();
  await scene.bot.connect();
  await scene.register(ASK);
});

afterEach(() => scene.discord.close());

const label = (name: string, component: object, description?: string) => ({
  type: Type.Label,
  label: name,
  ...(description !== undefined && { description }),
  component,
});
const options = (...labels: readonly string[]) =>
  labels.map((name) => ({ label: name, value: name.toLowerCase() }));

/** Lets the bot answer the next command with a modal, and a modal with a message. */
function answersWith(...components: readonly object[]): void {
  scene.bot.responder = ({ type }) =>
    type === 2
      ? { type: 9, data: { custom_id: 'rate', title: 'Rate it', components } }
      : { type: 4, data: { content: 'Thanks' } };
}

const open = () => scene.ana.openModal(() => scene.ana.run('/ask', { question: 'Who?' }));

async function submitted(count = 2) {
  const interaction = await scene.bot.waitForInteraction(count);
  if (interaction.type !== 5) throw new TypeError('no modal was submitted');
  return interaction;
}

describe('GIVEN a modal', () => {
  test('THEN the person sees it, and the bot gets what is filled in', async () => {
    answersWith(
      { type: Type.TextDisplay, content: 'Be honest' },
      label('Why', { type: Type.TextInput, custom_id: 'why', style: 2, value: 'So' }, 'In your words'),
      label('Stars', { type: Type.RadioGroup, custom_id: 'stars', options: options('One', 'Two') }),
    );
    const modal = await open();
    expect(modal).toMatchObject({ title: 'Rate it', text: 'Be honest' });
    expect(modal.fields).toEqual([
      {
        label: 'Why',
        description: 'In your words',
        customId: 'why',
        type: Type.TextInput,
        isRequired: true,
        value: 'So',
        options: [],
      },
      {
        label: 'Stars',
        description: null,
        customId: 'stars',
        type: Type.RadioGroup,
        isRequired: true,
        value: '',
        options: ['One', 'Two'],
      },
    ]);
    const answer = await scene.ana.submit(modal, { Why: 'It is cold', stars: 'Two' });
    expect(answer).toMatchObject({ text: 'Thanks', isEphemeral: false });
    const opener = await scene.bot.waitForInteraction(1);
    const { data, ...rest } = await submitted();
    expect(data).toEqual({
      custom_id: 'rate',
      components: [
        { type: Type.TextDisplay, id: 1 },
        {
          type: Type.Label,
          id: 2,
          component: { type: Type.TextInput, id: 3, custom_id: 'why', value: 'It is cold' },
        },
        {
          type: Type.Label,
          id: 4,
          component: { type: Type.RadioGroup, id: 5, custom_id: 'stars', value: 'two' },
        },
      ],
    });
    expect(rest).toMatchObject({
      guild_id: scene.club.id,
      member: { user: { id: scene.ana.id } },
      context: 0,
    });
    expect(rest).not.toHaveProperty('message');
    expect(answer.raw).toMatchObject({
      interaction_metadata: { type: 5, triggering_interaction_metadata: { id: opener.id, type: 2 } },
    });
  });

  test('of a button on a private answer THEN the answer comes along, with who ran its command, and a forged id', async () => {
    const row = { type: 1, components: [{ type: 2, style: 2, label: 'Rate', custom_id: 'open' }] };
    const why = label('Why', { type: Type.TextInput, custom_id: 'why', style: 1 });
    scene.bot.responder = ({ type }) => {
      if (type === 3) return { type: 9, data: { custom_id: 'rate', title: 'Rate it', components: [why] } };
      const content = type === 2 ? 'Psst' : 'Changed';
      return {
        type: type === 2 ? 4 : 7,
        data: { content, components: [row], ...(type === 2 && { flags: MessageFlags.Ephemeral }) },
      };
    };
    const answer = await scene.ana.run('/ask', { question: 'Who?' });
    const ran = await scene.bot.waitForInteraction(1);
    const rates = () => scene.ana.openModal(() => scene.ana.press('Rate', { on: answer }));
    await scene.ana.submit(await rates(), { Why: 'Cold' }, { forged: 'other' });
    expect(answer).toMatchObject({ text: 'Changed', isEphemeral: true });
    await scene.ana.submit(await rates(), { Why: 'Cold' });
    const message = {
      id: answer.id,
      flags: MessageFlags.Ephemeral,
      interaction_metadata: { id: ran.id, type: 2, user: { id: scene.ana.id } },
    };
    expect(await submitted(3)).toMatchObject({ message, data: { custom_id: 'other' } });
    expect(await submitted(5)).toMatchObject({ message, data: { custom_id: 'rate' } });
    expect(await scene.bot.waitForInteraction(4)).toMatchObject({ type: 3, message });
    const ben = scene.club.addMember('Ben');
    await expect(ben.press('Rate', { on: answer })).rejects.toThrow(NotPossible);
    await expect(ben.forge('open', { on: answer })).rejects.toThrow(NotPossible);
  });

  test('of every kind of field THEN each comes as Discord sends it', async () => {
    const ben = scene.club.addMember('Ben');
    answersWith(
      label('Film', { type: Type.StringSelect, custom_id: 'film', options: options('IO', 'Moon') }),
      label('With', { type: Type.UserSelect, custom_id: 'with', max_values: 2 }),
      label('Tags', { type: Type.CheckboxGroup, custom_id: 'tags', options: options('Cold', 'Slow') }),
      label('Again', { type: Type.Checkbox, custom_id: 'again' }),
      {
        type: Type.ActionRow,
        components: [{ type: Type.TextInput, custom_id: 'old', style: 1, label: 'Old' }],
      },
    );
    const modal = await open();
    await scene.ana.submit(modal, {
      Film: 'Moon',
      With: [ben, scene.ana],
      Tags: ['Slow'],
      Again: true,
      Old: 'style',
    });
    expect((await submitted()).data).toMatchObject({
      components: [
        { component: { type: Type.StringSelect, values: ['moon'] } },
        { component: { type: Type.UserSelect, values: [ben.id, scene.ana.id] } },
        { component: { type: Type.CheckboxGroup, values: ['slow'] } },
        { component: { type: Type.Checkbox, value: true } },
        { type: Type.ActionRow, components: [{ type: Type.TextInput, custom_id: 'old', value: 'style' }] },
      ],
      resolved: {
        users: { [ben.id]: { username: 'ben' }, [scene.ana.id]: {} },
        members: { [ben.id]: {}, [scene.ana.id]: {} },
      },
    });
  });

  test('WHEN nothing is given THEN what the bot filled in beforehand is sent, or nothing', async () => {
    answersWith(
      label('Why', { type: Type.TextInput, custom_id: 'why', style: 1, value: 'Cold', min_length: 2 }),
      label('Where', { type: Type.TextInput, custom_id: 'where', style: 1, required: false, min_length: 2 }),
      label('Stars', {
        type: Type.RadioGroup,
        custom_id: 'stars',
        required: false,
        options: options('1', '2'),
      }),
      label('Tags', {
        type: Type.CheckboxGroup,
        custom_id: 'tags',
        options: options('Cold', 'Slow').map((option) => ({ ...option, default: true })),
      }),
      label('Files', { type: Type.FileUpload, custom_id: 'files', required: false }),
    );
    await scene.ana.submit(await open());
    expect((await submitted()).data.components).toMatchObject([
      { component: { value: 'Cold' } },
      { component: { value: '' } },
      { component: { value: null } },
      { component: { values: ['cold', 'slow'] } },
      { component: { values: [] } },
    ]);
  });

  test.each([
    ['a required text that is missing', {}, '“why” has to be filled in'],
    ['a text that is too short', { Why: 'x' }, '2 to 3 characters'],
    ['a text that is too long', { Why: 'xxxx' }, '2 to 3 characters'],
    ['a tick for a text', { Why: true }, 'takes a text'],
    ['an option that is not there', { Why: 'xx', Stars: 'Nine' }, 'there is no option “Nine”'],
    ['too many choices', { Why: 'xx', Tags: ['A', 'B'] }, '1 to 1 choices'],
    ['a field that is not there', { Whom: 'xx' }, 'there are 0 fields “Whom”; all: Why, Stars, Tags'],
  ])('WHEN it is submitted with %s THEN the test is wrong', async (_, values, why) => {
    answersWith(
      label('Why', { type: Type.TextInput, custom_id: 'why', style: 1, min_length: 2, max_length: 3 }),
      label('Stars', {
        type: Type.RadioGroup,
        custom_id: 'stars',
        required: false,
        options: options('1', '2'),
      }),
      label('Tags', {
        type: Type.CheckboxGroup,
        custom_id: 'tags',
        required: false,
        max_values: 1,
        options: options('A', 'B'),
      }),
    );
    const modal = await open();
    await expect(scene.ana.submit(modal, values)).rejects.toThrow(NotPossible);
    await expect(scene.ana.submit(modal, values)).rejects.toThrow(why);
    await expect(scene.club.addMember('Ben').submit(modal, { Why: 'xx' })).rejects.toThrow(
      'Ben does not see this modal',
    );
  });

  test('that a button opened THEN its message comes along, and can be updated', async () => {
    scene.bot.responder = () => ({
      type: 4,
      data: {
        content: 'One',
        components: [{ type: 1, components: [{ type: 2, style: 1, label: 'Rate', custom_id: 'a' }] }],
      },
    });
    const shown = await scene.ana.run('/ask', { question: 'Who?' });
    const input = label('Why', { type: Type.TextInput, custom_id: 'why', style: 1 });
    scene.bot.responder = ({ type }) =>
      type === 3
        ? { type: 9, data: { custom_id: 'rate', title: 'Rate it', components: [input] } }
        : { type: 7, data: { content: 'Two' } };
    const modal = await scene.ana.openModal(() => scene.ana.press('Rate', { on: shown }));
    expect(await scene.ana.submit(modal, { Why: 'Cold' })).toMatchObject({ id: shown.id, text: 'Two' });
    expect(await submitted(3)).toMatchObject({ message: { id: shown.id, content: 'One' } });
  });

  test('WHEN it is answered in private and filled later THEN it stays private', async () => {
    answersWith(label('Why', { type: Type.TextInput, custom_id: 'why', style: 1 }));
    const modal = await open();
    scene.bot.responder = () => ({ type: 5, data: { flags: MessageFlags.Ephemeral } });
    const answer = await scene.ana.submit(modal, { Why: 'Cold' });
    await scene.bot.call('PATCH', scene.webhook(await submitted(), '@original'), { content: 'Io' });
    expect(answer).toMatchObject({ text: 'Io', isEphemeral: true, isLoading: false });
  });

  test('WHEN a modal answers a modal, or autocomplete THEN it is refused', async () => {
    const components = [label('Why', { type: Type.TextInput, custom_id: 'why', style: 1 })];
    const modal = { type: 9, data: { custom_id: 'm', title: 'T', components } };
    scene.bot.responder = () => modal;
    const opened = await open();
    scene.bot.responder = null;
    const again = expect(scene.ana.submit(opened, { Why: 'Cold' })).rejects.toThrow('did not respond');
    const refused = await scene.bot.respond(await submitted(), modal);
    expect(refused.body).toMatchObject({ errors: { type: { _errors: [{ code: 'BASE_TYPE_CHOICES' }] } } });
    scene.clock.advance(3_000);
    await again;
  });

  test('WHEN a test takes it for a message THEN it is told of it', async () => {
    answersWith(label('Why', { type: Type.TextInput, custom_id: 'why', style: 1 }));
    await expect(scene.ana.run('/ask', { question: 'Who?' })).rejects.toThrow(
      'the bot opened the modal “Rate it”: openModal() gives it',
    );
    scene.bot.responder = () => ({ type: 4, data: { content: 'Io' } });
    await expect(open()).rejects.toThrow('the bot answered with a message');
  });
});
