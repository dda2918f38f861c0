import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIChatInputApplicationCommandInteraction,
  type APIInteraction,
  type APIModalSubmitInteraction,
  ApplicationCommandOptionType,
  ApplicationIntegrationType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import { z } from 'zod';
import type {
  ChannelKind,
  ChannelOption,
  FileOption,
  OptionValue,
  Origin,
} from '../../request/CommandInput.ts';
import { isThread } from '../api/isThread.ts';
import { channelKind, isLocked } from '../api/standing/channelKind.ts';

type CommandData =
  | APIChatInputApplicationCommandInteraction['data']
  | APIApplicationCommandAutocompleteInteraction['data'];

/** Who asks, where, and who may see the reply, as an interaction says it. */
export function readOrigin(interaction: APIInteraction): Origin {
  const { member, user, guild_id: server } = interaction;
  return {
    asker: member?.user.id ?? user?.id ?? '0',
    channel: channelOf(interaction),
    channelKind: channelKind(interaction.channel?.type),
    isLocked: interaction.channel !== undefined && isLocked(interaction.channel),
    parent: parentOf(interaction),
    server: server ?? null,
    visibility: isForcedPrivate(interaction) ? 'private' : 'public',
    locale: localeOf(interaction),
    serverLocale: textOf(interaction.guild_locale),
    appPermissions: bitsOf(interaction.app_permissions),
    isSpoilerChannel: false,
    isHome: isHome(interaction),
    mayManageServer: mayManageServer(interaction),
  };
}

/** Whether the server has the bot; else the person has brought it along (interactions, Authorizing Integration Owners). */
function isHome({ guild_id: server, authorizing_integration_owners: owners }: APIInteraction): boolean {
  return server !== undefined && owners[ApplicationIntegrationType.GuildInstall] === server;
}

/** The channel that the thread belongs to in which somebody asks. */
function parentOf({ channel }: APIInteraction): string | null {
  const isInChannel = channel !== undefined && 'parent_id' in channel && isThread(channel.type);
  return isInChannel ? (channel.parent_id ?? null) : null;
}

/** The language of the person, as Discord names it; null where it does not say. */
export function localeOf(interaction: APIInteraction): string | null {
  return textOf('locale' in interaction ? interaction.locale : null);
}

/** What is text; null for anything else that may stand in its place. */
function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

/** Permission bits; null for anything else that may stand in their place. */
function bitsOf(value: unknown): bigint | null {
  return typeof value === 'string' && /^\d{1,30}$/.test(value) ? BigInt(value) : null;
}

/** The channel that an interaction comes from: each of the two fields that name it may be missing. */
function channelOf({ channel, ...interaction }: APIInteraction): string {
  const named = 'channel_id' in interaction ? interaction.channel_id : undefined;
  return channel?.id ?? named ?? '';
}

/** Whether the person may manage messages in the channel. */
export function mayManageMessages({ member }: APIInteraction): boolean {
  const permissions = BigInt(member?.permissions ?? '0');
  const { ManageMessages, Administrator } = PermissionFlagsBits;
  return (permissions & (ManageMessages | Administrator)) !== 0n;
}

/** Whether the person may manage the server. */
export function mayManageServer({ member }: APIInteraction): boolean {
  const permissions = BigInt(member?.permissions ?? '0');
  const { ManageGuild, Administrator } = PermissionFlagsBits;
  return (permissions & (ManageGuild | Administrator)) !== 0n;
}

/** What was written into the fields of a form, by their names. */
export function readFields({ data }: APIModalSubmitInteraction): ReadonlyMap<string, string> {
  // Other kinds of fields are none of the bot's.
  const label = z.object({ component: z.object({ custom_id: z.string(), value: z.string() }) });
  const read = z.object({ components: z.array(z.unknown()) }).safeParse(data);
  const labels = (read.data?.components ?? []).flatMap((part) => label.safeParse(part).data ?? []);
  return new Map(labels.map(({ component: { custom_id, value } }) => [custom_id, value]));
}

/** The full name of a slash command: that of a group has the group's before it, such as `club show`. */
export function readName({ name, options = [] }: CommandData): string {
  const [first] = options;
  return first?.type === ApplicationCommandOptionType.Subcommand ? `${name} ${first.name}` : name;
}

/** The options of a slash command by name, whole or as far as they are typed. */
export function readOptions(data: CommandData): Map<string, OptionValue> {
  const options = new Map<string, OptionValue>();
  for (const option of givenOptions(data)) {
    switch (option.type) {
      case ApplicationCommandOptionType.String:
      case ApplicationCommandOptionType.Boolean:
        options.set(option.name, option.value);
        break;
      case ApplicationCommandOptionType.User:
        options.set(option.name, { kind: 'user', id: option.value });
        break;
      case ApplicationCommandOptionType.Channel: {
        const channel = readChannel(data.resolved, option.value);
        if (channel !== null) options.set(option.name, channel);
        break;
      }
      case ApplicationCommandOptionType.Attachment: {
        const file = readFile(data.resolved, option.value);
        if (file !== null) options.set(option.name, file);
        break;
      }
    }
  }
  return options;
}

/**
 * The option that is being typed.
 *
 * @returns null for an interaction without one
 */
export function readFocused({
  data,
}: APIApplicationCommandAutocompleteInteraction): { readonly name: string; readonly typed: string } | null {
  for (const option of givenOptions(data)) {
    if ('focused' in option && option.focused === true)
      return { name: option.name, typed: String(option.value) };
  }
  return null;
}

/** What was filled in; in a group of commands it stands one step deeper. */
function givenOptions({ options = [] }: CommandData): NonNullable<CommandData['options']> {
  const [first] = options;
  return first?.type === ApplicationCommandOptionType.Subcommand ? (first.options ?? []) : options;
}

/**
 * A user-installed app may not speak in public where the server's "Use External Apps" is off: Discord then shows every
 * answer to the asker alone (topics/permissions, USE_EXTERNAL_APPS).
 */
function isForcedPrivate({ member, authorizing_integration_owners: owners }: APIInteraction): boolean {
  if (member === undefined || owners[ApplicationIntegrationType.GuildInstall] !== undefined) return false;
  return (BigInt(member.permissions) & PermissionFlagsBits.UseExternalApps) === 0n;
}

/** What a channel is that an interaction comes from or names; `text` where it says nothing of it. */
export function channelKindOf({ channel, data }: APIInteraction, id: string): ChannelKind {
  const named = data !== undefined && 'resolved' in data ? data.resolved : undefined;
  const resolved = named !== undefined && 'channels' in named ? named.channels?.[id] : undefined;
  return channelKind(channel?.id === id ? channel.type : resolved?.type);
}

/** Discord resolves both people's rights in the channel (receiving-and-responding, Resolved Data Structure). */
function readChannel(resolved: CommandData['resolved'], id: string): ChannelOption | null {
  const channel = resolved?.channels?.[id];
  if (channel === undefined) return null;
  const app = 'app_permissions' in channel ? channel.app_permissions : undefined;
  return {
    kind: 'channel',
    id,
    channelKind: channelKind(channel.type),
    isLocked: isLocked(channel),
    memberPermissions: BigInt(channel.permissions),
    appPermissions: BigInt(typeof app === 'string' ? app : '0'),
  };
}

function readFile(resolved: CommandData['resolved'], id: string): FileOption | null {
  const files = resolved !== undefined && 'attachments' in resolved ? resolved.attachments : undefined;
  const file = files?.[id];
  if (file === undefined) return null;
  const { filename: name, size, url, content_type: type = null } = file;
  return { kind: 'file', name, size, type, url };
}
