import type { APIInteraction } from 'discord-api-types/v10';
import { InteractionResponseType } from 'discord-api-types/v10';
import type { Discord } from '../../src/Discord.ts';
import type { DiscordOptions } from '../../src/DiscordOptions.ts';
import type { ChannelHandle } from '../../src/people/ChannelHandle.ts';
import type { GuildHandle } from '../../src/people/GuildHandle.ts';
import type { MessageView } from '../../src/people/MessageView.ts';
import type { Person } from '../../src/people/Person.ts';
import { startDiscord } from '../../src/startDiscord.ts';
import { ManualClock } from '../../src/time/ManualClock.ts';
import { type Answer, RawBot } from '../RawBot.ts';

/** A command with one option of each sort that matters here. */
export const ASK = {
  name: 'ask',
  description: 'Asks',
  options: [
    { type: 3, name: 'question', description: 'What to ask', required: true },
    { type: 3, name: 'film', description: 'Of which film', autocomplete: true },
    { type: 4, name: 'year', description: 'Of which year', autocomplete: true },
  ],
};

/** A server with a club, a member, and a bot that says whatever it is told to. The time stands still. */
export class Scene {
  readonly discord: Discord;
  readonly clock: ManualClock;
  readonly bot: RawBot;
  readonly club: GuildHandle;
  readonly channel: ChannelHandle;
  readonly ana: Person;
  #interactions = 0;

  private constructor(discord: Discord, clock: ManualClock, club: GuildHandle) {
    this.discord = discord;
    this.clock = clock;
    this.bot = new RawBot(discord);
    this.club = club;
    this.channel = club.createChannel('club');
    this.ana = club.addMember('Ana');
  }

  static async start(options: DiscordOptions = {}): Promise<Scene> {
    const clock = new ManualClock(Date.UTC(2026, 0, 1));
    const discord = await startDiscord({ clock, ...options });
    return new Scene(discord, clock, await discord.createGuild());
  }

  /** Sends a message of the bot into the channel. */
  send(body: unknown, channel: { readonly id: string } = this.channel): Promise<Answer> {
    return this.bot.call('POST', `/channels/${channel.id}/messages`, body);
  }

  /** Sends a message that is all right, and gives its id. */
  async sendHello(
    body: unknown = { content: 'Hello' },
    channel: { readonly id: string } = this.channel,
  ): Promise<string> {
    return idOf(await this.send(body, channel));
  }

  /** Sends a message with files, by the names of their fields. */
  upload(body: unknown, files: Readonly<Record<string, File>>): Promise<Answer> {
    return this.bot.call('POST', `/channels/${this.channel.id}/messages`, body, { files });
  }

  edit(message: string, body: unknown, channel: { readonly id: string } = this.channel): Promise<Answer> {
    return this.bot.call('PATCH', `/channels/${channel.id}/messages/${message}`, body);
  }

  delete(message: string, channel: { readonly id: string } = this.channel): Promise<Answer> {
    return this.bot.call('DELETE', `/channels/${channel.id}/messages/${message}`);
  }

  /** Registers commands for everywhere. */
  register(...commands: readonly unknown[]): Promise<Answer> {
    return this.bot.call('PUT', `/applications/${this.discord.applicationId}/commands`, commands);
  }

  /** Registers a slash command that has these options. */
  registerOptions(...options: readonly unknown[]): Promise<Answer> {
    return this.register({ name: 'ask', description: 'Asks', options });
  }

  /** Lets Ana run /ask, and gives what the bot got of it. */
  runAsk(by: Person = this.ana, channel: ChannelHandle = this.channel): Promise<APIInteraction> {
    return this.#started(() => by.run('/ask', { question: 'Who?' }, { in: channel }));
  }

  /** Lets Ana type into an option, and gives what the bot got of it. */
  typeInto(option = 'film'): Promise<APIInteraction> {
    return this.#started(() => this.ana.type('/ask', option, 'i'));
  }

  /** Lets Ana press a button, and gives what the bot got of it. */
  press(label: string, on: MessageView): Promise<APIInteraction> {
    return this.#started(() => this.ana.press(label, { on }));
  }

  /** Lets Ana run /ask, and answers with a message. */
  async answer(data: unknown): Promise<Answer> {
    const type = InteractionResponseType.ChannelMessageWithSource;
    return this.bot.respond(await this.runAsk(), { type, data });
  }

  /** A path of the webhook of an interaction. */
  webhook({ token }: APIInteraction, message?: string): string {
    const path = `/webhooks/${this.discord.applicationId}/${token}`;
    return message === undefined ? path : `${path}/messages/${message}`;
  }

  async #started(act: () => Promise<unknown>): Promise<APIInteraction> {
    if (this.discord.gateway.sessions.length === 0) await this.bot.connect();
    if (this.discord.commands().length === 0) await this.register(ASK);
    this.#interactions += 1;
    // Whether it is ever answered is the test's business.
    act().catch(() => {});
    return this.bot.waitForInteraction(this.#interactions);
  }
}

/** The id in an answer. */
export function idOf({ body, status }: Answer): string {
  if (typeof body === 'object' && body !== null && 'id' in body && typeof body.id === 'string')
    return body.id;
  throw new TypeError(`an answer of ${status} without id: ${JSON.stringify(body)}`);
}
