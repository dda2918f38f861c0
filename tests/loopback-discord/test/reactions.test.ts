import { GatewayIntentBits, PermissionFlagsBits } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { MessageView } from '../src/people/MessageView.ts';
import { NotPossible } from '../src/people/NotPossible.ts';
import { Scene } from './cases/Scene.ts';

const { Guilds, GuildMessages, GuildMessageReactions, DirectMessageReactions } = GatewayIntentBits;

let scene: Scene;

beforeEach(async () => {
  scene = await Scene.start();
});

afterEach(() => scene.discord.close());

const call = (method: string, to: MessageView, rest: string) =>
  scene.bot.call(method, `/channels/${to.message.channel.id}/messages/${to.id}/reactions${rest}`);

/** The events about reactions that came, once all that was sent has come. */
async function told() {
  await scene.discord.gateway.flush();
  return scene.bot.received.flatMap(({ t, d }) => (t?.startsWith('MESSAGE_REACTION_') ? [{ t, d }] : []));
}

describe('GIVEN reactions', () => {
  test('THEN everybody sees them, and the bot is told as its intents ask for', async () => {
    await scene.bot.connect({ intents: Guilds | GuildMessages | GuildMessageReactions });
    const message = await scene.ana.send('Hi');
    await scene.ana.react('🎬', { to: message });
    await scene.ana.react('🎬', { to: message });
    expect((await call('PUT', message, '/🎬/@me')).status).toBe(204);
    expect(message.reactions).toEqual({ '🎬': ['Ana', 'Aftercredits'] });
    expect(message.raw.reactions).toMatchObject([
      { emoji: { id: null, name: '🎬' }, count: 2, me: true, count_details: { burst: 0, normal: 2 } },
    ]);
    await scene.ana.unreact('🎬', { to: message });
    await call('DELETE', message, '/🎬/@me');
    expect(message.reactions).toEqual({});
    const place = { channel_id: scene.channel.id, message_id: message.id, guild_id: scene.club.id };
    const reaction = { ...place, emoji: { id: null, name: '🎬' }, type: 0, burst: false };
    const bot = scene.discord.applicationId;
    expect(await told()).toMatchObject([
      {
        t: 'MESSAGE_REACTION_ADD',
        d: {
          ...reaction,
          user_id: scene.ana.id,
          message_author_id: scene.ana.id,
          member: { user: { id: scene.ana.id } },
        },
      },
      { t: 'MESSAGE_REACTION_ADD', d: { ...reaction, user_id: bot } },
      { t: 'MESSAGE_REACTION_REMOVE', d: { ...reaction, user_id: scene.ana.id } },
      { t: 'MESSAGE_REACTION_REMOVE', d: { ...reaction, user_id: bot } },
    ]);
  });

  test('WHEN the bot has no intent for them THEN it hears of none', async () => {
    await scene.bot.connect();
    await scene.ana.react('🎬', { to: await scene.ana.send('Hi') });
    expect(await told()).toEqual([]);
  });

  test('in direct messages THEN they have an intent of their own', async () => {
    await scene.bot.connect({ intents: DirectMessageReactions });
    await scene.ana.react('🎬', { to: await scene.ana.send('Hi') });
    const direct = await scene.ana.send('Psst', { in: scene.ana.dm });
    await scene.ana.react('🎬', { to: direct });
    const events = await told();
    expect(events).toMatchObject([{ t: 'MESSAGE_REACTION_ADD', d: { message_id: direct.id } }]);
    expect(events[0]?.d).not.toHaveProperty('guild_id');
    expect((await call('DELETE', direct, '')).body).toMatchObject({ code: 50003 });
  });

  test('WHEN they are cleared THEN the bot is told once', async () => {
    await scene.bot.connect({ intents: Guilds | GuildMessageReactions });
    scene.channel.allow('bot', PermissionFlagsBits.ManageMessages);
    const message = await scene.ana.send('Hi');
    for (const emoji of ['🎬', '🍿', '❤️']) await scene.ana.react(emoji, { to: message });
    await call('DELETE', message, '/🎬');
    await call('DELETE', message, `/🍿/${scene.ana.id}`);
    expect(message.reactions).toEqual({ '❤️': ['Ana'] });
    await call('DELETE', message, '');
    await call('DELETE', message, '');
    expect((await told()).slice(3)).toMatchObject([
      { t: 'MESSAGE_REACTION_REMOVE_EMOJI', d: { emoji: { name: '🎬' } } },
      { t: 'MESSAGE_REACTION_REMOVE', d: { emoji: { name: '🍿' }, user_id: scene.ana.id } },
      { t: 'MESSAGE_REACTION_REMOVE_ALL', d: { message_id: message.id } },
    ]);
  });

  test('THEN those who gave them can be listed, page by page', async () => {
    const message = await scene.ana.send('Hi');
    const people = [scene.ana, scene.club.addMember('Ben'), scene.club.addMember('Cleo')];
    for (const person of people.toReversed()) await person.react('🎬', { to: message });
    const ids = async (query: string) => (await call('GET', message, `/🎬${query}`)).body;
    expect(await ids('')).toMatchObject(people.map(({ id }) => ({ id })));
    expect(await ids(`?limit=1&after=${scene.ana.id}`)).toMatchObject([{ username: 'ben' }]);
    expect((await call('GET', message, '/🍿')).body).toEqual([]);
    expect((await call('GET', message, '/film:1')).status).toBe(501);
  });

  test('that are not possible THEN the test is wrong', async () => {
    const message = await scene.ana.send('Hi');
    await expect(scene.ana.react('film', { to: message })).rejects.toThrow('“film” is no emoji');
    await expect(scene.ana.unreact('🎬', { to: message })).rejects.toThrow('Ana has not reacted with 🎬');
    scene.channel.deny('everyone', PermissionFlagsBits.AddReactions);
    await expect(scene.ana.react('🎬', { to: message })).rejects.toThrow(NotPossible);
  });
});
