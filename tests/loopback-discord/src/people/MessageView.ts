import {
  type APIMessage,
  type APIMessageTopLevelComponent,
  ButtonStyle,
  ComponentType,
  MessageFlags,
} from 'discord-api-types/v10';
import { listComponents } from '../forms/components/listComponents.ts';
import type { SentFile } from '../rest/Recorded.ts';
import type { Message } from '../world/model.ts';
import { READS_ALL, textsOf, toApiMessage } from '../world/payloads/toApiMessage.ts';
import type { Stage } from './Stage.ts';

/** A button as people see it. */
export interface ButtonView {
  /** Its label; its emoji where it has none. */
  readonly label: string;
  readonly isDisabled: boolean;
  /** Null for links. */
  readonly customId: string | null;
  /** Null for all but links. */
  readonly url: string | null;
}

/** A message as it stands: what is read from it later shows what became of it. */
export class MessageView {
  /** What is behind it; tests seldom need it. */
  readonly message: Message;
  readonly #stage: Stage;

  constructor(message: Message, stage: Stage) {
    this.message = message;
    this.#stage = stage;
  }

  get id(): string {
    return this.message.id;
  }

  /** The name of who wrote it. */
  get author(): string {
    return this.message.author.name;
  }

  /** All that can be read in it: content and text displays, one below the other. */
  get text(): string {
    return textsOf(this.message).join('\n');
  }

  /** What can be read in it without uncovering a spoiler container. `||bars||` in the text are left as they are. */
  get uncoveredText(): string {
    const { content, components } = this.message;
    const open = components.filter(
      (component) => !(component.type === ComponentType.Container && component.spoiler),
    );
    return textsOf({ content, components: open }).join('\n');
  }

  get components(): readonly APIMessageTopLevelComponent[] {
    return this.message.components;
  }

  get buttons(): readonly ButtonView[] {
    return listComponents(this.message.components).flatMap((component) => {
      if (component.type !== ComponentType.Button || component.style === ButtonStyle.Premium) return [];
      const label = component.label ?? component.emoji?.name ?? '';
      const isLink = component.style === ButtonStyle.Link;
      const target = isLink
        ? { customId: null, url: component.url }
        : { customId: component.custom_id, url: null };
      return [{ label, isDisabled: component.disabled === true, ...target }];
    });
  }

  /** Its files, shown in components or not. */
  get files(): readonly SentFile[] {
    return this.message.attachments.map(({ name, type, content }) => ({ name, type, content }));
  }

  /** The names of everybody who reacted, by emoji. */
  get reactions(): Readonly<Record<string, readonly string[]>> {
    const all = [...this.message.reactions];
    return Object.fromEntries(all.map(([emoji, users]) => [emoji, [...users].map(({ name }) => name)]));
  }

  /** Whether only the person sees it who asked for it. */
  get isEphemeral(): boolean {
    return this.message.ephemeralFor !== null;
  }

  /** Whether the bot is still "thinking". */
  get isLoading(): boolean {
    return (this.message.flags & MessageFlags.Loading) !== 0;
  }

  get isDeleted(): boolean {
    return this.message.isDeleted;
  }

  /** How often it was edited; filling a deferred answer is no edit. */
  get edits(): number {
    return this.message.edits;
  }

  /** The names of everybody whom it notified when it appeared. */
  get pinged(): readonly string[] {
    return this.message.mentions.pinged.map(({ name }) => name);
  }

  /** The message that it answers. */
  get repliesTo(): MessageView | null {
    const { repliesTo } = this.message;
    return repliesTo && new MessageView(repliesTo, this.#stage);
  }

  /** The messages that answer it and are not deleted, oldest first, of the bot and of people. */
  get replies(): readonly MessageView[] {
    const { messages } = this.message.channel;
    return messages
      .slice(messages.lastIndexOf(this.message) + 1)
      .filter(({ repliesTo, isDeleted }) => repliesTo === this.message && !isDeleted)
      .map((message) => new MessageView(message, this.#stage));
  }

  /** The message as Discord's API has it. */
  get raw(): APIMessage {
    return toApiMessage(this.message, this.#stage.world, READS_ALL);
  }

  /** The first reply to it; waits until there is one. */
  async waitForReply(): Promise<MessageView> {
    let reply: MessageView | undefined;
    await this.#stage.until(() => {
      [reply] = this.replies;
      return reply !== undefined;
    }, `a reply to “${this.text}”`);
    return reply ?? this.waitForReply();
  }

  /** Waits until a deferred answer is filled. */
  async waitUntilFilled(): Promise<this> {
    await this.#stage.until(() => !this.isLoading, `what the bot thinks about “${this.author}”`);
    return this;
  }
}
