import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIChatInputApplicationCommandInteraction,
  type APIMessage,
  type APIMessageApplicationCommandInteraction,
  type APIMessageComponentInteraction,
  type APIMessageTopLevelComponent,
  type APIUser,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  ChannelType,
  ComponentType,
  GuildMemberFlags,
  InteractionType,
  Locale,
  MessageType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';

export const ANA = '80351110224678912';
export const BEN = '80351110224678913';
export const BOT = '1008776202191634432';
export const CLUB = '290926798999357250';

const { ViewChannel, SendMessages, UseExternalApps } = PermissionFlagsBits;

/** What is different about an interaction. */
export interface Circumstances {
  readonly user?: string;
  readonly permissions?: bigint;
  /** In a direct message with the bot. */
  readonly direct?: boolean;
  /** Brought along by the person, not invited to the server. */
  readonly userInstalled?: boolean;
}

/** A slash command as Discord sends it. */
export function slashCommand(
  name: string,
  options: Record<string, string | boolean | { user: string } | { channel: string }> = {},
  { channels, ...circumstances }: Circumstances & { channels?: Record<string, object> } = {},
): APIChatInputApplicationCommandInteraction {
  return {
    ...base(circumstances),
    type: InteractionType.ApplicationCommand,
    data: {
      id: '1',
      name,
      type: ApplicationCommandType.ChatInput,
      options: Object.entries(options).map(([key, value]) => commandOption(key, value)),
      ...(channels === undefined ? {} : { resolved: { channels: readChannels(channels) } }),
    },
  };
}

/** An option being typed. */
export function autocomplete(
  name: string,
  option: string,
  typed: string,
  others: Record<string, string> = {},
): APIApplicationCommandAutocompleteInteraction {
  const type = ApplicationCommandOptionType.String as const;
  return {
    ...base({}),
    type: InteractionType.ApplicationCommandAutocomplete,
    data: {
      id: '1',
      name,
      type: ApplicationCommandType.ChatInput,
      options: [
        ...Object.entries(others).map(([key, value]) => ({ name: key, type, value })),
        { name: option, type, value: typed, focused: true },
      ],
    },
  };
}

/** "Ask about this" on a message with this text. */
export function messageCommand(
  content: string,
  changes: Partial<APIMessage> = {},
): APIMessageApplicationCommandInteraction {
  return {
    ...base({}),
    type: InteractionType.ApplicationCommand,
    data: {
      id: '1',
      name: 'Ask about this',
      type: ApplicationCommandType.Message,
      target_id: '5',
      resolved: { messages: { '5': { ...messageOf([]), content, ...changes } } },
    },
  };
}

/** A press of a button on a message. */
export function press(
  customId: string,
  message: { readonly components: readonly APIMessageTopLevelComponent[]; readonly flags: number },
  circumstances: Circumstances = {},
): APIMessageComponentInteraction {
  return {
    ...base(circumstances),
    type: InteractionType.MessageComponent,
    message: { ...messageOf([...message.components]), flags: message.flags },
    data: { component_type: ComponentType.Button, custom_id: customId },
  };
}

/** A message of the bot's with these components. */
export function messageOf(components: APIMessageTopLevelComponent[], id = '6'): APIMessage {
  return {
    id,
    channel_id: CLUB,
    author: { ...userOf(BOT), bot: true },
    content: '',
    timestamp: '2026-11-22T12:00:00.000000+00:00',
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    pinned: false,
    type: MessageType.Default,
    components,
  };
}

function base({
  user = ANA,
  permissions = ViewChannel | SendMessages | UseExternalApps,
  direct = false,
  userInstalled = false,
}: Circumstances) {
  const person = direct
    ? { user: userOf(user) }
    : {
        guild_id: '197038439483310086',
        member: {
          user: userOf(user),
          permissions: permissions.toString(),
          roles: [],
          joined_at: '2020-01-01T00:00:00.000000+00:00',
          deaf: false,
          mute: false,
          flags: GuildMemberFlags.DidRejoin,
        },
      };
  const type = userInstalled
    ? ApplicationIntegrationType.UserInstall
    : ApplicationIntegrationType.GuildInstall;
  return {
    id: '7',
    application_id: BOT,
    token: 'interaction-token',
    version: 1 as const,
    app_permissions: '0',
    locale: Locale.EnglishGB,
    entitlements: [],
    authorizing_integration_owners: { [type]: '1' },
    attachment_size_limit: 10_000_000,
    channel_id: CLUB,
    channel: { id: CLUB, type: ChannelType.DM } as const,
    ...person,
  };
}

function userOf(id: string): APIUser {
  return { id, username: `user${id}`, discriminator: '0', global_name: null, avatar: null };
}

function commandOption(name: string, value: string | boolean | { user: string } | { channel: string }) {
  if (typeof value === 'string') return { name, type: ApplicationCommandOptionType.String as const, value };
  if (typeof value === 'boolean') return { name, type: ApplicationCommandOptionType.Boolean as const, value };
  if ('user' in value) return { name, type: ApplicationCommandOptionType.User as const, value: value.user };
  return { name, type: ApplicationCommandOptionType.Channel as const, value: value.channel };
}

/** A channel as Discord resolves it: both people's rights in it. */
function readChannels(channels: Record<string, object>) {
  return Object.fromEntries(
    Object.entries(channels).map(([id, changes]) => [
      id,
      {
        id,
        name: 'elsewhere',
        type: ChannelType.GuildText as const,
        permissions: (ViewChannel | SendMessages).toString(),
        app_permissions: (ViewChannel | SendMessages).toString(),
        ...changes,
      },
    ]),
  );
}
