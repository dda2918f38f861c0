import { PermissionFlagsBits } from 'discord-api-types/v10';
import { isEmoji } from '../../forms/isEmoji.ts';
import { ApiError } from '../../rules/ApiError.ts';
import { NotModelled } from '../../rules/NotModelled.ts';
import { RULES } from '../../rules/rules.ts';
import type { Message } from '../../world/model.ts';
import { toApiUser } from '../../world/payloads/toApiUser.ts';
import type { Reactions } from '../../world/Reactions.ts';
import type { World } from '../../world/World.ts';
import { NO_CONTENT, ok, type RestRequest, type Route } from '../Route.ts';
import { type Access, findMessage, openChat, readsHistory } from './access.ts';
import { readPageById } from './readPageById.ts';

const { AddReactions, ManageMessages } = PermissionFlagsBits;

const ALL = '/channels/:channel/messages/:message/reactions';
const ONE = `${ALL}/:emoji`;
const DEFAULT_LIMIT = 25;

/** Reactions to messages of channels. */
export function reactionRoutes(world: World, reactions: Reactions): Route[] {
  const find = ({ params }: RestRequest): { readonly access: Access; readonly message: Message } => {
    const access = openChat(world, params['channel']);
    return { access, message: findMessage(access, params['message']) };
  };
  return [
    {
      method: 'PUT',
      pattern: `${ONE}/@me`,
      handle: (request) => {
        const { access, message } = find(request);
        const emoji = readEmoji(request);
        requireReacting(access, message, emoji);
        reactions.add(message, emoji, world.bot);
        return NO_CONTENT;
      },
    },
    {
      method: 'DELETE',
      pattern: `${ONE}/@me`,
      handle: (request) => {
        const { message } = find(request);
        reactions.remove(message, readEmoji(request), world.bot);
        return NO_CONTENT;
      },
    },
    {
      method: 'DELETE',
      pattern: `${ONE}/:user`,
      handle: (request) => {
        const { access, message } = find(request);
        const user = world.users.get(request.params['user'] ?? '');
        if (user === undefined) throw ApiError.of('user.unknown');
        if (user !== world.bot) requireManaging(access);
        reactions.remove(message, readEmoji(request), user);
        return NO_CONTENT;
      },
    },
    {
      method: 'GET',
      pattern: ONE,
      handle: (request) => {
        const users = find(request).message.reactions.get(readEmoji(request)) ?? [];
        return ok(
          readPageById([...users], request.query, { rule: 'reactions.limit', limit: DEFAULT_LIMIT }).map(
            toApiUser,
          ),
        );
      },
    },
    {
      method: 'DELETE',
      pattern: ONE,
      handle: (request) => {
        const { access, message } = find(request);
        requireManaging(access);
        reactions.clear(message, readEmoji(request));
        return NO_CONTENT;
      },
    },
    {
      method: 'DELETE',
      pattern: ALL,
      handle: (request) => {
        const { access, message } = find(request);
        requireManaging(access);
        reactions.clear(message, null);
        return NO_CONTENT;
      },
    },
  ];
}

/** @throws {NotModelled} for emojis of servers */
function readEmoji({ params: { emoji = '' } }: RestRequest): string {
  if (/^\w+:\d+$/.test(emoji)) throw new NotModelled('emojis of servers');
  if (!isEmoji(emoji)) throw ApiError.of('reaction.emoji');
  return emoji;
}

function requireReacting(access: Access, { reactions }: Message, emoji: string): void {
  const { channel, has } = access;
  if (!readsHistory(access)) throw ApiError.of('reaction.history');
  if (channel.thread?.isArchived === true) throw ApiError.of('thread.archived');
  if (reactions.has(emoji)) return;
  if (!has(AddReactions)) throw ApiError.of('reaction.first');
  if (reactions.size >= RULES['reaction.count'].max) throw ApiError.of('reaction.count');
}

/** In a direct message the bot manages nothing. */
function requireManaging({ channel, has }: Access): void {
  if (channel.guild === null) throw ApiError.of('bulk.dm');
  if (!has(ManageMessages)) throw ApiError.of('reaction.delete-foreign');
}
