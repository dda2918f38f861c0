import { PermissionFlagsBits } from 'discord-api-types/v10';
import type { Discord } from 'loopback-discord';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Action } from '../../src/messages/Button.ts';
import { createLog } from '../../src/shared/createLog.ts';
import { type OpenClubs, openClubs } from '../../src/store/openClubs.ts';
import { openDiscord } from '../support/bot/openDiscord.ts';
import { type Bot, startBot } from '../support/bot/startBot.ts';
import { type Endpoint, startEndpoint } from '../support/bot/startEndpoint.ts';
import { type WalkWords, walkEverything } from '../support/bot/walkEverything.ts';
import { twoFilms } from '../support/libraries.ts';
import { storePlaces } from '../support/store/storePlaces.ts';

/** Buttons that only stand on what these tests don't bring about. */
const ELSEWHERE: readonly Action[] = [Action.ResumeSchedule, Action.EditFilm];

const { ManageGuild, ManageMessages } = PermissionFlagsBits;
const films = await twoFilms();
const { ways } = storePlaces();

const WORDS: WalkWords = {
  film: 'IO',
  question: 'Who directed it?',
  message: 'Who plays Sam?',
  unanswered: [
    'what was the budget in croatian kuna',
    'did the clarinet win a yacht race',
    'is broccoli on the menu',
  ],
  reviewOf: (number) => `---
title: The Glass Orchard ${Math.floor(number / 2)}
year: 1971
---
An orchard of glass trees rings in the wind, and nobody sleeps there.

Ruth Amsel plays the keeper with hardly a word.
`,
};

describe.each(ways)('GIVEN two servers, and $name behind the bot', ({ isHere, name, place }) => {
  const when = test.skipIf(!isHere);
  let discord: Discord;
  let bot: Bot;
  let endpoint: Endpoint;
  const opened: OpenClubs[] = [];
  let turn = 0;

  beforeAll(async () => {
    if (!isHere) return;
    discord = await openDiscord();
    const where = await place();
    for (let replica = 0; replica < 2; replica += 1) opened.push(await openClubs(where, createLog('silent')));
    const [one, other] = opened;
    if (one === undefined || other === undefined) throw new TypeError('no store');
    bot = await startBot(discord, films, {}, undefined, one);
    if (name !== 'a file')
      endpoint = await startEndpoint(discord, films, { env: { SEMANTIC: 'off' }, clubs: other });
  });

  afterAll(async () => {
    if (!isHere) return;
    await bot.stop();
    await endpoint?.close();
    for (const clubs of opened) await clubs.close();
    await discord.close();
  });

  /** The next thing is answered by the other replica, where there are two. */
  const alternate = (): void => {
    turn += 1;
    if (endpoint !== undefined)
      discord.endpoint.deliverTo(turn % 2 === 0 ? `${endpoint.url}/interactions` : null);
  };

  when(
    'WHEN every command is run with every option, and every button pressed THEN all is answered',
    async () => {
      const pressed = new Set<string>();
      for (let server = 0; server < 2; server += 1) {
        const guild = await discord.createGuild();
        const channel = guild.createChannel('club');
        await discord.gateway.flush();
        let people = 0;
        const somebody = () => {
          people += 1;
          return guild.addMember(`Boss ${people}`, { permissions: ManageGuild | ManageMessages });
        };
        const walk = {
          discord,
          guild,
          channel,
          member: guild.addMember('Ben'),
          somebody,
          words: WORDS,
          deepest: 3,
        };
        for (const action of await walkEverything({ ...walk, before: alternate })) pressed.add(action);
      }
      const { refusals, ignored, unanswered, doubled } = discord;
      // That is how it is found out which thread stands on a message.
      const refused = refusals
        .filter(({ rules }) => !rules.includes('thread.exists'))
        .map(({ rules, request }) => `${request?.method} ${request?.path}: ${rules}`);
      expect({ refused, ignored, unanswered, doubled }).toEqual({
        refused: [],
        ignored: [],
        unanswered: [],
        doubled: [],
      });
      expect(
        [...bot.log.all, ...(endpoint?.log.all ?? [])].filter((line) =>
          /"level":(?:[456]0|"(?:warn|error))/.test(line),
        ),
      ).toEqual([]);
      expect(Object.values(Action).filter((action) => !pressed.has(action))).toEqual(ELSEWHERE);
    },
  );
});
