import { type InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import type { Interaction } from '../../interactions/Interaction.ts';
import type { Interactions } from '../../interactions/Interactions.ts';
import type { Edited, Webhooks } from '../../interactions/Webhooks.ts';
import type { Message } from '../../world/model.ts';
import { READS_ALL, toApiMessage } from '../../world/payloads/toApiMessage.ts';
import type { World } from '../../world/World.ts';
import { NO_CONTENT, ok, type RestResponse, type Route } from '../Route.ts';

const WEBHOOK = '/webhooks/:application/:token';
const ONE = `${WEBHOOK}/messages/:message`;

/** First answers to interactions, and what is done with their tokens after. None of it needs the bot's token. */
export function interactionRoutes(world: World, interactions: Interactions, webhooks: Webhooks): Route[] {
  const show = (message: Message): RestResponse => ok(toApiMessage(message, world, READS_ALL));
  const showEdited = ({ message, ignoresFlags }: Edited): RestResponse => ({
    ...show(message),
    ignored: ignoresFlags ? ['message.flags.edit'] : [],
  });
  return [
    {
      method: 'POST',
      pattern: '/interactions/:interaction/:token/callback',
      isOpen: true,
      handle: ({ params, body, files, query }) => {
        const { interaction = '', token = '' } = params;
        const done = interactions.respond(interaction, token, body, files);
        const wantsResponse = ['true', 'True', '1'].includes(query.get('with_response') ?? '');
        const response = wantsResponse ? ok(describe(done.interaction, done.type, world)) : NO_CONTENT;
        return { ...response, ignored: done.ignoresFlags ? ['message.flags.edit'] : [] };
      },
    },
    {
      method: 'POST',
      pattern: WEBHOOK,
      isOpen: true,
      handle: ({ params: { application = '', token = '' }, body, files }) =>
        showEdited(webhooks.followUp(application, token, body, files)),
    },
    {
      method: 'GET',
      pattern: ONE,
      isOpen: true,
      handle: ({ params: { application = '', token = '', message = '' } }) =>
        show(webhooks.get(application, token, message)),
    },
    {
      method: 'PATCH',
      pattern: ONE,
      isOpen: true,
      handle: ({ params: { application = '', token = '', message = '' }, body, files }) =>
        showEdited(webhooks.edit(application, token, message, body, files)),
    },
    {
      method: 'DELETE',
      pattern: ONE,
      isOpen: true,
      handle: ({ params: { application = '', token = '', message = '' } }) => {
        webhooks.delete(application, token, message);
        return NO_CONTENT;
      },
    },
  ];
}

/** The answer with_response asks for (receiving-and-responding, Interaction Callback Response Object). */
function describe({ payload, original }: Interaction, type: InteractionResponseType, world: World): object {
  const { id, type: kind } = payload;
  if (original === null) return { interaction: { id, type: kind }, resource: { type } };
  return {
    interaction: {
      id,
      type: kind,
      response_message_id: original.id,
      response_message_loading: (original.flags & MessageFlags.Loading) !== 0,
      response_message_ephemeral: (original.flags & MessageFlags.Ephemeral) !== 0,
    },
    resource: { type, message: toApiMessage(original, world, READS_ALL) },
  };
}
