import { expect } from 'vitest';
import type { Library } from '../../src/conversation/films/library.ts';
import type { Shelf } from '../../src/library/Shelf.ts';
import type { Discord } from '../discord/Discord.ts';
import type { DiscordOptions } from '../discord/DiscordOptions.ts';
import type { ChannelHandle } from '../discord/people/ChannelHandle.ts';
import type { GuildHandle } from '../discord/people/GuildHandle.ts';
import type { Person } from '../discord/people/Person.ts';
import { startDiscord } from '../discord/startDiscord.ts';
import { type Bot, startBot } from './startBot.ts';

/** A film club on Discord with the bot in it: Ana moderates, Ben is a member. */
export interface Club {
  readonly discord: Discord;
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
  readonly closes: (tolerated?: readonly string[], doubled?: number) => Promise<void>;
}

/** Founds a club whose bot speaks about these films. */
export async function foundClub(films: Library | Shelf, options: DiscordOptions = {}): Promise<Club> {
  const discord = await startDiscord(options);
  const guild = await discord.guild({ name: 'Film club' });
  const channel = guild.channel('club');
  const ana = guild.member('Ana', { moderator: true });
  const ben = guild.member('Ben');
  const bot = await startBot(discord, films).catch(async (error: unknown) => {
    await discord.close();
    throw error;
  });
  let people = 0;
  return {
    discord,
    guild,
    channel,
    ana,
    ben,
    bot,
    somebody: () => {
      people += 1;
      return guild.member(`Member ${people}`);
    },
    closes: async (tolerated = [], doubled = 0) => {
      await bot.stops();
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
