import { RESTJSONErrorCodes } from 'discord.js';
import type { APIInteraction } from 'discord-api-types/v10';
import { forEdit } from '../../messages/forEdit.ts';
import { phrasesFor } from '../../messages/languages/phrasesFor.ts';
import { noticeReply } from '../../messages/replies/noticeReply.ts';
import { namePermissions } from '../../request/club/namePermissions.ts';
import { GivenUp } from '../api/GivenUp.ts';
import { hasCode, isGone, missingPermission } from '../api/hasCode.ts';
import type { Context } from './Context.ts';
import { commandOf } from './commandOf.ts';
import type { Turn } from './createTurns.ts';
import { channelKindOf, localeOf } from './readInteraction.ts';
import { failure, type InteractionAnswer, respond, type Step } from './respond.ts';

/** How long Discord waits for a first answer, in milliseconds (receiving-and-responding, Interaction Callback). */
const IN_TIME = 3_000;

/**
 * Answers an interaction that came over the gateway. Never throws: what went wrong is logged.
 *
 * @param turn waits for its turn among those that came at once
 */
export async function deliver(interaction: APIInteraction, context: Context, turn?: Turn): Promise<void> {
  const { api, log, metrics } = context;
  const until = performance.now() + IN_TIME;
  if (!isAnswerable(interaction)) {
    log.warn('an interaction without an id or a token');
    return;
  }
  const response = await respondOrFail(interaction, context, turn);
  if (response === null) return;
  try {
    await api.respond(interaction, response.first, until);
  } catch (error) {
    const { id } = interaction;
    if (!hasCode(error, RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged)) {
      response.undo?.();
      const isLate = isGone(error) || error instanceof GivenUp;
      metrics.lost(isLate ? 'late' : 'refused');
      if (isLate) log.warn({ interaction: id }, 'an interaction was answered too late');
      else log.error({ err: error, interaction: id }, 'an interaction could not be answered');
      return;
    }
    // Another instance was faster, or Discord took this very answer though it said otherwise. Every step can be taken
    // twice without harm, but for what counts.
    log.debug({ interaction: id }, 'an interaction was answered already');
    const harmless = response.after.filter(({ kind }) => kind !== 'count');
    return takeSteps(interaction, harmless, context);
  }
  await takeSteps(interaction, response.after, context);
}

/** The response to an interaction; when something of ours breaks, the line that says so. */
export async function respondOrFail(
  interaction: APIInteraction,
  context: Context,
  turn?: Turn,
): Promise<InteractionAnswer | null> {
  const count = context.metrics.starts(commandOf(interaction, context.commands));
  await turn?.();
  try {
    const response = await respond(interaction, context);
    if (response === null) context.log.warn({ kind: interaction.type }, 'an interaction of an unknown kind');
    count(response?.outcome ?? 'unknown');
    return response;
  } catch (error) {
    context.log.error({ err: error, interaction: interaction.id }, 'an interaction failed');
    count('failed');
    return failure(interaction);
  }
}

/** Takes the steps that follow a first response. */
export async function takeSteps(
  interaction: APIInteraction,
  steps: readonly Step[],
  context: Context,
): Promise<void> {
  for (const step of steps) {
    // An interaction may come again.
    if (step.kind === 'post' && !context.isFirst(`posted ${interaction.id} ${step.post.channel}`)) continue;
    if (step.kind === 'count' && !context.isFirst(`counted ${interaction.id}`)) continue;
    try {
      await takeStep(interaction, step, context);
    } catch (error) {
      if (isGone(error) && step.kind !== 'post') continue;
      context.log.error({ err: error, interaction: interaction.id, step: step.kind }, 'a step failed');
      if (step.kind === 'post')
        await apologise(interaction, whyNotPosted(interaction, step.post.channel, error), context);
      if (step.kind === 'later')
        await apologise(interaction, phrasesFor(localeOf(interaction)).failed(interaction.id), context);
    }
  }
}

/** Whether there is something to answer: whatever else is missing, something can be said about it. */
function isAnswerable(interaction: unknown): boolean {
  return (
    typeof interaction === 'object' &&
    interaction !== null &&
    'id' in interaction &&
    typeof interaction.id === 'string' &&
    'token' in interaction &&
    typeof interaction.token === 'string'
  );
}

async function takeStep(interaction: APIInteraction, step: Step, context: Context): Promise<void> {
  const { api } = context;
  switch (step.kind) {
    case 'later': {
      const { message, posts } = await step.reply();
      await api.editOriginal(interaction, forEdit(message));
      return takeSteps(
        interaction,
        posts.map((post) => ({ kind: 'post', post })),
        context,
      );
    }
    case 'count':
      return context.count(step.counts);
    case 'editSource':
      return api.editSource(interaction, step.source, step.message);
    case 'deleteOriginal':
      return api.deleteOriginal(interaction);
    case 'post': {
      const { channel, replaces, message } = step.post;
      if (replaces !== null) return api.edit(channel, replaces, message);
      await api.send(channel, message, interaction.id);
    }
  }
}

/** The person was told that the message stands, or that the bot thinks; now they have to know better. */
async function apologise(interaction: APIInteraction, why: string, { api, log }: Context): Promise<void> {
  await api
    .editOriginal(interaction, noticeReply(why, false).message)
    .catch((failed: unknown) => log.error({ err: failed }, 'a failed step could not be reported'));
}

function whyNotPosted(interaction: APIInteraction, channel: string, error: unknown): string {
  const phrases = phrasesFor(localeOf(interaction));
  if (isGone(error)) return phrases.summaryGone;
  if (hasCode(error, RESTJSONErrorCodes.InvalidActionOnArchivedThread))
    return phrases.threadArchived(`<#${channel}>`);
  const kind = channelKindOf(interaction, channel);
  // What it may there was looked at before.
  if (kind === 'privateThread' && hasCode(error, RESTJSONErrorCodes.MissingAccess))
    return phrases.postsInPrivate;
  const missing = missingPermission(error, kind === 'thread' || kind === 'privateThread');
  return missing === null
    ? phrases.failed(interaction.id)
    : phrases.iMayNot(`<#${channel}>`, namePermissions([missing], phrases));
}
