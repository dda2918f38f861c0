import {
  type APIApplicationCommand,
  type APIApplicationCommandInteractionDataBasicOption,
  type APIApplicationCommandOptionChoice,
  type APIInteraction,
  type APIMessageInteractionMetadata,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  InteractionType,
} from 'discord-api-types/v10';
import type { Action } from '../../interactions/Interaction.ts';
import { isByUserAlone, isForcedPrivate } from '../../interactions/installation.ts';
import { interactionBase } from '../../interactions/interactionBase.ts';
import { Resolver } from '../../interactions/Resolver.ts';
import type { Channel, Message, User } from '../../world/model.ts';
import { READS_ALL, toApiMessage } from '../../world/payloads/toApiMessage.ts';
import { toApiUser } from '../../world/payloads/toApiUser.ts';
import { ModalOpened } from '../ModalOpened.ts';
import { NotPossible } from '../NotPossible.ts';
import type { Stage } from '../Stage.ts';
import { fillOptions, findPlace, type OptionValues, requireAll } from './fillOptions.ts';
import { findCommand, type UsableCommand } from './findCommand.ts';

const { ChatInput } = ApplicationCommandType;
const { String: Text, Integer, Number: Decimal } = ApplicationCommandOptionType;

/** Sends a slash command. Resolves with the message that answers it. */
export async function runCommand(
  stage: Stage,
  user: User,
  channel: Channel,
  line: string,
  values: OptionValues,
): Promise<Message> {
  const { usable, place } = parseLine(stage, user, channel, line);
  requireAll(place.options, values);
  const resolver = new Resolver(stage.world, user, channel);
  const filled = place.wrap<InteractionType.ApplicationCommand>(fillOptions(place.options, values, resolver));
  const payload: APIInteraction = {
    ...interactionBase(stage.world, user, channel, usable.owners),
    type: InteractionType.ApplicationCommand,
    data: {
      ...identify(usable.command),
      type: ChatInput,
      ...(filled.length > 0 && { options: filled }),
      ...(!resolver.isEmpty && { resolved: resolver.data }),
    },
  };
  return answerTo(stage, {
    ...action(usable, user, channel, payload),
    description: `${user.name} ran ${line}`,
  });
}

/** Sends what is typed into an option. Resolves with the choices that are offered. */
export async function typeOption(
  stage: Stage,
  user: User,
  channel: Channel,
  line: string,
  {
    option: name,
    text,
    filled,
  }: { readonly option: string; readonly text: string; readonly filled: OptionValues },
): Promise<readonly APIApplicationCommandOptionChoice<string | number>[]> {
  const { usable, place } = parseLine(stage, user, channel, line);
  const option = place.options.find((known) => known.name === name);
  const completes = option !== undefined && 'autocomplete' in option && option.autocomplete === true;
  if (!completes) throw new NotPossible(`option “${name}” of ${line} does not autocomplete`);
  const resolver = new Resolver(stage.world, user, channel);
  const others = fillOptions(place.options, filled, resolver).map(asTyped);
  const options = place.wrap<InteractionType.ApplicationCommandAutocomplete>([
    ...others,
    focused(option.type, name, text),
  ]);
  const payload: APIInteraction = {
    ...interactionBase(stage.world, user, channel, usable.owners),
    type: InteractionType.ApplicationCommandAutocomplete,
    data: {
      ...identify(usable.command),
      type: ChatInput,
      options,
      ...(!resolver.isEmpty && { resolved: resolver.data }),
    },
  };
  const outcome = await stage.interactions.start({
    ...action(usable, user, channel, payload),
    optionType: option.type,
    metadata: null,
    description: `${user.name} typed “${text}” into ${name} of ${line}`,
  });
  return outcome.kind === 'choices' ? outcome.choices : [];
}

/** Uses a command of a menu. Resolves with the message that answers it. */
export function useMenu(
  stage: Stage,
  user: User,
  channel: Channel,
  target: Message | User,
  name: string | null,
): Promise<Message> {
  const isMessage = 'channel' in target;
  const type = isMessage ? ApplicationCommandType.Message : ApplicationCommandType.User;
  const usable = findCommand(stage, user, channel, type, name);
  const base = interactionBase(stage.world, user, channel, usable.owners);
  const menu = { ...identify(usable.command), target_id: target.id };
  const payload: APIInteraction = {
    ...base,
    type: InteractionType.ApplicationCommand,
    data: isMessage
      ? {
          ...menu,
          type: ApplicationCommandType.Message,
          resolved: { messages: { [target.id]: toApiMessage(target, stage.world, READS_ALL) } },
        }
      : { ...menu, type: ApplicationCommandType.User, resolved: resolveUser(stage, user, channel, target) },
  };
  const done = action(usable, user, channel, payload);
  return answerTo(stage, {
    ...done,
    target: isMessage ? target : null,
    metadata: {
      ...done.metadata,
      ...(isMessage ? { target_message_id: target.id } : { target_user: toApiUser(target) }),
    },
    description: `${user.name} used “${usable.command.name}”`,
  });
}

function parseLine(stage: Stage, user: User, channel: Channel, line: string) {
  const [name = '', ...path] = line.replace(/^\//, '').split(' ');
  const usable = findCommand(stage, user, channel, ChatInput, name);
  return { usable, place: findPlace(usable.command.options ?? [], path) };
}

function identify({ id, name, guild_id: guild }: APIApplicationCommand) {
  return { id, name, ...(guild !== undefined && { guild_id: guild }) };
}

function action({ owners }: UsableCommand, user: User, channel: Channel, payload: APIInteraction) {
  const metadata = {
    id: payload.id,
    type: InteractionType.ApplicationCommand as const,
    user: toApiUser(user),
    authorizing_integration_owners: owners,
  } satisfies APIMessageInteractionMetadata;
  return {
    user,
    channel,
    source: null,
    target: null,
    optionType: null,
    isForcedPrivate: isForcedPrivate(channel, user, owners),
    isByUserAlone: isByUserAlone(owners),
    payload,
    metadata,
  };
}

async function answerTo(stage: Stage, done: Action): Promise<Message> {
  const outcome = await stage.interactions.start(done);
  if (outcome.kind === 'message') return outcome.message;
  if (outcome.kind === 'modal') throw new ModalOpened(outcome.modal);
  throw new TypeError('a command was answered with choices');
}

function resolveUser(stage: Stage, user: User, channel: Channel, target: User) {
  const resolver = new Resolver(stage.world, user, channel);
  resolver.addUser(target);
  const { members } = resolver.data;
  return { users: { [target.id]: toApiUser(target) }, ...(members !== undefined && { members }) };
}

type Typed = APIApplicationCommandInteractionDataBasicOption<InteractionType.ApplicationCommandAutocomplete>;

/** While something is typed, Discord sends numbers as text. */
function asTyped(
  option: APIApplicationCommandInteractionDataBasicOption<InteractionType.ApplicationCommand>,
): Typed {
  if (option.type === Integer || option.type === Decimal)
    return focusless(option.type, option.name, String(option.value));
  return option;
}

function focusless(type: typeof Integer | typeof Decimal, name: string, value: string): Typed {
  return type === Integer ? { type, name, value } : { type, name, value };
}

function focused(type: typeof Text | typeof Integer | typeof Decimal, name: string, value: string): Typed {
  const typed = { name, value, focused: true };
  if (type === Text) return { type, ...typed };
  return type === Integer ? { type, ...typed } : { type, ...typed };
}
