import { PermissionFlagsBits } from 'discord-api-types/v10';
import {
  type ChannelHandle,
  type Discord,
  type GuildHandle,
  type Person,
  startDiscord,
} from 'loopback-discord';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SERVER_WIDE } from '../../src/club/settingsAt.ts';
import type { Counted } from '../../src/club/Tally.ts';
import { PHRASES } from '../../src/messages/text/phrases.ts';
import { createLog } from '../../src/shared/createLog.ts';
import { type OpenClubs, openClubs } from '../../src/store/openClubs.ts';
import { type Bot, startBot } from '../support/bot/startBot.ts';
import { twoFilms } from '../support/libraries.ts';
import { storePlaces } from '../support/store/storePlaces.ts';

const films = await twoFilms();
const { ways } = storePlaces();
/** Nothing in any review is about it. */
const PASTA = 'how is the spaghetti in it?';

describe.each(ways)('GIVEN $name behind the bot', ({ isHere, place }) => {
  const when = test.skipIf(!isHere);
  let discord: Discord;
  let bot: Bot;
  let clubs: OpenClubs;
  /** What was counted, in order. */
  const counted: Counted[] = [];
  const looking = new Set<() => void>();
  /** Waits until so many questions were counted in a server. */
  const until = (counts: Club['counts'], number: number): Promise<void> =>
    new Promise((resolve) => {
      const look = (): void => {
        if (counts().length < number) return;
        looking.delete(look);
        resolve();
      };
      looking.add(look);
      look();
    });

  beforeAll(async () => {
    if (!isHere) return;
    discord = await startDiscord();
    clubs = await openClubs(await place(), createLog('silent'));
    const tally = {
      ...clubs.tally,
      count: async (one: Counted) => {
        await clubs.tally.count(one);
        counted.push(one);
        for (const look of looking) look();
      },
    };
    bot = await startBot(discord, films, {}, undefined, { ...clubs, tally });
  });

  afterAll(async () => {
    if (!isHere) return;
    await bot.stop();
    await clubs.close();
    await discord.close();
  });

  interface Club {
    readonly guild: GuildHandle;
    readonly channel: ChannelHandle;
    readonly boss: Person;
    /** A member whom nobody has seen yet: a person may ask five questions in ten seconds. */
    readonly somebody: () => Person;
    /** What was counted in this server. */
    readonly counts: () => readonly Counted[];
  }

  /** A server that shows IO. */
  const found = async (counts: boolean): Promise<Club> => {
    const guild = await discord.createGuild();
    const channel = guild.createChannel('club');
    await discord.gateway.flush();
    const boss = guild.addMember('Boss', { permissions: PermissionFlagsBits.ManageGuild });
    const io = films.films[0]?.review.id ?? '';
    await clubs.change(guild.id, SERVER_WIDE, 'films', [io]);
    if (counts) await clubs.change(guild.id, SERVER_WIDE, 'questions', true);
    let members = 0;
    return {
      guild,
      channel,
      boss,
      somebody: () => guild.addMember(`Ana${members++}`),
      counts: () => counted.filter(({ server }) => server === guild.id),
    };
  };

  when('WHEN nobody has switched it on THEN nothing is counted', async () => {
    const one = await found(false);
    const other = await found(true);
    await one.somebody().run('/ask', { question: PASTA });
    await other.somebody().run('/ask', { question: PASTA });
    await until(other.counts, 1);
    expect(one.counts()).toEqual([]);
  });

  when('WHEN questions find nothing, by whichever way, THEN each is counted without who asked', async () => {
    const { somebody, counts, guild } = await found(true);
    const ana = somebody();
    await ana.run('/ask', { question: `${PASTA} <@${ana.id}> 12345` });
    await (await somebody().send(`<@bot> how is the spaghetti in it`)).waitForReply();
    await somebody().run('/ask', { question: 'who plays Micah?' });
    await until(counts, 2);
    const [one, two] = counts();
    expect(one).toMatchObject({ server: guild.id, question: 'how is the spaghetti in it …', ended: 'none' });
    expect(two?.question).toBe('how is the spaghetti in it');
    expect(await clubs.tally.since(guild.id, '2020-01-01')).toHaveLength(2);
    expect(JSON.stringify(counts())).not.toContain(ana.id);
  });

  when('WHEN small talk and what is about something else comes THEN it is not counted', async () => {
    const { somebody, counts } = await found(true);
    await (await somebody().send('<@bot> thanks!')).waitForReply();
    await (await somebody().send('<@bot> hello')).waitForReply();
    await somebody().run('/ask', { question: PASTA });
    await until(counts, 1);
    expect(counts()).toHaveLength(1);
  });

  when(
    'WHEN an answer is not what somebody asked THEN that counts once for each, and the next comes to them',
    async () => {
      const { somebody, counts } = await found(true);
      const answer = await somebody().run('/ask', { question: 'Is Sam alone on Earth?' });
      const ben = somebody();
      const next = await ben.press(PHRASES.notAsked, { on: answer });
      expect(next.isEphemeral).toBe(true);
      expect(next.text).toContain(PHRASES.sorryNext);
      await ben.press(PHRASES.notAsked, { on: answer });
      // Of what came next it is not counted again.
      await ben.press(PHRASES.notAsked, { on: next });
      await somebody().press(PHRASES.notAsked, { on: answer });
      await until(counts, 3);
      expect(counts()).toMatchObject([
        { question: 'is sam alone on earth', ended: 'closest' },
        { question: 'is sam alone on earth', ended: 'wrong' },
        { question: 'is sam alone on earth', ended: 'wrong' },
      ]);
    },
  );

  when('WHEN there is nothing else to show THEN questions that work are offered, to them alone', async () => {
    const { somebody } = await found(false);
    let shown = await somebody().run('/ask', { question: 'who plays Micah?' });
    const ben = somebody();
    for (let press = 0; press < 9 && shown.text.includes('¶'); press += 1)
      shown = await ben.press(PHRASES.notAsked, { on: shown });
    expect(shown.isEphemeral).toBe(true);
    expect(shown.text.split('\n')[0]).toMatch(/^Sorry about that/);
    expect(shown.text).not.toContain('¶');
  });
});
