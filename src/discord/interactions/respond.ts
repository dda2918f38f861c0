import {
  type APIInteraction,
  type APIInteractionResponse,
  ApplicationCommandType,
  InteractionResponseType,
  InteractionType,
} from 'discord-api-types/v10';
import { addSmallLine } from '../../messages/addSmallLine.ts';
import { Action, decodeButton } from '../../messages/customId.ts';
import { noticeReply } from '../../messages/replies/noticeReply.ts';
import type { MessagePayload, Post, Reply } from '../../messages/replies/Reply.ts';
import { PHRASES } from '../../messages/text/phrases.ts';
import type { Outcome } from '../../process/Metrics.ts';
import type { Choice, Request } from '../../request/Command.ts';
import { type ButtonReply, routeButton } from '../../request/routing/routeButton.ts';
import { routeAutocomplete, routeCommand, routeMessageCommand } from '../../request/routing/routeCommand.ts';
import type { Context } from '../Context.ts';
import { mayManageMessages, readAsker, readFocused, readOptions } from './readInteraction.ts';

/** What to do once Discord has the first response. */
export type Step =
  | { readonly kind: 'followUp'; readonly message: MessagePayload }
  | { readonly kind: 'deleteOriginal' }
  | { readonly kind: 'post'; readonly post: Post };

/** How an interaction is answered: one response at once, then the steps in order. */
export interface Response {
  readonly first: APIInteractionResponse;
  readonly after: readonly Step[];
  /** How it came out, for metrics. */
  readonly outcome: Outcome;
}

/**
 * The answer to any interaction, whichever way it was delivered.
 *
 * @returns null for kinds that the bot does not know
 */
export async function respond(interaction: APIInteraction, context: Context): Promise<Response | null> {
  switch (interaction.type) {
    case InteractionType.Ping:
      return { first: { type: InteractionResponseType.Pong }, after: [], outcome: 'done' };
    case InteractionType.ApplicationCommandAutocomplete: {
      const focused = readFocused(interaction);
      const request = readRequest(interaction, context, readOptions(interaction.data));
      const choices =
        focused === null
          ? []
          : routeAutocomplete(interaction.data.name, focused.name, focused.typed, request);
      return fromChoices(choices, 'done');
    }
    case InteractionType.ApplicationCommand: {
      const request = readRequest(interaction, context);
      if (!(await context.mayAsk(request.asker))) return lineResponse(PHRASES.tooFast, 'too_fast');
      const reply = await commandReply(interaction, request);
      return reply === null ? null : fromReply(tellModerator(reply, interaction, context));
    }
    case InteractionType.MessageComponent: {
      const { message, data } = interaction;
      const action = decodeButton(data.custom_id)?.action;
      const asks = action === Action.Film || action === Action.Suggestion;
      if (asks && !(await context.mayAsk(readAsker(interaction).asker)))
        return lineResponse(PHRASES.tooFast, 'too_fast');
      const result = await routeButton({
        customId: data.custom_id,
        message: { flags: message.flags, components: message.components },
        mayManage: mayManageMessages(interaction),
        request: readRequest(interaction, context),
      });
      return result.kind === 'reply'
        ? fromReply(tellModerator(result.reply, interaction, context))
        : fromButton(result);
    }
    default:
      return null;
  }
}

/** What an interaction gets when something of ours broke: one private line; no choices while something is typed. */
export function failure({ id, type }: Pick<APIInteraction, 'id' | 'type'>): Response {
  if (type === InteractionType.ApplicationCommandAutocomplete) return fromChoices([], 'failed');
  return lineResponse(PHRASES.failed(id), 'failed');
}

/** A private reply to a moderator also says, once, where the bot was asked and could not answer. */
function tellModerator(reply: Reply, interaction: APIInteraction, { muted }: Context): Reply {
  const { guild_id: server } = interaction;
  if (!reply.private || server === undefined || !mayManageMessages(interaction)) return reply;
  const channel = muted.of(server);
  if (channel === null) return reply;
  const line = PHRASES.couldNotAnswer(`<#${channel.id}>`, channel.missing);
  const message = addSmallLine(reply.message, line);
  if (message === null) return reply;
  muted.forget(channel.id);
  return { ...reply, message };
}

/** A private line of the bot's own. */
export function lineResponse(markdown: string, outcome: Outcome): Response {
  return fromReply(noticeReply(markdown), outcome);
}

async function commandReply(
  interaction: Extract<APIInteraction, { type: InteractionType.ApplicationCommand }>,
  request: Request,
): Promise<Reply | null> {
  const { data } = interaction;
  if (data.type === ApplicationCommandType.ChatInput) {
    return routeCommand(data.name, { ...request, options: readOptions(data) });
  }
  if (data.type === ApplicationCommandType.Message) {
    return routeMessageCommand(data.name, data.resolved.messages[data.target_id]?.content ?? '', request);
  }
  return null;
}

function readRequest(
  interaction: APIInteraction,
  context: Context,
  options: Request['options'] = new Map(),
): Request {
  const { library, memory, random, lastLines, api, botId, log } = context;
  return {
    ...readAsker(interaction),
    options,
    library: library(),
    memory,
    random,
    lastLines,
    ownMessages: async (channel) => {
      const messages = await api.recent(channel).catch((error: unknown) => {
        // Not allowed to read there: nothing of ours can be found, and the post itself will tell.
        log.debug({ err: error }, 'a channel could not be read');
        return [];
      });
      return messages.filter(({ author }) => author.id === botId);
    },
  };
}

function fromChoices(choices: readonly Choice[], outcome: Outcome): Response {
  const type = InteractionResponseType.ApplicationCommandAutocompleteResult;
  return { first: { type, data: { choices: [...choices] } }, after: [], outcome };
}

function fromReply({ message, posts, outcome: found }: Reply, outcome: Outcome = found ?? 'done'): Response {
  return { first: create(message), after: posts.map((post) => ({ kind: 'post', post })), outcome };
}

function fromButton(result: Exclude<ButtonReply, { readonly kind: 'reply' }>): Response {
  const outcome = 'done';
  switch (result.kind) {
    case 'update':
      return {
        first: update(result.message),
        after: result.posts.map((post) => ({ kind: 'post', post })),
        outcome,
      };
    case 'share':
      return {
        first: update(result.message),
        after: [{ kind: 'followUp', message: result.shared }],
        outcome,
      };
    case 'delete':
      return {
        first: { type: InteractionResponseType.DeferredMessageUpdate },
        after: [{ kind: 'deleteOriginal' }],
        outcome,
      };
  }
}

function create(message: MessagePayload): APIInteractionResponse {
  return { type: InteractionResponseType.ChannelMessageWithSource, data: toData(message) };
}

function update(message: MessagePayload): APIInteractionResponse {
  return { type: InteractionResponseType.UpdateMessage, data: toData(message) };
}

function toData({ flags, components }: MessagePayload) {
  return { flags, components: [...components], allowed_mentions: { parse: [] } };
}
