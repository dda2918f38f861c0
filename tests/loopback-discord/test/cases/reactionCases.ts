import { PermissionFlagsBits } from 'discord-api-types/v10';
import type { reactionRules } from '../../src/rules/reactionRules.ts';
import type { Answer } from '../RawBot.ts';
import type { RequestCase } from './Case.ts';
import type { Scene } from './Scene.ts';

const { AddReactions, ManageMessages, ReadMessageHistory } = PermissionFlagsBits;

async function on(scene: Scene, method: string, rest: string): Promise<Answer> {
  const message = scene.channel.messages[0]?.id ?? (await scene.sendHello());
  const path = `/channels/${scene.channel.id}/messages/${message}/reactions`;
  return scene.bot.call(method, `${path}${rest}`);
}

const react = (scene: Scene, emoji: string): Promise<Answer> =>
  on(scene, 'PUT', `/${encodeURIComponent(emoji)}/@me`);

async function afterAna(scene: Scene, method: string, rest: string): Promise<Answer> {
  await scene.ana.react('🎬', { to: await scene.ana.send('Hi') });
  return on(scene, method, rest);
}

async function reacts(scene: Scene, times: number): Promise<Answer> {
  for (let count = 1; count < times; count += 1) await react(scene, String.fromCodePoint(0x1f600 + count));
  return react(scene, '🎬');
}

const manages = (scene: Scene): Scene => {
  scene.channel.allow('bot', ManageMessages);
  return scene;
};

/** Breaks every rule on reactions. */
export const reactionCases: Readonly<Record<keyof typeof reactionRules, readonly RequestCase[]>> = {
  'reaction.emoji': [
    { how: 'a word', breaks: (scene) => react(scene, 'film'), fits: (scene) => react(scene, '🎬') },
    { how: 'two emojis', breaks: (scene) => react(scene, '🎬🎬'), fits: (scene) => react(scene, '❤️') },
    { how: 'a digit', breaks: (scene) => react(scene, '1'), fits: (scene) => react(scene, '1️⃣') },
    { how: 'a letter', breaks: (scene) => react(scene, '🇩'), fits: (scene) => react(scene, '🇩🇪') },
    {
      how: 'a person of many parts, and a letter',
      breaks: (scene) => react(scene, '👩🏽‍🚀x'),
      fits: (scene) => react(scene, '👩🏽‍🚀'),
    },
  ],
  'reaction.history': [
    {
      how: 'its own message',
      breaks: (scene) => {
        scene.channel.deny('bot', ReadMessageHistory);
        return react(scene, '🎬');
      },
    },
  ],
  'reaction.first': [
    {
      how: 'the first of an emoji',
      breaks: (scene) => {
        scene.channel.deny('bot', AddReactions);
        return react(scene, '🎬');
      },
      fits: async (scene) => {
        scene.channel.deny('bot', AddReactions);
        await scene.ana.react('🎬', { to: await scene.ana.send('Hi') });
        return react(scene, '🎬');
      },
    },
  ],
  'reaction.count': [
    { how: '21 emojis', breaks: (scene) => reacts(scene, 21), fits: (scene) => reacts(scene, 20) },
  ],
  'reaction.delete-foreign': [
    {
      how: 'Ana’s',
      breaks: (scene) => afterAna(scene, 'DELETE', `/🎬/${scene.ana.id}`),
      fits: (scene) => afterAna(manages(scene), 'DELETE', `/🎬/${scene.ana.id}`),
    },
    {
      how: 'all of an emoji',
      breaks: (scene) => afterAna(scene, 'DELETE', '/🎬'),
      fits: (scene) => afterAna(manages(scene), 'DELETE', '/🎬'),
    },
    {
      how: 'all',
      breaks: (scene) => afterAna(scene, 'DELETE', ''),
      fits: (scene) => afterAna(manages(scene), 'DELETE', ''),
    },
  ],
  'reactions.limit': [
    {
      how: '101',
      breaks: (scene) => on(scene, 'GET', '/🎬?limit=101'),
      at: 'limit',
      fits: (scene) => on(scene, 'GET', '/🎬?limit=100'),
    },
    {
      how: '0',
      breaks: (scene) => on(scene, 'GET', '/🎬?limit=0'),
      at: 'limit',
      code: 'NUMBER_TYPE_MIN',
      fits: (scene) => on(scene, 'GET', '/🎬?limit=1'),
    },
  ],
};
