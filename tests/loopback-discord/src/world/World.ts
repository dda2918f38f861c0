import { EventEmitter } from 'node:events';
import { type ApplicationIntegrationType, ChannelType, Locale, OverwriteType } from 'discord-api-types/v10';
import type { Clock } from '../time/Clock.ts';
import { Ids } from './Ids.ts';
import type { Attachment, Channel, Guild, Member, ModelledChannelType, Role, Thread, User } from './model.ts';
import { EVERYONE_PERMISSIONS } from './permissions.ts';
import type { WorldEvent } from './WorldEvent.ts';

/** The app as it stands in the developer portal. */
export interface Application {
  readonly name: string;
  /** In hexadecimal, as a bot gets it for HTTP interactions. */
  readonly publicKey: string;
  readonly integrationTypes: readonly ApplicationIntegrationType[];
  /** The privileged intents that are switched on. */
  readonly privilegedIntents: number;
  /** Where interactions are sent to; null for the gateway. */
  endpointUrl: string | null;
}

/** Everything that there is: servers, people, channels. It knows nothing of sockets; who listens is told. */
export class World {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly application: Application;
  readonly bot: User;
  readonly users = new Map<string, User>();
  readonly guilds = new Map<string, Guild>();
  readonly channels = new Map<string, Channel>();
  readonly attachments = new Map<string, Attachment>();
  /** Where files can be fetched: an address without a path. */
  cdn: () => string = () => 'http://127.0.0.1';
  readonly events = new EventEmitter<{ event: [WorldEvent] }>();
  readonly #dms = new Map<User, Channel>();

  constructor(clock: Clock, application: Application) {
    this.clock = clock;
    this.ids = new Ids(clock);
    this.application = application;
    this.bot = this.addUser(application.name, { isBot: true });
  }

  tell(event: WorldEvent): void {
    this.events.emit('event', event);
  }

  addUser(name: string, about: Partial<Omit<User, 'id' | 'name'>> = {}): User {
    const { isBot = false, locale = Locale.EnglishUS, takesDms = true, hasInstalled = false } = about;
    const user = { id: this.ids.next(), name, isBot, locale, takesDms, hasInstalled };
    this.users.set(user.id, user);
    return user;
  }

  /** @param about `everyone` are the permissions of everybody */
  addGuild(name: string, about: { readonly locale?: Locale; readonly everyone?: bigint } = {}): Guild {
    const id = this.ids.nextGuild();
    const owner = this.addUser(`owner of ${name}`);
    const everyone: Role = {
      id,
      name: '@everyone',
      position: 0,
      isMentionable: false,
      botId: null,
      permissions: about.everyone ?? EVERYONE_PERMISSIONS,
    };
    const guild: Guild = {
      id,
      name,
      locale: about.locale ?? Locale.EnglishUS,
      ownerId: owner.id,
      everyone,
      roles: new Map([[id, everyone]]),
      members: new Map(),
      channels: new Map(),
      commandOverrides: [],
      events: [],
    };
    this.guilds.set(id, guild);
    this.addMember(guild, owner);
    return guild;
  }

  addRole(guild: Guild, name: string, about: Partial<Omit<Role, 'id' | 'name' | 'position'>> = {}): Role {
    const { isMentionable = false, botId = null, permissions = 0n } = about;
    const role = { id: this.ids.next(), name, position: guild.roles.size, isMentionable, botId, permissions };
    guild.roles.set(role.id, role);
    this.tell({ kind: 'roleCreated', guild, role });
    return role;
  }

  /** @param permissions what the member may beyond everybody; they get a role of their own for it, as bots do */
  addMember(guild: Guild, user: User, permissions = 0n): Member {
    const needsRole = permissions !== 0n || user.isBot;
    const botId = user.isBot ? user.id : null;
    const roles = needsRole ? [this.addRole(guild, user.name, { permissions, botId })] : [];
    const member = { user, roles: new Set(roles), joinedAt: this.clock.now() };
    guild.members.set(user.id, member);
    return member;
  }

  addChannel(
    type: ModelledChannelType,
    name: string,
    about: Partial<Omit<Channel, 'type' | 'name' | 'messages' | 'overwrites'>>,
  ): Channel {
    const {
      id = this.ids.next(),
      guild = null,
      parent = null,
      isNsfw = false,
      topic = null,
      flags = 0,
      thread = null,
      recipient = null,
      group = null,
    } = about;
    const channel: Channel = {
      id,
      type,
      name,
      position: guild?.channels.size ?? 0,
      guild,
      parent,
      overwrites: new Map(),
      isNsfw,
      topic,
      flags,
      thread,
      recipient,
      group,
      messages: [],
    };
    this.channels.set(channel.id, channel);
    guild?.channels.set(channel.id, channel);
    return channel;
  }

  /** @param id that of the message that it is opened on; a new one where it is left out */
  addThread(parent: Channel, name: string, type: ModelledChannelType, thread: Thread, id?: string): Channel {
    const about = { guild: parent.guild, parent, thread, isNsfw: parent.isNsfw };
    return this.addChannel(type, name, { ...about, ...(id !== undefined && { id }) });
  }

  /** The channel of direct messages between the bot and a person; made when it is first asked for. */
  dmWith(user: User): Channel {
    const known = this.#dms.get(user) ?? this.addChannel(ChannelType.DM, '', { recipient: user });
    this.#dms.set(user, known);
    return known;
  }

  addAttachment(channel: Channel, file: Omit<Attachment, 'id' | 'channel'>): Attachment {
    const attachment = { id: this.ids.next(), channel, ...file };
    this.attachments.set(attachment.id, attachment);
    return attachment;
  }

  /** Sets what a role or a member may in a channel, beyond or short of the server's permissions. */
  overwrite(
    channel: Channel,
    target: Role | Member,
    change: { readonly allow?: bigint; readonly deny?: bigint },
  ): void {
    const { allow = 0n, deny = 0n } = change;
    const isRole = 'permissions' in target;
    const id = isRole ? target.id : target.user.id;
    const type = isRole ? OverwriteType.Role : OverwriteType.Member;
    const known = channel.overwrites.get(id) ?? { type, allow: 0n, deny: 0n };
    const next = { type, allow: (known.allow | allow) & ~deny, deny: (known.deny | deny) & ~allow };
    channel.overwrites.set(id, next);
    this.tell({ kind: 'channelUpdated', channel });
  }

  /** Removes a channel with all that is in it. */
  removeChannel(channel: Channel): void {
    this.channels.delete(channel.id);
    channel.guild?.channels.delete(channel.id);
    this.tell({ kind: 'channelDeleted', channel });
  }

  /** The bot as a member of a server; null where it is none. */
  botIn(guild: Guild): Member | null {
    return guild.members.get(this.bot.id) ?? null;
  }
}
