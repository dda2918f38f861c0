import {
  type APIInteraction,
  type APIMessageInteractionMetadata,
  type APIModalSubmitInteractionMetadata,
  InteractionType,
} from 'discord-api-types/v10';
import type { OpenModal } from '../../interactions/Interaction.ts';
import { interactionBase } from '../../interactions/interactionBase.ts';
import { Resolver } from '../../interactions/Resolver.ts';
import type { Message } from '../../world/model.ts';
import { READS_ALL, toApiMessage } from '../../world/payloads/toApiMessage.ts';
import { toApiUser } from '../../world/payloads/toApiUser.ts';
import type { Stage } from '../Stage.ts';
import { type FieldValues, fillModal } from './fillModal.ts';

/**
 * Sends a modal that is filled in. Resolves with the message that answers it, or that was updated.
 *
 * @param forged a custom_id in place of the modal's: people who write their own client can send any
 * @throws {NotPossible} for values that the client would not send
 */
export async function submitModal(
  stage: Stage,
  modal: OpenModal,
  values: FieldValues,
  forged: string | null,
): Promise<Message> {
  const { world, interactions } = stage;
  const { opener, data } = modal;
  const { user, channel, source, isForcedPrivate, isByUserAlone } = opener;
  const { authorizing_integration_owners: owners } = opener.payload;
  const resolver = new Resolver(world, user, channel);
  const components = fillModal(modal, values, resolver);
  const payload: APIInteraction = {
    ...interactionBase(world, user, channel, owners),
    type: InteractionType.ModalSubmit,
    data: {
      custom_id: forged ?? data.custom_id,
      components,
      ...(!resolver.isEmpty && { resolved: resolver.data }),
    },
    ...(source !== null && { message: toApiMessage(source, world, READS_ALL) }),
  };
  const outcome = await interactions.start({
    description: `${user.name} submitted “${data.title}”`,
    user,
    channel,
    source,
    target: null,
    optionType: null,
    isForcedPrivate,
    isByUserAlone,
    payload,
    metadata: {
      id: payload.id,
      type: InteractionType.ModalSubmit,
      user: toApiUser(user),
      authorizing_integration_owners: owners,
      triggering_interaction_metadata: triggerOf(opener.metadata),
    },
  });
  if (outcome.kind === 'message') return outcome.message;
  throw new TypeError('a modal was answered with choices');
}

/** Only commands and components open modals. */
function triggerOf(
  metadata: APIMessageInteractionMetadata | null,
): APIModalSubmitInteractionMetadata['triggering_interaction_metadata'] {
  if (metadata === null || metadata.type === InteractionType.ModalSubmit)
    throw new TypeError('a modal was opened by what can’t open one');
  return metadata;
}
