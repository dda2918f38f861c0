import {
  ChannelType,
  GuildScheduledEventStatus,
  type Locale,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import type { Guild, ModelledChannelType, Role, ThreadType } from '../world/model.ts';
import { MODERATOR_PERMISSIONS } from '../world/permissions.ts';
import { ChannelHandle } from './ChannelHandle.ts';
import { EventHandle } from './EventHandle.ts';
import { NotPossible } from './NotPossible.ts';
import { Person } from './Person.ts';
import type { Stage } from './Stage.ts';
import { spoilerFlags } from './spoilerFlags.ts';

export interface MemberOptions {
  /** May manage messages and threads, and time members out. */
  readonly moderator?: boolean;
  readonly administrator?: boolean;
  /** What the member may beside that. */
  readonly permissions?: bigint;
  /** `user`: has installed the app for himself. */
  readonly installed?: 'user';
  readonly locale?: Locale;
  /** Whether direct messages from the bot get through; they do unless said. */
  readonly takesDms?: boolean;
}

export interface ChannelOptions {
  readonly type?: Exclude<ModelledChannelType, ThreadType | ChannelType.DM | ChannelType.GroupDM>;
  /** A spoiler channel: members opt in to see it. */
  readonly spoiler?: boolean;
  readonly nsfw?: boolean;
  readonly topic?: string;
}

export interface EventOptions {
  readonly startsAt: Date;
  /** Left out where it ends when it is over. */
  readonly endsAt?: Date;
  /** The voice channel that it is in; somewhere else where it is left out. */
  readonly in?: ChannelHandle;
  /** Whether it comes again every week. */
  readonly weekly?: boolean;
}

/** A role, to be mentioned and given as an option. */
export interface RoleHandle {
  readonly role: Role;
  readonly id: string;
  readonly mention: string;
}

/** Whom a setting under Integrations is about. */
type Anybody = Person | RoleHandle | 'everyone' | ChannelHandle;

/** A server, to be filled by a test. */
export class GuildHandle {
  readonly guild: Guild;
  readonly #stage: Stage;

  constructor(guild: Guild, stage: Stage) {
    this.guild = guild;
    this.#stage = stage;
  }

  get id(): string {
    return this.guild.id;
  }

  /** Adds a member: a new person by name, or one who is already there elsewhere. */
  addMember(who: string | Person, options: MemberOptions = {}): Person {
    const { moderator = false, administrator = false, permissions = 0n, installed, ...about } = options;
    const { world } = this.#stage;
    const user =
      typeof who === 'string'
        ? world.addUser(who, { ...about, hasInstalled: installed === 'user' })
        : who.user;
    const rights =
      permissions |
      (moderator ? MODERATOR_PERMISSIONS : 0n) |
      (administrator ? PermissionFlagsBits.Administrator : 0n);
    world.addMember(this.guild, user, rights);
    return new Person(user, this.guild, this.#stage);
  }

  /** Removes the bot from the server, as an administrator does. */
  removeBot(): void {
    const { world } = this.#stage;
    if (!this.guild.members.delete(world.bot.id)) throw new NotPossible('the bot is not in this server');
    world.tell({ kind: 'guildDeleted', guild: this.guild, isOutage: false });
  }

  /** Tells the bot that Discord can't reach the server for now. */
  goAway(): void {
    this.#stage.world.tell({ kind: 'guildDeleted', guild: this.guild, isOutage: true });
  }

  createChannel(
    name: string,
    { type = ChannelType.GuildText, spoiler = false, nsfw = false, topic }: ChannelOptions = {},
  ): ChannelHandle {
    const { world } = this.#stage;
    const channel = world.addChannel(type, name, {
      guild: this.guild,
      flags: spoilerFlags({ type, flags: 0, isNsfw: nsfw, name }, spoiler),
      isNsfw: nsfw,
      ...(topic !== undefined && { topic }),
    });
    world.tell({ kind: 'channelCreated', channel });
    return new ChannelHandle(channel, this.#stage);
  }

  /** Plans something: in a voice channel, or somewhere else, where it has an end. */
  scheduleEvent(name: string, { startsAt, ...about }: EventOptions): EventHandle {
    const { endsAt = null, in: where = null, weekly: isWeekly = false } = about;
    if (where === null && endsAt === null)
      throw new NotPossible(`“${name}” is somewhere else and has no end`);
    const status = GuildScheduledEventStatus.Scheduled;
    const id = this.#stage.world.ids.next();
    const event = { id, name, channel: where?.channel ?? null, startsAt, endsAt, status, isWeekly };
    this.guild.events.push(event);
    this.#stage.world.tell({ kind: 'eventCreated', guild: this.guild, event });
    return new EventHandle(event, this.guild, this.#stage);
  }

  /** Adds a role, and gives it to members. */
  createRole(
    name: string,
    members: readonly Person[] = [],
    about: { permissions?: bigint; isMentionable?: boolean } = {},
  ): RoleHandle {
    const role = this.#stage.world.addRole(this.guild, name, about);
    for (const { id } of members) this.guild.members.get(id)?.roles.add(role);
    return { role, id: role.id, mention: `<@&${role.id}>` };
  }

  /** Lets a person (or a role, everybody, or everybody in a channel) run a command, as by hand under Integrations. */
  allowCommand(who: Anybody, command: string): this {
    return this.#overrides(who, command, true);
  }

  /** Keeps a person (or a role, everybody, or everybody in a channel) from a command, as by hand under Integrations. */
  denyCommand(who: Anybody, command: string): this {
    return this.#overrides(who, command, false);
  }

  #overrides(who: Anybody, command: string, isAllowed: boolean): this {
    const { commands } = this.#stage;
    const name = command.replace(/^\//, '');
    const found = [...commands.list(this.guild.id), ...commands.list(null)].find(
      (known) => known.name === name,
    );
    if (found === undefined) throw new NotPossible(`${command} is not registered`);
    const target = typeof who === 'string' ? this.guild.id : who.id;
    this.guild.commandOverrides.unshift({ command: found.id, target, isAllowed });
    return this;
  }
}
