import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PermissionFlagsBits } from 'discord-api-types/v10';
import {
  type ChannelHandle,
  type Discord,
  type GuildHandle,
  ManualClock,
  type MessageView,
  ModalOpened,
  type Person,
} from 'loopback-discord';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SERVER_WIDE } from '../../src/club/settingsAt.ts';
import type { Counted } from '../../src/club/Tally.ts';
import { PHRASES } from '../../src/messages/text/phrases.ts';
import { PARAGRAPH } from '../../src/request/unanswered/unansweredButton.ts';
import { createLog } from '../../src/shared/createLog.ts';
import { type OpenClubs, openClubs } from '../../src/store/openClubs.ts';
import { openDiscord } from '../support/bot/openDiscord.ts';
import { type Bot, startBot } from '../support/bot/startBot.ts';
import { startEndpoint } from '../support/bot/startEndpoint.ts';
import { inFolder, twoFilms } from '../support/libraries.ts';
import { onOneDay } from '../support/onOneDay.ts';
import { type StorePlace, storePlaces } from '../support/store/storePlaces.ts';
import { untilKept } from '../support/store/untilKept.ts';

onOneDay();

const films = await twoFilms();
const { ways } = storePlaces();
/** Nothing in any review is about it. */
const PASTA = 'how is the spaghetti in it?';

describe.each(ways)('GIVEN $name behind the bot', ({ isHere, place }) => {
  const when = test.skipIf(!isHere);
  const clock = new ManualClock();
  let discord: Discord;
  let bot: Bot;
  let clubs: OpenClubs;
  let where: StorePlace;
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
    discord = await openDiscord({ clock });
    where = await place();
    clubs = await openClubs(where, createLog('silent'));
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
    await until(counts, 1);
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
      await until(counts, 1);
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

  /** What `/club questions` says, once it does. */
  const listed = async (boss: Person, mode?: string): Promise<MessageView> => {
    const answer = await boss.run('/club questions', mode === undefined ? {} : { mode });
    await answer.waitUntilFilled();
    expect(answer.isEphemeral).toBe(true);
    return answer;
  };

  /** Presses the button that asks for a paragraph, and fills in the form. */
  const answerIsIn = async (boss: Person, on: MessageView, number: string): Promise<MessageView> => {
    const opened = await boss.openModal(() => boss.press(PHRASES.answerIsIn, { on }));
    return boss.submit(opened, { [PARAGRAPH]: number });
  };

  when(
    'WHEN moderators switch it on and off THEN they are told, /help says so, and off forgets',
    async () => {
      const { boss, somebody, counts, guild } = await found(false);
      expect((await listed(boss)).text).toContain(PHRASES.questionsOffMore);
      expect((await somebody().run('/help')).text).toContain(PHRASES.helpKept);
      expect((await listed(boss, 'on')).text).toContain(`**${PHRASES.questionsOn}**`);
      expect((await somebody().run('/help')).text).toContain(PHRASES.helpCounted);
      expect((await boss.run('/club show')).text).toContain(PHRASES.questionsOn);
      await somebody().run('/ask', { question: PASTA });
      await until(counts, 1);
      const off = await listed(boss, 'off');
      expect(off.text).toContain(`**${PHRASES.questionsOff}**`);
      expect(off.text).not.toContain('spaghetti');
      expect(await clubs.tally.since(guild.id, '2020-01-01')).toEqual([]);
    },
  );

  when(
    'WHEN a moderator says where the answer is THEN the next one gets it, in this server alone',
    async () => {
      const one = await found(true);
      const other = await found(true);
      for (const { somebody } of [one, other]) await somebody().run('/ask', { question: PASTA });
      await one.somebody().run('/ask', { question: 'How IS the spaghetti in it' });
      await until(one.counts, 2);
      await until(other.counts, 1);
      const list = await listed(one.boss);
      expect(list.text).toContain(`**2** · “how is the spaghetti in it”`);
      expect(list.text).toContain(PHRASES.endedNone(2));
      expect((await answerIsIn(one.boss, list, '99')).text).toContain(PHRASES.noParagraph('99', 20));
      const old = await listed(one.boss);
      // Of several questions the form says for which it is.
      const form = await one.boss.openModal(() => one.boss.press(PHRASES.answerIsIn, { on: old }));
      expect(form.fields).toMatchObject([{ description: '“how is the spaghetti in it”' }]);
      const shown = await answerIsIn(one.boss, list, '¶ 7');
      expect(shown.text).toContain(PHRASES.nowAnswered('how is the spaghetti in it'));
      expect(shown.text).toContain(PHRASES.paragraph(7, 20));
      const answered = await one.somebody().run('/ask', { question: 'how is the spaghetti in it??' });
      expect(answered.text).toContain(PHRASES.paragraph(7, 20));
      expect(answered.text).not.toContain(PHRASES.closest);
      const mention = await (await one.somebody().send('<@bot> how is the spaghetti in it')).waitForReply();
      expect(mention.text).toContain(PHRASES.paragraph(7, 20));
      expect((await other.somebody().run('/ask', { question: PASTA })).text).toContain(PHRASES.nothing('IO'));
      expect((await one.boss.press(PHRASES.unanswered, { on: shown })).text).toContain(
        PHRASES.nothingUnanswered,
      );
      // It is no question among them any more: an old list says so, and an old form.
      expect((await one.boss.press(PHRASES.answerIsIn, { on: old })).text).toBe(PHRASES.questionGone);
      expect((await one.boss.submit(form, { [PARAGRAPH]: '3' })).text).toBe(PHRASES.questionGone);
    },
  );

  when('WHEN it is ignored THEN it is neither shown nor counted, until that is taken back', async () => {
    const { boss, somebody, counts, guild } = await found(true);
    await somebody().run('/ask', { question: PASTA });
    await until(counts, 1);
    const list = await boss.press(PHRASES.ignore, { on: await listed(boss) });
    expect(list.text).toContain(PHRASES.nothingUnanswered);
    await somebody().run('/ask', { question: PASTA });
    await somebody().run('/ask', { question: 'how is the lasagne in it?' });
    await until(counts, 2);
    expect(counts().map(({ question }) => question)).toEqual([
      'how is the spaghetti in it',
      'how is the lasagne in it',
    ]);
    // What was counted by a process that had not heard of it yet.
    await clubs.tally.count({ ...counts()[0], server: guild.id } as Counted);
    const again = await listed(boss);
    expect(again.text).not.toContain('spaghetti');
    const pinned = await boss.press(PHRASES.pinned(1), { on: again });
    expect(pinned.text).toContain('“how is the spaghetti in it”');
    expect(pinned.text).toContain(PHRASES.pinIgnored);
    const none = await boss.press(PHRASES.removePin, { on: pinned });
    expect(none.text).toContain(PHRASES.nothingPinned);
    expect((await boss.press(PHRASES.unanswered, { on: none })).text).toContain('spaghetti');
  });

  when('WHEN no film was meant THEN a moderator says which', async () => {
    const { boss, somebody, counts, guild } = await found(true);
    await clubs.change(guild.id, SERVER_WIDE, 'films', 'all');
    await somebody().run('/ask', { question: PASTA });
    await until(counts, 1);
    expect(counts()[0]?.film).toBe('');
    const which = await boss.press(PHRASES.answerIsIn, { on: await listed(boss) });
    expect(which.text).toContain(PHRASES.whichFilmAnswers);
    const opened = await boss
      .press(films.films[1]?.review.ownTitle ?? '', { on: which })
      .catch((error: unknown) => error);
    if (!(opened instanceof ModalOpened)) throw opened;
    const shown = await boss.submit(opened.view, { [PARAGRAPH]: '2' });
    expect(shown.text).toContain('The Lanternfish');
    expect((await somebody().run('/ask', { question: PASTA })).text).toContain('The Lanternfish');
  });

  when(
    'WHEN there are more than fit a page THEN pages turn, and another process turns them too',
    async () => {
      const { boss, guild } = await found(true);
      const io = films.films[0]?.review.id ?? '';
      const day = new Date().toISOString().slice(0, 10);
      const words = [
        'alpha',
        'bravo',
        'charlie',
        'delta',
        'echo',
        'foxtrot',
        'golf',
        'hotel',
        'india',
        'juliet',
        'kilo',
      ];
      for (const [at, word] of words.entries())
        for (let times = 0; times <= at; times += 1)
          await clubs.tally.count({
            server: guild.id,
            film: io,
            question: `is ${word} there`,
            ended: 'none',
            day,
          });
      const first = await listed(boss);
      expect(first.text.match(/“is (\w+) there”/g)?.[0]).toBe('“is kilo there”');
      expect(first.text).not.toContain('foxtrot');
      const second = await boss.press(PHRASES.next, { on: first });
      expect(second.text).toContain('foxtrot');
      expect(second.text).not.toContain('kilo');
      const third = await boss.press(PHRASES.next, { on: second });
      expect(third.text).toContain('alpha');
      expect(third.buttons.find(({ label }) => label === PHRASES.next)?.isDisabled).toBe(true);
      await bot.stop();
      bot = await startBot(discord, films, {}, undefined, clubs);
      expect((await boss.press(PHRASES.previous, { on: third })).text).toContain('foxtrot');
    },
  );

  when(
    'WHEN somebody may not manage the server THEN no press and no form of theirs does anything',
    async () => {
      const { boss, somebody, counts, guild } = await found(true);
      await clubs.tally.count({
        server: guild.id,
        film: films.films[0]?.review.id ?? '',
        question: 'is it secret',
        ended: 'none',
        day: new Date().toISOString().slice(0, 10),
      });
      const list = await listed(boss);
      const ids = list.buttons.flatMap(({ customId }) => customId ?? []);
      expect(ids.length).toBeGreaterThan(1);
      const answer = await somebody().run('/ask', { question: 'who plays Micah?' });
      for (const customId of ids) {
        const told = await somebody().forge(customId, { on: answer });
        expect([PHRASES.serverManagersOnly, PHRASES.unknownButton]).toContain(told.text);
      }
      expect((await clubs.tally.since(guild.id, '2020-01-01')).length).toBe(1);
      expect(clubs.records.pins.of(guild.id)).toEqual([]);
      expect(counts).toBeDefined();
    },
  );

  when(
    'WHEN two replicas answer THEN both count, both list, and what one pins the other answers with',
    async () => {
      const { boss, somebody, guild } = await found(true);
      const theirs = await openClubs(where, createLog('silent'));
      await theirs.opened;
      const endpoint = await startEndpoint(discord, films, { env: { SEMANTIC: 'off' }, clubs: theirs });
      const byReplica = () => discord.endpoint.deliverTo(`${endpoint.url}/interactions`);
      const io = films.films[0]?.review.id ?? '';
      const day = new Date().toISOString().slice(0, 10);
      for (let at = 0; at < 6; at += 1)
        for (const tally of [clubs.tally, theirs.tally])
          await tally.count({
            server: guild.id,
            film: io,
            question: `${'ab'.repeat(at + 1)} ok`,
            ended: 'none',
            day,
          });
      await clubs.tally.count({
        server: guild.id,
        film: io,
        question: 'how is the spaghetti in it',
        ended: 'none',
        day,
      });
      const first = await listed(boss);
      expect(first.text.match(/\*\*2\*\*/g)).toHaveLength(5);
      byReplica();
      const second = await boss.press(PHRASES.next, { on: first });
      expect(second.text).toContain('spaghetti');
      const [, , other] = second.buttons;
      const opened = await boss.forge(other?.customId ?? '', { on: second }).catch((error: unknown) => error);
      if (!(opened instanceof ModalOpened)) throw opened;
      const shown = await boss.submit(opened.view, { [PARAGRAPH]: '7' });
      expect(shown.text).toContain('spaghetti');
      const { pins } = clubs.records;
      await untilKept(pins, () => pins.of(guild.id).length === 1);
      discord.endpoint.deliverTo(null);
      expect((await somebody().run('/ask', { question: PASTA })).text).toContain(PHRASES.paragraph(7, 20));
      await endpoint.close();
      await theirs.close();
    },
  );

  when(
    'WHEN two processes hear a mention THEN it is counted once, and once more when it is edited',
    async () => {
      const { channel, guild, somebody } = await found(true);
      const theirs = await openClubs(where, createLog('silent'));
      await theirs.opened;
      const asked: boolean[] = [];
      let bothAsked = (): void => {};
      const told = (own: OpenClubs): OpenClubs => ({
        ...own,
        isFirst: async (...what) => {
          const is = await own.isFirst(...what);
          asked.push(is);
          if (asked.length % 2 === 0) bothAsked();
          return is;
        },
      });
      await bot.stop();
      bot = await startBot(discord, films, {}, undefined, told(clubs));
      const second = await startBot(discord, films, {}, undefined, told(theirs));
      const heard = async <Done>(act: () => Promise<Done>): Promise<Done> => {
        const both = new Promise<void>((resolve) => {
          bothAsked = resolve;
        });
        const done = await act();
        await both;
        return done;
      };
      const ana = somebody();
      const question = await heard(() => ana.send(`<@bot> ${PASTA}`, { in: channel }));
      // Edits are told apart by their time.
      clock.advance(1_000);
      await heard(() => ana.edit(question, '<@bot> how are the noodles in it?'));
      // What is being done is finished first.
      await Promise.all([bot.stop(), second.stop()]);
      expect(asked.filter(Boolean)).toHaveLength(2);
      const counts = await clubs.tally.since(guild.id, '2020-01-01');
      expect(counts.map(({ times }) => times)).toEqual([1, 1]);
      bot = await startBot(discord, films, {}, undefined, clubs);
      await theirs.close();
    },
  );

  when(
    'WHEN counting fails THEN answers come all the same, and the log says so without the question',
    async () => {
      const { guild, somebody } = await found(true);
      const tally = { ...clubs.tally, count: () => Promise.reject(new Error('full')) };
      await bot.stop();
      bot = await startBot(discord, films, {}, undefined, { ...clubs, tally });
      expect((await somebody().run('/ask', { question: PASTA })).text).toContain(PHRASES.nothing('IO'));
      await bot.log.until(/could not be counted/);
      expect(bot.log.all.join('\n')).not.toContain('spaghetti');
      expect(await clubs.tally.since(guild.id, '2020-01-01')).toEqual([]);
      await bot.stop();
      bot = await startBot(discord, films, {}, undefined, clubs);
    },
  );

  when('WHEN a bot starts THEN what was counted more than 30 days ago is forgotten', async () => {
    const { guild } = await found(true);
    const of = (ago: number) => new Date(Date.now() - ago * 24 * 60 * 60_000).toISOString().slice(0, 10);
    const one = { server: guild.id, film: '', question: 'is it old', ended: 'none' } as const;
    for (const ago of [0, 29, 30, 400]) await clubs.tally.count({ ...one, day: of(ago) });
    await bot.stop();
    bot = await startBot(discord, films, {}, undefined, clubs);
    await bot.stop();
    expect((await clubs.tally.since(guild.id, '2000-01-01')).map(({ day }) => day)).toEqual([of(0), of(29)]);
    bot = await startBot(discord, films, {}, undefined, clubs);
  });
});

test('GIVEN a file behind the bot THEN nobody’s id and nobody’s name stands in it', async () => {
  await inFolder(async (dataDir) => {
    const discord = await openDiscord();
    const clubs = await openClubs({ dataDir, databaseUrl: null }, createLog('silent'));
    const bot = await startBot(discord, films, {}, undefined, clubs);
    const guild = await discord.createGuild();
    const channel = guild.createChannel('secret-channel');
    await discord.gateway.flush();
    await clubs.change(guild.id, SERVER_WIDE, 'questions', true);
    const ana = guild.addMember('Anabelle-Quenby');
    const question = `how is the spaghetti, Anabelle-Quenby and <@${ana.id}>, in <#${channel.id}>?`;
    await ana.run('/ask', { question });
    const answer = await ana.run('/ask', { question: 'who plays Micah?', film: 'IO' });
    await ana.press(PHRASES.notAsked, { on: answer });
    await bot.stop();
    await clubs.close();
    const files = await Promise.all(
      (await readdir(dataDir)).map((name) => readFile(join(dataDir, name), 'latin1')),
    );
    const all = files.join('\n');
    expect(all).toContain('how is the spaghetti');
    expect(all).toContain('who plays micah');
    for (const secret of [ana.id, 'quenby', 'Quenby', 'anabelle', channel.id, answer.id, 'secret-channel'])
      expect(all).not.toContain(secret);
    await discord.close();
  });
});
