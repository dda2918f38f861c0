import type {
  APIEmbed,
  APIMessageInteractionMetadata,
  APIMessageTopLevelComponent,
  ChannelType,
  GuildScheduledEventStatus,
  Locale,
  MessageType,
  OverwriteType,
  Snowflake,
} from 'discord-api-types/v10';

/** A person, or the bot. */
export interface User {
  readonly id: Snowflake;
  readonly name: string;
  readonly isBot: boolean;
  readonly locale: Locale;
  /** Whether the person takes direct messages from the bot. */
  takesDms: boolean;
  /** Whether the person has installed the app for himself. */
  hasInstalled: boolean;
}

export interface Role {
  readonly id: Snowflake;
  readonly name: string;
  readonly position: number;
  readonly isMentionable: boolean;
  /** The bot whose own role it is, if it is one's. */
  readonly botId: Snowflake | null;
  permissions: bigint;
}

export interface Member {
  readonly user: User;
  readonly roles: Set<Role>;
  readonly joinedAt: number;
}

/** Whether a command may be run, as set by hand under Integrations. */
interface CommandOverride {
  /** The command's id. */
  readonly command: Snowflake;
  /** A user, a role (the server's id for everybody) or a channel. */
  readonly target: Snowflake;
  readonly isAllowed: boolean;
}

export interface Guild {
  readonly id: Snowflake;
  readonly name: string;
  readonly locale: Locale;
  readonly ownerId: Snowflake;
  readonly everyone: Role;
  readonly roles: Map<Snowflake, Role>;
  readonly members: Map<Snowflake, Member>;
  readonly channels: Map<Snowflake, Channel>;
  readonly commandOverrides: CommandOverride[];
  readonly events: ScheduledEvent[];
}

/** Something that a server has planned. */
export interface ScheduledEvent {
  readonly id: Snowflake;
  readonly name: string;
  /** The voice channel that it is in; null where it is somewhere else. */
  readonly channel: Channel | null;
  startsAt: Date;
  /** Null where it ends when it is over; what is somewhere else has an end. */
  endsAt: Date | null;
  /** Whether it comes again every week. */
  readonly isWeekly: boolean;
  status: GuildScheduledEventStatus;
}

interface Overwrite {
  readonly type: OverwriteType;
  allow: bigint;
  deny: bigint;
}

export interface Thread {
  isArchived: boolean;
  isLocked: boolean;
  readonly ownerId: Snowflake;
  readonly members: Set<Snowflake>;
}

export type ThreadType =
  | ChannelType.AnnouncementThread
  | ChannelType.PublicThread
  | ChannelType.PrivateThread;

/** The types of channels that are modelled. */
export type ModelledChannelType =
  | ThreadType
  | ChannelType.GuildText
  | ChannelType.GuildAnnouncement
  | ChannelType.GuildVoice
  | ChannelType.GuildStageVoice
  | ChannelType.GuildCategory
  | ChannelType.GuildForum
  | ChannelType.GuildMedia
  | ChannelType.DM
  | ChannelType.GroupDM;

export interface Channel {
  readonly id: Snowflake;
  readonly type: ModelledChannelType;
  readonly name: string;
  readonly position: number;
  /** Null for a direct message, and for a group. */
  readonly guild: Guild | null;
  /** The channel that a thread was started in. */
  readonly parent: Channel | null;
  /** By the id of the role or the member. */
  readonly overwrites: Map<Snowflake, Overwrite>;
  readonly isNsfw: boolean;
  readonly topic: string | null;
  flags: number;
  readonly thread: Thread | null;
  /** The person of a direct message with the bot. */
  readonly recipient: User | null;
  /** The people of a group; no bot is in one. */
  readonly group: readonly User[] | null;
  /** All messages ever sent, oldest first, deleted ones included. */
  readonly messages: Message[];
}

export interface Mentions {
  readonly users: readonly User[];
  readonly roles: readonly Role[];
  readonly everyone: boolean;
  /** Everybody who is notified. */
  readonly pinged: readonly User[];
}

/** A file on a message, or given as an option. */
export interface Attachment {
  readonly id: Snowflake;
  readonly channel: Channel;
  readonly name: string;
  readonly type: string;
  readonly content: Buffer;
  readonly description: string | null;
  readonly isSpoiler: boolean;
}

export interface Message {
  readonly id: Snowflake;
  readonly channel: Channel;
  readonly author: User;
  readonly type: MessageType;
  readonly createdAt: number;
  /** Who alone can see the message; null for everybody. */
  readonly ephemeralFor: User | null;
  /** The message that it answers. */
  readonly repliesTo: Message | null;
  /** What it came from, if it is the app's answer to an interaction. */
  readonly interaction: APIMessageInteractionMetadata | null;
  readonly nonce: string | number | null;
  readonly tts: boolean;
  content: string;
  embeds: readonly APIEmbed[];
  components: readonly APIMessageTopLevelComponent[];
  attachments: readonly Attachment[];
  flags: number;
  /** Who reacted with which emoji, in the order that they came. */
  readonly reactions: Map<string, Set<User>>;
  mentions: Mentions;
  /** How often it was edited, the filling of a deferred answer not counted. */
  edits: number;
  editedAt: number | null;
  isDeleted: boolean;
}
