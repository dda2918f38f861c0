import {
  type APIApplicationCommand,
  type APIApplicationCommandOptionChoice,
  MessageType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import { countCharacters } from '../forms/countCharacters.ts';
import { isEmoji } from '../forms/isEmoji.ts';
import { EMPTY_DRAFT } from '../forms/messages/readMessage.ts';
import type { Channel, Guild, Message, User } from '../world/model.ts';
import { effectivePermissions, hidesChat, readsChat } from '../world/permissions.ts';
import { DEFAULT_MENTIONS } from '../world/readMentions.ts';
import type { FieldValues } from './actions/fillModal.ts';
import type { OptionValues } from './actions/fillOptions.ts';
import { listCommands } from './actions/findCommand.ts';
import type { Picked } from './actions/pickValues.ts';
import { submitModal } from './actions/submitModal.ts';
import { uploadFile } from './actions/uploadFile.ts';
import { runCommand, typeOption, useMenu } from './actions/useCommands.ts';
import { forgeComponent, pickIn, pressButton } from './actions/useComponents.ts';
import { ChannelHandle } from './ChannelHandle.ts';
import type { FileToSend } from './Entity.ts';
import { type ButtonView, MessageView } from './MessageView.ts';
import { ModalOpened } from './ModalOpened.ts';
import { ModalView } from './ModalView.ts';
import { NotPossible } from './NotPossible.ts';
import type { Stage } from './Stage.ts';

const { SendMessages, SendMessagesInThreads, ManageMessages, ManageThreads, AddReactions, AttachFiles } =
  PermissionFlagsBits;

/** What a person without Nitro can write. */
const MAX_CONTENT = 2_000;

/** Where something is done: the first channel of the person's server unless said; for people in none, the direct messages. */
export interface Where {
  readonly in?: ChannelHandle;
}

/** Somebody who uses Discord. What they do, the bot is told; what they see, they can be asked. */
export class Person {
  readonly user: User;
  readonly #guild: Guild | null;
  readonly #stage: Stage;

  constructor(user: User, guild: Guild | null, stage: Stage) {
    this.user = user;
    this.#guild = guild;
    this.#stage = stage;
  }

  get id(): string {
    return this.user.id;
  }

  get name(): string {
    return this.user.name;
  }

  /** What has to be written to mention them. */
  get mention(): string {
    return `<@${this.id}>`;
  }

  /** Their direct messages with the bot. */
  get dm(): ChannelHandle {
    return new ChannelHandle(this.#stage.world.dmWith(this.user), this.#stage);
  }

  /**
   * Runs a slash command.
   *
   * @param command with a slash, and subcommands behind: "/quote add"
   * @returns the bot's first answer; where it is deferred, the one that is still being thought about
   * @throws {NotPossible} where the client would not send it
   * @throws {InteractionFailed} where the bot does not answer in time
   */
  async run(command: string, options: OptionValues = {}, where: Where = {}): Promise<MessageView> {
    return this.#view(await runCommand(this.#stage, this.user, this.#place(where), command, options));
  }

  /**
   * Types into an option that autocompletes.
   *
   * @param filled the options that are filled in already
   * @returns the choices that the bot offers
   * @throws {InteractionFailed} where the bot does not answer in time
   */
  type(
    command: string,
    option: string,
    text: string,
    { filled = {}, ...where }: Where & { readonly filled?: OptionValues } = {},
  ): Promise<readonly APIApplicationCommandOptionChoice<string | number>[]> {
    return typeOption(this.#stage, this.user, this.#place(where), command, { option, text, filled });
  }

  /**
   * Uses a command of the menu of a message or of a person.
   *
   * @param name which; needed where there are several
   */
  async useMenu(
    target: MessageView | Person,
    name: string | null = null,
    where: Where = {},
  ): Promise<MessageView> {
    if (target instanceof Person) {
      return this.#view(await useMenu(this.#stage, this.user, this.#place(where), target.user, name));
    }
    this.#requireSeen(target.message);
    return this.#view(await useMenu(this.#stage, this.user, target.message.channel, target.message, name));
  }

  /**
   * Presses a button.
   *
   * @param which its label, or, where several have the same, the one of `on.buttons`
   * @returns the bot's first answer: a new message, or the one with the button
   */
  async press(which: string | ButtonView, { on }: { readonly on: MessageView }): Promise<MessageView> {
    this.#requireSeen(on.message);
    return this.#view(await pressButton(this.#stage, this.user, on, which));
  }

  /** Picks in the only select of a message: options by label or value, or people, roles and channels. */
  async pick(picked: readonly Picked[], { on }: { readonly on: MessageView }): Promise<MessageView> {
    this.#requireSeen(on.message);
    return this.#view(await pickIn(this.#stage, this.user, on, picked));
  }

  /**
   * Sends what no button of a message has: a custom_id of their own making, or of another message.
   *
   * @param values as if options of a select were picked
   */
  async forge(
    customId: string,
    { on, values = null }: { readonly on: MessageView; readonly values?: readonly string[] | null },
  ): Promise<MessageView> {
    this.#requireSeen(on.message);
    return this.#view(await forgeComponent(this.#stage, this.user, on, customId, values));
  }

  /**
   * Does what the bot answers with a modal: `ana.openModal(() => ana.run('/rate'))`.
   *
   * @returns the modal, to be read and submitted
   */
  async openModal(act: () => Promise<MessageView>): Promise<ModalView> {
    try {
      await act();
    } catch (error) {
      if (error instanceof ModalOpened) return new ModalView(error.modal);
      throw error;
    }
    throw new TypeError('the bot answered with a message, not with a modal');
  }

  /**
   * Submits a modal.
   *
   * @param values by label or custom_id; what is not given is left as the bot filled it in
   * @param forged a custom_id of their own making, in place of the modal's
   * @returns the bot's first answer
   * @throws {NotPossible} where the client would not send it
   */
  async submit(
    { modal }: ModalView,
    values: FieldValues = {},
    { forged = null }: { readonly forged?: string | null } = {},
  ): Promise<MessageView> {
    if (modal.opener.user !== this.user) throw new NotPossible(`${this.name} does not see this modal`);
    return this.#view(await submitModal(this.#stage, modal, values, forged));
  }

  /** Writes a message, or sends files. `<@bot>` mentions the bot. */
  async send(
    text: string,
    { files = [], ...where }: Where & { readonly files?: readonly FileToSend[] } = {},
  ): Promise<MessageView> {
    return this.#write(text, this.#place(where), null, true, files);
  }

  /** Replies to a message, with a ping of its author unless said. */
  async reply(
    to: MessageView,
    text: string,
    { ping = true }: { readonly ping?: boolean } = {},
  ): Promise<MessageView> {
    this.#requireSeen(to.message);
    if (to.isEphemeral) throw new NotPossible('nobody can reply to an ephemeral message');
    return this.#write(text, to.message.channel, to.message, ping);
  }

  /** Changes the text of a message of their own. */
  async edit({ message }: MessageView, text: string): Promise<void> {
    this.#requireSeen(message);
    if (message.author !== this.user)
      throw new NotPossible(`${this.name} can’t edit what ${message.author.name} wrote`);
    const { embeds, components, attachments, flags } = message;
    const content = this.#expand(text);
    const patch = {
      content,
      embeds,
      components,
      attachments,
      files: [],
      flags,
      allowedMentions: null,
      changesText: true,
      asksForOtherFlags: false,
    };
    this.#stage.messages.edit(message, patch);
  }

  /** Deletes a message: of their own, or as a moderator. */
  async delete({ message }: MessageView): Promise<void> {
    this.#requireSeen(message);
    if (message.ephemeralFor !== null)
      throw new NotPossible('an ephemeral message is dismissed, which nobody hears of');
    const isModerator = (this.#permissionsIn(message.channel) & ManageMessages) !== 0n;
    if (message.author !== this.user && !isModerator)
      throw new NotPossible(`${this.name} can’t delete what ${message.author.name} wrote`);
    this.#stage.messages.delete(message);
  }

  /** Reacts to a message with an emoji. */
  async react(emoji: string, { to }: { readonly to: MessageView }): Promise<void> {
    const { message } = to;
    this.#requireSeen(message);
    if (message.ephemeralFor !== null) throw new NotPossible('nobody can react to an ephemeral message');
    const isFirst = !message.reactions.has(emoji);
    const mayAdd =
      message.channel.guild === null || (this.#permissionsIn(message.channel) & AddReactions) !== 0n;
    if (!isEmoji(emoji)) throw new NotPossible(`“${emoji}” is no emoji`);
    if (isFirst && !mayAdd) throw new NotPossible(`${this.name} can’t add reactions here`);
    this.#stage.reactions.add(message, emoji, this.user);
  }

  /** Takes a reaction of their own away. */
  async unreact(emoji: string, { to: { message } }: { readonly to: MessageView }): Promise<void> {
    this.#requireSeen(message);
    if (message.reactions.get(emoji)?.has(this.user) !== true)
      throw new NotPossible(`${this.name} has not reacted with ${emoji}`);
    this.#stage.reactions.remove(message, emoji, this.user);
  }

  /** Pins a message: Discord writes a system message about it into the channel. */
  async pin(to: MessageView): Promise<MessageView> {
    const { message } = to;
    const posting = {
      channel: message.channel,
      author: this.user,
      type: MessageType.ChannelPinnedMessage,
      repliesTo: message,
    };
    return this.#view(this.#stage.messages.post(EMPTY_DRAFT, posting));
  }

  /** Every command, of the slash and of menus, that their client offers in a channel. */
  commandsIn({ channel }: ChannelHandle): readonly APIApplicationCommand[] {
    return listCommands(this.#stage, this.user, channel);
  }

  /** Every message that they see in a channel, oldest first. */
  messagesIn({ channel }: ChannelHandle): readonly MessageView[] {
    return channel.messages.filter((message) => this.#canSee(message)).map((message) => this.#view(message));
  }

  #write(
    text: string,
    channel: Channel,
    repliesTo: Message | null,
    ping: boolean,
    files: readonly FileToSend[] = [],
  ): MessageView {
    this.#requireWriting(channel);
    const content = this.#expand(text);
    const length = countCharacters(content);
    if (files.length > 0 && channel.guild !== null && (this.#permissionsIn(channel) & AttachFiles) === 0n)
      throw new NotPossible(`${this.name} can’t send files in #${channel.name}`);
    if ((length === 0 && files.length === 0) || length > MAX_CONTENT)
      throw new NotPossible(`a message has 1 to 2,000 characters, not ${length}`);
    const allowedMentions = { ...DEFAULT_MENTIONS.message, replied_user: ping };
    const type = repliesTo === null ? MessageType.Default : MessageType.Reply;
    const posting = { channel, author: this.user, type, repliesTo };
    return this.#view(
      this.#stage.messages.post(
        { ...EMPTY_DRAFT, content, allowedMentions, files: files.map(uploadFile) },
        posting,
      ),
    );
  }

  #expand(text: string): string {
    return text.replaceAll('<@bot>', `<@${this.#stage.world.bot.id}>`);
  }

  #requireWriting(channel: Channel): void {
    if (channel.group?.includes(this.user) === false)
      throw new NotPossible(`${this.name} is not in this group`);
    if (channel.guild === null) return;
    const permissions = this.#permissionsIn(channel);
    const send = channel.thread === null ? SendMessages : SendMessagesInThreads;
    const isLocked = channel.thread?.isLocked === true && (permissions & ManageThreads) === 0n;
    if ((permissions & send) === 0n || isLocked || hidesChat(channel, permissions))
      throw new NotPossible(`${this.name} can’t write in #${channel.name}`);
  }

  #permissionsIn(channel: Channel): bigint {
    const member = channel.guild?.members.get(this.id);
    return member === undefined ? 0n : effectivePermissions(channel, member);
  }

  #canSee({ channel, isDeleted, ephemeralFor }: Message): boolean {
    if (isDeleted || (ephemeralFor !== null && ephemeralFor !== this.user)) return false;
    if (channel.group !== null) return channel.group.includes(this.user);
    if (channel.guild === null) return channel.recipient === this.user;
    const member = channel.guild.members.get(this.id);
    return member !== undefined && readsChat(channel, member);
  }

  #requireSeen(message: Message): void {
    if (!this.#canSee(message)) throw new NotPossible(`${this.name} does not see this message`);
  }

  #place({ in: channel }: Where): Channel {
    if (channel !== undefined) return channel.channel;
    if (this.#guild === null) return this.dm.channel;
    const [first] = this.#guild.channels.values();
    if (first === undefined) throw new NotPossible(`${this.#guild.name} has no channel; say where`);
    return first;
  }

  #view(message: Message): MessageView {
    return new MessageView(message, this.#stage);
  }
}
