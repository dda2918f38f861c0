import { type APIInteraction, type APIInteractionResponse, InteractionType } from 'discord-api-types/v10';
import { phrasesFor } from '../../messages/languages/phrasesFor.ts';
import type { Context } from '../interactions/Context.ts';
import { respondOrFail, takeSteps } from '../interactions/deliver.ts';
import { localeOf } from '../interactions/readInteraction.ts';
import { type InteractionAnswer, lineResponse } from '../interactions/respond.ts';

/** How answers leave a process. */
export interface Way {
  /** Whether there is a token to post to other channels with. */
  readonly canPost: boolean;
  /** Runs what goes on after an answer. */
  readonly run: (task: Promise<void>) => void;
}

/**
 * Answers an interaction that came by Discord's webhook. What follows the answer begins once it is out.
 *
 * @param sent whether the answer went out, once that is known
 * @returns null for kinds that no message answers
 */
export async function answerByHttp(
  interaction: APIInteraction,
  sent: Promise<boolean>,
  context: Context,
  { canPost, run }: Way,
): Promise<APIInteractionResponse | null> {
  const found = (await respondOrFail(interaction, context)) ?? unknown(interaction);
  if (found === null) return null;
  const response = canPost ? found : withoutPosts(found, interaction);
  run(
    sent.then(async (isSent) => {
      if (isSent) await takeSteps(interaction, response.after, context);
      else {
        response.undo?.();
        context.metrics.lost('late');
      }
    }),
  );
  return response.first;
}

/** Over HTTP silence is no answer: a command that was taken out of the bot gets a friendly line. */
function unknown(interaction: APIInteraction): InteractionAnswer | null {
  const { type } = interaction;
  const isAnswerable = type === InteractionType.ApplicationCommand || type === InteractionType.ModalSubmit;
  return isAnswerable ? lineResponse(phrasesFor(localeOf(interaction)).unknownCommand, 'unknown') : null;
}

/** Without a token nothing can be posted elsewhere, and nobody may be told that it was. */
function withoutPosts(response: InteractionAnswer, interaction: APIInteraction): InteractionAnswer {
  const { cannotPost } = phrasesFor(localeOf(interaction));
  const post = response.after.find((step) => step.kind === 'post');
  return post === undefined ? response : lineResponse(cannotPost(`<#${post.post.channel}>`), 'done');
}
