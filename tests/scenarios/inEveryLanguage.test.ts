import { PermissionFlagsBits } from 'discord-api-types/v10';
import type { Discord } from 'loopback-discord';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { phrasesFor } from '../../src/messages/languages/phrasesFor.ts';
import { createLog } from '../../src/shared/createLog.ts';
import { type OpenClubs, openClubs } from '../../src/store/openClubs.ts';
import { openDiscord } from '../support/bot/openDiscord.ts';
import { shownIn } from '../support/bot/shownIn.ts';
import { startBot } from '../support/bot/startBot.ts';
import { walkEverything } from '../support/bot/walkEverything.ts';
import { libraryOf } from '../support/libraries.ts';
import { ENGLISH_CLUB, type LanguageClub, OTHER_CLUBS } from '../support/reviewsInLanguages.ts';
import { storePlaces } from '../support/store/storePlaces.ts';

const { ManageGuild, ManageMessages } = PermissionFlagsBits;
const { ways } = storePlaces();

let discord: Discord;
let clubs: OpenClubs;

beforeAll(async () => {
  discord = await openDiscord();
  const [file] = ways;
  clubs = await openClubs((await file?.place()) ?? expect.fail('no place'), createLog('silent'));
});

afterAll(async () => {
  await clubs.close();
  await discord.close();
});

/** All that the bot says to somebody who walks through everything in one language, in pieces. */
async function saidIn(club: LanguageClub): Promise<ReadonlySet<string>> {
  const films = await libraryOf({ 'a.md': club.review, 'b.md': club.other });
  const bot = await startBot(discord, films, {}, undefined, clubs);
  const { locale } = club;
  const guild = await discord.createGuild({ locale });
  const channel = guild.createChannel('club');
  await discord.gateway.flush();
  const member = guild.addMember('Ben', { locale });
  const said: string[] = [];
  let people = 0;
  await walkEverything({
    discord,
    guild,
    channel,
    member,
    somebody: () => {
      people += 1;
      return guild.addMember(`Boss ${people}`, { locale, permissions: ManageGuild | ManageMessages });
    },
    words: {
      film: club.title,
      question: club.question,
      message: club.question,
      unanswered: [club.unanswered],
      // Two are of one film, and the third is none.
      reviewOf: (number) => (number % 3 === 2 ? `---\ntitle: [${club.title}]\nyear: ?\n---\n` : club.added),
    },
    deepest: 2,
    phrases: phrasesFor(locale),
    look: (texts) => void said.push(...texts),
  });
  for (const place of [channel, ...channel.threads])
    said.push(place.name, ...place.messages.flatMap(({ components }) => shownIn(components)));
  await bot.stop();
  return new Set(said.flatMap((text) => piecesOf(text, club)));
}

/** The sentences of a text, without what the films bring along, and without marks and figures. */
function piecesOf(text: string, { own }: LanguageClub): string[] {
  const bare = own.reduce((left, words) => left.replaceAll(words, '…'), text);
  return bare
    .split(/\n|(?<=[.!?:;。！？：]) +| · /u)
    .map((piece) =>
      piece
        .replace(/https?:[^ )]*|<[^>]*>|[*_>#|\\~-]/gu, '')
        .replace(/\d+/gu, '0')
        .trim(),
    )
    .filter((piece) => /\p{L}{3}/u.test(piece));
}

/** What stands in English replies, too: time zones, what was typed, keys of front matter, and words that languages share. */
const SHARED = [
  /^(?:UTC|\w+\/\w+)$/,
  /^Sam$/,
  /^club$/,
  /^year:$/,
  /^\[Ann Lee, Bo Roe]`$/,
  /^¶ 0 \(spoiler\)$/,
  /^0 minutes$/,
];

let english: ReadonlySet<string>;

test.each(OTHER_CLUBS.map((club) => [club.locale, club] as const))(
  'GIVEN a club in %s WHEN every command is run with every option, every button pressed and every form filled in THEN nothing is said in English',
  async (_, club) => {
    english ??= await saidIn(ENGLISH_CLUB);
    const said = await saidIn(club);
    const left = [...said].filter(
      (piece) => english.has(piece) && !SHARED.some((shared) => shared.test(piece)),
    );
    expect(left).toEqual([]);
    for (const { size } of [english, said]) expect(size).toBeGreaterThan(150);
  },
);
