import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ChannelType, PermissionFlagsBits } from 'discord-api-types/v10';
import type { Discord, EventHandle, GuildHandle, Person } from 'loopback-discord';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { SERVER_WIDE } from '../../src/club/settingsAt.ts';
import { PHRASES } from '../../src/messages/text/phrases.ts';
import { createLog } from '../../src/shared/createLog.ts';
import { type OpenClubs, openClubs } from '../../src/store/openClubs.ts';
import { openDiscord } from '../support/bot/openDiscord.ts';
import { type Bot, startBot } from '../support/bot/startBot.ts';
import { twoFilms } from '../support/libraries.ts';

const HOUR = 3_600_000;
const TRAWLER = 'The trawler sinks with the crumbold aboard';
const soon = Math.floor(Date.now() / 1_000) * 1_000 + HOUR;
const startsAt = new Date(soon);
const endsAt = new Date(soon + 3 * HOUR);
const stamp = (time: number): string => `<t:${Math.floor(time / 1_000)}:f>`;

const films = await twoFilms();
let discord: Discord;
let folder: string;
let clubs: OpenClubs;
let bot: Bot;
const start = (): Promise<Bot> => startBot(discord, films, { SHARDS: '2' }, undefined, clubs);

beforeAll(async () => {
  discord = await openDiscord({ maxConcurrency: 100 });
  folder = await mkdtemp(join(tmpdir(), 'events-'));
  clubs = await openClubs({ dataDir: folder, databaseUrl: null }, createLog('silent'));
  bot = await start();
});

afterAll(async () => {
  await bot.stop();
  await clubs.close();
  const { refusals, unanswered } = discord;
  await discord.close();
  await rm(folder, { recursive: true });
  expect({ refusals, unanswered }).toEqual({ refusals: [], unanswered: [] });
});

/** A server where spoilers stay covered until its event ends. */
interface Evening {
  readonly guild: GuildHandle;
  readonly boss: Person;
  readonly film: EventHandle;
  readonly told: string;
}

async function evening(options: { endsAt?: Date; weekly?: boolean } = { endsAt }): Promise<Evening> {
  const guild = await discord.createGuild();
  guild.createChannel('club');
  const boss = guild.addMember('Boss', { permissions: PermissionFlagsBits.ManageGuild });
  const where = { in: guild.createChannel('voice', { type: ChannelType.GuildVoice }) };
  const film = guild.scheduleEvent('Film night', { startsAt, ...where, ...options });
  const { text } = await boss.run('/club spoilers', { mode: 'covered', until: `=${film.id}` });
  return { guild, boss, film, told: text };
}

/** Waits until something else is set than a moment in the future. */
const until = async ({ id }: GuildHandle, holds: (set: { until: string; state?: string }) => boolean) =>
  vi.waitFor(
    () => {
      const set = clubs.of(id).get(SERVER_WIDE)?.spoilers;
      if (typeof set !== 'object' || !holds({ until: set.until, ...set.event }))
        expect.fail(JSON.stringify(set));
    },
    { timeout: 600_000 },
  );
const isOpen = ({ until }: { readonly until: string }): boolean => Date.parse(until) <= Date.now();

describe('GIVEN spoilers that are covered until an event ends', () => {
  test('THEN the moderator is told that this goes by the event', async () => {
    const { told } = await evening();
    expect(told).toContain(
      `${PHRASES.untilEvent('Film night', stamp(endsAt.getTime()))} ${PHRASES.eventFollowed}`,
    );
  });

  test('WHEN it is moved THEN they are covered until it ends then', async () => {
    const { guild, boss, film } = await evening();
    film.move({ startsAt: new Date(soon + HOUR), endsAt: new Date(soon + 9 * HOUR) });
    await until(guild, (set) => set.until === new Date(soon + 9 * HOUR).toISOString());
    expect((await boss.run('/club show')).text).toContain(PHRASES.spoilersUntil(stamp(soon + 9 * HOUR)));
  });

  test('WHEN it ends early THEN they are open at once', async () => {
    const { guild, boss, film } = await evening();
    const ask = { question: 'does the trawler sink with the crumbold?' };
    film.start();
    await until(guild, ({ state }) => state === 'begun');
    expect((await boss.run('/ask', ask)).uncoveredText).not.toContain(TRAWLER);
    film.end();
    await until(guild, isOpen);
    expect((await boss.run('/ask', ask)).uncoveredText).toContain(TRAWLER);
  });

  test('and that comes every week WHEN it ends THEN they are open, though Discord only plans the next one', async () => {
    const { guild, film } = await evening({ weekly: true });
    film.start().end();
    await until(guild, isOpen);
  });

  test.each([
    ['deleted, as people call it off', (film: EventHandle) => film.delete()],
    ['called off by an app', (film: EventHandle) => film.cancel()],
  ])('WHEN it is %s THEN they stay covered, and “show” says so', async (_, act) => {
    const { guild, boss, film } = await evening();
    act(film);
    await until(guild, ({ state }) => state === 'calledOff');
    expect((await boss.run('/club show')).text).toContain(PHRASES.spoilersCalledOff);
    // What somebody sets after that holds.
    expect((await boss.run('/club spoilers', { mode: 'open' })).text).toContain(PHRASES.spoilersOpen);
  });

  test('WHEN the bot is off meanwhile THEN it sees what became of them when it comes back', async () => {
    const [moved, gone, running, same] = [await evening(), await evening(), await evening(), await evening()];
    running.film.start();
    await until(running.guild, ({ state }) => state === 'begun');
    await bot.stop();
    moved.film.move({ endsAt: new Date(soon + 7 * HOUR) });
    gone.film.delete();
    running.film.end();
    bot = await start();
    await until(moved.guild, (set) => set.until === new Date(soon + 7 * HOUR).toISOString());
    await until(gone.guild, ({ state }) => state === 'calledOff');
    // It may have ended or been deleted: its end holds, as it was planned.
    await until(running.guild, (set) => set.until === endsAt.toISOString() && set.state === 'begun');
    await until(same.guild, (set) => set.until === endsAt.toISOString() && set.state === 'planned');
  });
});
