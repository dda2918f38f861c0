import { ChannelType } from 'discord-api-types/v10';
import type { Channel, Guild, Member, Role } from '../world/model.ts';
import { MessageView } from './MessageView.ts';
import { NotPossible } from './NotPossible.ts';
import type { Person } from './Person.ts';
import type { Stage } from './Stage.ts';
import { spoilerFlags } from './spoilerFlags.ts';

/** Whose permissions are meant. */
export type Who = Person | 'bot' | 'everyone';

export interface ThreadOptions {
  readonly isPrivate?: boolean;
  /** Who started it. */
  readonly by?: Person;
  /** Who is in it beside that. */
  readonly members?: readonly Who[];
}

/** A channel or a thread, to be used and changed by a test. */
export class ChannelHandle {
  readonly channel: Channel;
  readonly #stage: Stage;

  constructor(channel: Channel, stage: Stage) {
    this.channel = channel;
    this.#stage = stage;
  }

  get id(): string {
    return this.channel.id;
  }

  /** What has to be written to name it. */
  get mention(): string {
    return `<#${this.id}>`;
  }

  /** Everything that stands in it for everybody, oldest first. */
  get messages(): readonly MessageView[] {
    return this.channel.messages
      .filter(({ isDeleted, ephemeralFor }) => !isDeleted && ephemeralFor === null)
      .map((message) => new MessageView(message, this.#stage));
  }

  get name(): string {
    return this.channel.name;
  }

  /** The threads in it, oldest first. */
  get threads(): readonly ChannelHandle[] {
    return [...this.#guild.channels.values()]
      .filter(({ parent }) => parent === this.channel)
      .map((thread) => new ChannelHandle(thread, this.#stage));
  }

  /** Lets somebody do more here than in the rest of the server. */
  allow(who: Who, ...permissions: readonly bigint[]): this {
    this.#stage.world.overwrite(this.channel, this.#targetOf(who), { allow: sum(permissions) });
    return this;
  }

  /** Lets somebody do less here than in the rest of the server. */
  deny(who: Who, ...permissions: readonly bigint[]): this {
    this.#stage.world.overwrite(this.channel, this.#targetOf(who), { deny: sum(permissions) });
    return this;
  }

  /** Starts a thread in the channel. */
  createThread(name: string, { isPrivate = false, by, members = [] }: ThreadOptions = {}): ChannelHandle {
    const { world } = this.#stage;
    const { type } = this.channel;
    const isNews = type === ChannelType.GuildAnnouncement;
    const open = isNews ? ChannelType.AnnouncementThread : ChannelType.PublicThread;
    const ids = [...(by === undefined ? [] : [by.id]), ...members.map((who) => this.#idOf(who))];
    const thread = {
      isArchived: false,
      isLocked: false,
      ownerId: by?.id ?? this.#guild.ownerId,
      members: new Set(ids),
    };
    const channel = world.addThread(this.channel, name, isPrivate ? ChannelType.PrivateThread : open, thread);
    world.tell({ kind: 'channelCreated', channel });
    return new ChannelHandle(channel, this.#stage);
  }

  /** Locks a thread: only moderators may write. */
  lock(): this {
    return this.#change((thread) => {
      thread.isLocked = true;
    });
  }

  /** Archives a thread: nothing in it can be changed until somebody writes. */
  archive(): this {
    return this.#change((thread) => {
      thread.isArchived = true;
    });
  }

  /** Marks it as a spoiler channel, or takes the mark away: a text or voice channel that is not age-restricted. */
  markForSpoilers(isMarked = true): this {
    const { channel } = this;
    channel.flags = spoilerFlags(channel, isMarked);
    this.#stage.world.tell({ kind: 'channelUpdated', channel });
    return this;
  }

  /** Deletes it with all that is in it. */
  delete(): void {
    this.#stage.world.removeChannel(this.channel);
  }

  #change(act: (thread: NonNullable<Channel['thread']>) => void): this {
    const { thread } = this.channel;
    if (thread === null) throw new NotPossible(`#${this.channel.name} is no thread`);
    act(thread);
    this.#stage.world.tell({ kind: 'channelUpdated', channel: this.channel });
    return this;
  }

  get #guild(): Guild {
    const { guild } = this.channel;
    if (guild === null) throw new NotPossible('outside servers there are no permissions and no threads');
    return guild;
  }

  #idOf(who: Who): string {
    if (who === 'everyone') return this.#guild.id;
    return who === 'bot' ? this.#stage.world.bot.id : who.id;
  }

  #targetOf(who: Who): Role | Member {
    if (who === 'everyone') return this.#guild.everyone;
    const member = this.#guild.members.get(this.#idOf(who));
    if (member === undefined)
      throw new NotPossible(`${who === 'bot' ? 'the bot' : who.name} is not in this server`);
    return member;
  }
}

function sum(permissions: readonly bigint[]): bigint {
  return permissions.reduce((all, bit) => all | bit, 0n);
}
