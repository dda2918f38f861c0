import {
  type APIInteraction,
  type APIInteractionResponse,
  type APIMessageComponentInteraction,
  ApplicationCommandType,
  InteractionResponseType,
  InteractionType,
  MessageFlags,
} from 'discord-api-types/v10';
import type { Counted } from '../../club/Tally.ts';
import { addSmallLine } from '../../messages/addSmallLine.ts';
import { decodeButton } from '../../messages/Button.ts';
import { forEdit } from '../../messages/forEdit.ts';
import { isPrivate } from '../../messages/isPrivate.ts';
import { phrasesFor } from '../../messages/languages/phrasesFor.ts';
import { noticeReply } from '../../messages/replies/noticeReply.ts';
import type { MessagePayload, Post, Reply } from '../../messages/replies/Reply.ts';
import type { Outcome } from '../../process/Metrics.ts';
import type { AllServices, Choice } from '../../request/Command.ts';
import type { Origin } from '../../request/CommandInput.ts';
import type { ButtonReply } from '../../request/routing/ButtonReply.ts';
import { costsQuestion } from '../../request/routing/costsQuestion.ts';
import { routeButton } from '../../request/routing/routeButton.ts';
import { routeAutocomplete, routeCommand, routeMessageCommand } from '../../request/routing/routeCommand.ts';
import { routeForm } from '../../request/routing/routeForm.ts';
import type { Context } from './Context.ts';
import { messageText } from './messageText.ts';
import { originIn } from './place/originIn.ts';
import {
  localeOf,
  mayManageMessages,
  mayManageServer,
  readFields,
  readFocused,
  readName,
  readOptions,
  readOrigin,
} from './readInteraction.ts';
import { holdsButton } from './rights/holdsButton.ts';
import { isOwnAnswer } from './rights/isOwnAnswer.ts';
import { opensForm } from './rights/opensForm.ts';

/** What to do once Discord has the first response. */
export type Step =
  /** Changes the message that a button stands on, where the response was another one. */
  | { readonly kind: 'editSource'; readonly source: string; readonly message: MessagePayload }
  | { readonly kind: 'deleteOriginal' }
  /** Puts a reply in place of the one that the bot was thinking about. */
  | { readonly kind: 'later'; readonly reply: () => Promise<Reply> }
  | { readonly kind: 'post'; readonly post: Post }
  /** Counts what was asked in vain: never twice. */
  | { readonly kind: 'count'; readonly counts: readonly Counted[] };

/** How an interaction is answered: one response at once, then the steps in order. */
export interface InteractionAnswer {
  readonly first: APIInteractionResponse;
  readonly after: readonly Step[];
  /** How it came out, for metrics. */
  readonly outcome: Outcome;
  /** Takes back what was noted for this response, where Discord did not take it. */
  readonly undo?: () => void;
}

/**
 * The answer to any interaction, whichever way it was delivered.
 *
 * @returns null for kinds that the bot does not know
 */
export async function respond(
  interaction: APIInteraction,
  context: Context,
): Promise<InteractionAnswer | null> {
  const phrases = phrasesFor(localeOf(interaction));
  switch (interaction.type) {
    case InteractionType.Ping:
      return { first: { type: InteractionResponseType.Pong }, after: [], outcome: 'done' };
    case InteractionType.ApplicationCommandAutocomplete: {
      const focused = readFocused(interaction);
      const { data } = interaction;
      const input = { ...(await originIn(interaction, context)), options: readOptions(data) };
      const services = await servicesOf(context, interaction);
      const choices =
        focused === null
          ? []
          : await routeAutocomplete(readName(data), focused.name, focused.typed, input, services);
      return fromChoices(choices, 'done');
    }
    case InteractionType.ApplicationCommand: {
      if (!context.mayAsk(readOrigin(interaction).asker)) return lineResponse(phrases.tooFast, 'too_fast');
      const origin = await originIn(interaction, context);
      const reply = await commandReply(interaction, origin, await servicesOf(context, interaction));
      return reply === null ? null : fromReply(tellModerator(reply, interaction, context));
    }
    case InteractionType.MessageComponent: {
      const { message, data } = interaction;
      if (!holdsButton(message.components, (customId) => customId === data.custom_id))
        return lineResponse(phrases.unknownButton, 'unknown');
      const button = decodeButton(data.custom_id);
      const { asker } = readOrigin(interaction);
      const asks = button !== null && costsQuestion(button);
      const isInTime = asks ? context.mayAsk(asker) : context.mayPress(asker);
      if (!isInTime) return lineResponse(phrases.tooFast, 'too_fast');
      const origin = await originIn(interaction, context);
      const press = {
        button,
        message: { flags: message.flags, components: message.components },
        mayManage: mayManageMessages(interaction) || isOwnAnswer(interaction),
        mayManageServer: mayManageServer(interaction) || isOwnAnswer(interaction),
        origin,
      };
      const result = onceEach(
        await routeButton(press, await servicesOf(context, interaction)),
        interaction,
        context,
      );
      if (result.kind === 'reply') return fromReply(tellModerator(result.reply, interaction, context));
      return result.kind === 'share' ? share(result, interaction, context) : fromButton(result);
    }
    case InteractionType.ModalSubmit: {
      if (!context.mayAsk(readOrigin(interaction).asker)) return lineResponse(phrases.tooFast, 'too_fast');
      const { message } = interaction;
      const button = decodeButton(interaction.data.custom_id);
      const isFromOwn =
        button !== null &&
        isOwnAnswer(interaction) &&
        holdsButton(message?.components, (customId) => opensForm(customId, button));
      const filled = {
        button,
        fields: readFields(interaction),
        mayManageServer: mayManageServer(interaction) || isFromOwn,
        origin: await originIn(interaction, context),
      };
      const reply = await routeForm(filled, await servicesOf(context, interaction));
      return reply.inPlace === true && message !== undefined && isPrivate(message)
        ? { ...fromReply(reply), first: update(forEdit(reply.message)) }
        : fromReply(reply);
    }
    default:
      return null;
  }
}

/** That an answer is not what was asked counts once for everybody who says so of a message. */
function onceEach(
  result: ButtonReply,
  interaction: APIMessageComponentInteraction,
  { isFirst }: Context,
): ButtonReply {
  if (result.kind !== 'reply') return result;
  const { asker } = readOrigin(interaction);
  const counts = (result.reply.counts ?? []).filter(
    ({ ended, question }) =>
      ended !== 'wrong' || isFirst(`wrong ${interaction.message.id} ${asker} ${question}`),
  );
  return { ...result, reply: { ...result.reply, counts } };
}

/** What an interaction gets when something of ours broke: one private line; no choices while something is typed. */
export function failure(interaction: APIInteraction): InteractionAnswer {
  const { id, type } = interaction;
  if (type === InteractionType.ApplicationCommandAutocomplete) return fromChoices([], 'failed');
  return lineResponse(phrasesFor(localeOf(interaction)).failed(id), 'failed');
}

/** A private reply to a moderator also says, once, what could not be done in the server. */
function tellModerator(reply: Reply, interaction: APIInteraction, context: Context): Reply {
  const { guild_id: server } = interaction;
  const { later, form } = reply;
  if (!isPrivate(reply.message) || server === undefined || !mayManageMessages(interaction)) return reply;
  // Nobody sees the message of a form, nor the one in whose place another comes.
  if (form !== undefined) return reply;
  if (later !== undefined)
    return { ...reply, later: async () => tellModerator(await later(), interaction, context) };
  const { notices } = context;
  const notice = notices.next(server);
  if (notice === null) return reply;
  const message = addSmallLine(reply.message, notice.says(phrasesFor(localeOf(interaction))));
  if (message === null) return reply;
  notice.told();
  return { ...reply, message };
}

/** A private line of the bot's own. */
export function lineResponse(markdown: string, outcome: Outcome): InteractionAnswer {
  return fromReply(noticeReply(markdown), outcome);
}

async function commandReply(
  interaction: Extract<APIInteraction, { type: InteractionType.ApplicationCommand }>,
  origin: Origin,
  services: AllServices,
): Promise<Reply | null> {
  const { data } = interaction;
  if (data.type === ApplicationCommandType.ChatInput) {
    return routeCommand(readName(data), { ...origin, options: readOptions(data) }, services);
  }
  if (data.type === ApplicationCommandType.Message) {
    const message = data.resolved.messages[data.target_id];
    const content = message === undefined ? '' : messageText(message);
    return routeMessageCommand(data.name, { ...origin, content }, services);
  }
  return null;
}

/** What commands may use, with the messages that the bot may read, and what it does beside its reply. */
async function servicesOf(
  { services, api, errandsFor, botId, log }: Context,
  { id, guild_id: server }: Pick<APIInteraction, 'id' | 'guild_id'>,
): Promise<AllServices> {
  return {
    ...(await services(server ?? null)),
    errands: errandsFor?.(id) ?? null,
    ownMessages: async (channel) => {
      // Discord did not say which.
      if (channel === '') return [];
      const messages = await api.recent(channel).catch((error: unknown) => {
        // Not allowed to read there: nothing of ours can be found, and the post itself will tell.
        log.debug({ err: error }, 'a channel could not be read');
        return [];
      });
      return messages.filter(({ author }) => author.id === botId);
    },
  };
}

function fromChoices(choices: readonly Choice[], outcome: Outcome): InteractionAnswer {
  const type = InteractionResponseType.ApplicationCommandAutocompleteResult;
  return { first: { type, data: { choices: [...choices] } }, after: [], outcome };
}

function fromReply(
  { message, posts, form, later, counts = [], outcome: found }: Reply,
  outcome: Outcome = found ?? 'done',
): InteractionAnswer {
  if (form !== undefined)
    return { first: { type: InteractionResponseType.Modal, data: form }, after: [], outcome };
  if (later !== undefined)
    return { first: think(isPrivate(message)), after: [{ kind: 'later', reply: later }], outcome };
  return { first: create(message), after: stepsOf(posts, counts), outcome };
}

/**
 * The message for all is the response itself, in one request: it stands, or Discord tells whoever pressed that it does
 * not. The private one loses its button after that.
 */
function share(
  { message, shared, already }: Extract<ButtonReply, { readonly kind: 'share' }>,
  { id, message: { id: source } }: APIMessageComponentInteraction,
  { shares }: Context,
): InteractionAnswer {
  // From however many devices it is pressed at the same moment.
  if (!shares.claim(source, id)) return lineResponse(already, 'done');
  return {
    first: create(shared),
    after: [{ kind: 'editSource', source, message }],
    outcome: 'done',
    undo: () => shares.release(source, id),
  };
}

function fromButton(result: Exclude<ButtonReply, { readonly kind: 'reply' | 'share' }>): InteractionAnswer {
  const outcome = 'done';
  switch (result.kind) {
    case 'update':
      return {
        first: update(result.message),
        after: stepsOf(result.posts, result.counts),
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

function stepsOf(posts: readonly Post[], counts: readonly Counted[]): readonly Step[] {
  return [
    ...posts.map((post) => ({ kind: 'post' as const, post })),
    ...(counts.length === 0 ? [] : [{ kind: 'count' as const, counts }]),
  ];
}

function create(message: MessagePayload): APIInteractionResponse {
  return { type: InteractionResponseType.ChannelMessageWithSource, data: toData(message) };
}

/** What is edited in afterwards is as private as this says, whatever it says itself (Interaction Callback Data Flags). */
function think(isHidden: boolean): APIInteractionResponse {
  const type = InteractionResponseType.DeferredChannelMessageWithSource;
  return isHidden ? { type, data: { flags: MessageFlags.Ephemeral } } : { type };
}

function update(message: MessagePayload): APIInteractionResponse {
  return { type: InteractionResponseType.UpdateMessage, data: toData(message) };
}

function toData({ flags, components }: MessagePayload) {
  return { flags, components: [...components], allowed_mentions: { parse: [] } };
}
