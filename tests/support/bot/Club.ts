import {
  type ChannelHandle,
  type Discord,
  type DiscordOptions,
  type GuildHandle,
  ManualClock,
  type Person,
} from 'loopback-discord';
import { expect } from 'vitest';
import type { Library } from '../../../src/conversation/films/Library.ts';
import type { Shelf } from '../../../src/library/Shelf.ts';
import { openDiscord } from './openDiscord.ts';
import { type Bot, startBot } from './startBot.ts';

/** A film club on Discord with the bot in it: Ana moderates, Ben is a member. */
export interface Club {
  readonly discord: Discord;
  /** Discord's time. No deadline passes before it is turned. */
  readonly clock: ManualClock;
  readonly guild: GuildHandle;
  readonly channel: ChannelHandle;
  readonly ana: Person;
  readonly ben: Person;
  readonly bot: Bot;
  /** A member who has asked nothing yet: a person may ask five questions in ten seconds. */
  readonly somebody: () => Person;
  /**
   * Ends all of it. Fails the test where Discord refused or ignored something, or where an answer is missing.
   *
   * @param tolerated rules that the test lets the bot break
   * @param doubled how many commands were answered twice
   */
  readonly close: (tolerated?: readonly string[], doubled?: number) => Promise<void>;
}

export interface ClubOptions extends DiscordOptions {
  readonly clock?: ManualClock;
  /** Settings of the bot. */
  readonly env?: Record<string, string>;
}

/** Founds a club whose bot speaks about these films. */
export async function foundClub(
  films: Library | Shelf,
  { clock = new ManualClock(), env = {}, ...options }: ClubOptions = {},
): Promise<Club> {
  const discord = await openDiscord({ ...options, clock });
  const guild = await discord.createGuild({ name: 'Film club' });
  const channel = guild.createChannel('club');
  const ana = guild.addMember('Ana', { moderator: true });
  const ben = guild.addMember('Ben');
  const bot = await startBot(discord, films, env).catch(async (error: unknown) => {
    await discord.close();
    throw error;
  });
  let people = 0;
  return {
    discord,
    clock,
    guild,
    channel,
    ana,
    ben,
    bot,
    somebody: () => {
      people += 1;
      return guild.addMember(`Member ${people}`);
    },
    close: async (tolerated = [], doubled = 0) => {
      await bot.stop();
      const { refusals, ignored, unanswered } = discord;
      await discord.close();
      const refused = refusals.flatMap(({ rules }) => rules).filter((rule) => !tolerated.includes(rule));
      expect({ refused, ignored, unanswered, doubled: discord.doubled.length }).toEqual({
        refused: [],
        ignored: [],
        unanswered: [],
        doubled,
      });
    },
  };
}
