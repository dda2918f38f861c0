import {
  type APIInteraction,
  type APIInteractionDataResolved,
  type APIMessageComponent,
  type APIMessageComponentInteractionData,
  type APIMessageSelectMenuInteractionData,
  type APISelectMenuComponent,
  ComponentType,
  InteractionType,
} from 'discord-api-types/v10';
import { listComponents } from '../../forms/components/listComponents.ts';
import { installationsIn, isByUserAlone, isForcedPrivate } from '../../interactions/installation.ts';
import { interactionBase } from '../../interactions/interactionBase.ts';
import { Resolver } from '../../interactions/Resolver.ts';
import type { Message, User } from '../../world/model.ts';
import { READS_ALL, toApiMessage } from '../../world/payloads/toApiMessage.ts';
import { toApiUser } from '../../world/payloads/toApiUser.ts';
import type { ButtonView, MessageView } from '../MessageView.ts';
import { ModalOpened } from '../ModalOpened.ts';
import { NotPossible } from '../NotPossible.ts';
import type { Stage } from '../Stage.ts';
import { type Picked, pickValues } from './pickValues.ts';

/**
 * Presses a button. Resolves with the message that answers it, or that was updated.
 *
 * @throws {NotPossible} for a button that is not there, is there twice, is disabled or is a link
 */
export function pressButton(
  stage: Stage,
  user: User,
  on: MessageView,
  which: string | ButtonView,
): Promise<Message> {
  const label = typeof which === 'string' ? which : which.label;
  const found = on.buttons.filter(({ customId, ...button }) =>
    typeof which === 'string'
      ? button.label === which
      : customId === which.customId && button.url === which.url,
  );
  const [button] = found;
  if (button === undefined || found.length > 1) {
    const list = on.buttons.map((each) => `“${each.label}”`).join(', ') || 'none';
    throw new NotPossible(`there are ${found.length} buttons “${label}”; all buttons: ${list}`);
  }
  if (button.isDisabled) throw new NotPossible(`the button “${label}” is disabled`);
  if (button.customId === null) throw new NotPossible(`the button “${label}” is a link to ${button.url}`);
  const data = { component_type: ComponentType.Button, custom_id: button.customId } as const;
  return useComponent(stage, user, on.message, data, `${user.name} pressed “${label}”`);
}

/**
 * Picks in the only select of a message.
 *
 * @throws {NotPossible} for what the select does not offer, or too little or too much of it
 */
export function pickIn(
  stage: Stage,
  user: User,
  on: MessageView,
  picked: readonly Picked[],
): Promise<Message> {
  const selects = listComponents(on.components).filter(isSelect);
  const [select] = selects;
  if (select === undefined || selects.length > 1)
    throw new NotPossible(`there are ${selects.length} selects`);
  if (select.disabled === true) throw new NotPossible('the select is disabled');
  const { min_values: min = 1, max_values: max = 1 } = select;
  const resolver = new Resolver(stage.world, user, on.message.channel);
  const values = pickValues(select, picked, resolver);
  if (values.length < min || values.length > max)
    throw new NotPossible(`${min} to ${max} options are wanted`);
  const names = picked.map((pick) => (typeof pick === 'string' ? pick : pick.id)).join(', ');
  const data = describePick(select, values, resolver.data);
  return useComponent(stage, user, on.message, data, `${user.name} picked ${names}`);
}

function describePick(
  { type, custom_id }: APISelectMenuComponent,
  values: string[],
  { users = {}, members, roles = {}, channels = {} }: APIInteractionDataResolved,
): APIMessageSelectMenuInteractionData {
  const people = { users, ...(members !== undefined && { members }) };
  switch (type) {
    case ComponentType.StringSelect:
      return { component_type: type, custom_id, values };
    case ComponentType.UserSelect:
      return { component_type: type, custom_id, values, resolved: people };
    case ComponentType.RoleSelect:
      return { component_type: type, custom_id, values, resolved: { roles } };
    case ComponentType.MentionableSelect:
      return { component_type: type, custom_id, values, resolved: { ...people, roles } };
    case ComponentType.ChannelSelect:
      return { component_type: type, custom_id, values, resolved: { channels } };
  }
}

function isSelect(component: APIMessageComponent): component is APISelectMenuComponent {
  switch (component.type) {
    case ComponentType.StringSelect:
    case ComponentType.UserSelect:
    case ComponentType.RoleSelect:
    case ComponentType.MentionableSelect:
    case ComponentType.ChannelSelect:
      return true;
    default:
      return false;
  }
}

/**
 * Uses a component that is on no message: people who write their own client can send any custom_id.
 *
 * @param values what is picked, for a text select; null for a button
 */
export function forgeComponent(
  stage: Stage,
  user: User,
  on: MessageView,
  customId: string,
  values: readonly string[] | null,
): Promise<Message> {
  const data =
    values === null
      ? { component_type: ComponentType.Button as const, custom_id: customId }
      : { component_type: ComponentType.StringSelect as const, custom_id: customId, values: [...values] };
  return useComponent(stage, user, on.message, data, `${user.name} forged “${customId}”`);
}

async function useComponent(
  stage: Stage,
  user: User,
  message: Message,
  data: APIMessageComponentInteractionData,
  description: string,
): Promise<Message> {
  const { channel } = message;
  const { world } = stage;
  // Whoever presses: the message says by which installation it came to be here.
  const owners =
    message.interaction?.authorizing_integration_owners ?? installationsIn(channel, world.bot, world);
  const payload: APIInteraction = {
    ...interactionBase(world, user, channel, owners),
    type: InteractionType.MessageComponent,
    data,
    message: toApiMessage(message, world, READS_ALL),
  };
  const outcome = await stage.interactions.start({
    description,
    user,
    channel,
    source: message,
    target: null,
    optionType: null,
    isForcedPrivate: isForcedPrivate(channel, user, owners),
    isByUserAlone: isByUserAlone(owners),
    payload,
    metadata: {
      id: payload.id,
      type: InteractionType.MessageComponent,
      user: toApiUser(user),
      authorizing_integration_owners: owners,
      interacted_message_id: message.id,
    },
  });
  if (outcome.kind === 'message') return outcome.message;
  if (outcome.kind === 'modal') throw new ModalOpened(outcome.modal);
  throw new TypeError('a component was answered with choices');
}
