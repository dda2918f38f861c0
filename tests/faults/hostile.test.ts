import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ChannelHandle, Discord, GuildHandle, MessageView, Person } from 'loopback-discord';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { plainTalk } from '../../src/answers/questions/plainTalk.ts';
import { PHRASES } from '../../src/messages/text/phrases.ts';
import { toQuestion } from '../../src/search/Question.ts';
import { openDiscord } from '../support/bot/openDiscord.ts';
import { type Program, runProgram } from '../support/bot/runProgram.ts';
import { fc } from '../support/generated/fc.ts';
import { hostileText } from '../support/generated/hostileText.ts';

/** Texts in all, and those of them that are messages: discord.js sends 50 of these a second at most. */
const TEXTS = 10_000;
const MESSAGES = 500;

/** Texts that are under way at once: few enough that none waits 15 seconds on a busy machine, after which discord.js sends again. */
const BURST = 6;
const CHANNELS = 25;

/** Every face comes up as often as any other. */
const DICE = 1_000_000;

/** The most characters of an option and of a message. */
const OPTION = 6_000;
const MESSAGE = 2_000;

let folder: string;
let discord: Discord;
let guild: GuildHandle;
let channels: ChannelHandle[];
let program: Program;

beforeEach(async () => {
  await makeFolder();
  // How fast messages may come is no matter here: two clocks that count seconds disagree about a few.
  discord = await openDiscord();
  guild = await discord.createGuild();
  channels = Array.from({ length: CHANNELS }, (_, index) => guild.createChannel(`club-${index}`));
  program = runProgram({
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.apiUrl,
    CONTENT_DIR: folder,
    CACHE_DIR: join(folder, '.cache'),
    LOG_LEVEL: 'warn',
  });
  await program.output.until(/^On Discord as /);
});

afterEach(async () => {
  await program.kill();
  await discord.close();
  await rm(folder, { recursive: true });
});

async function makeFolder(): Promise<void> {
  folder = await mkdtemp(join(tmpdir(), 'aftercredits-'));
  await cp('content/io.md', join(folder, 'io.md'));
  await cp('tests/fixtures/lanternfish.md', join(folder, 'lanternfish.md'));
}

interface Asked {
  readonly person: Person;
  readonly channel: ChannelHandle;
  readonly text: string;
  /** A number from 0 to below 1 that decides what else happens. */
  readonly dice: number;
}

/** Every way in. Each resolves with the message that came back; null where it is a list of choices. */
const WAYS: readonly ((asked: Asked) => Promise<MessageView | null>)[] = [
  ({ person, channel, text: question }) => person.run('/ask', { question }, { in: channel }),
  ({ person, channel, text: question }) => person.run('/ask', { question, private: true }, { in: channel }),
  ({ person, channel, text: film }) =>
    person.run('/ask', { question: 'how is the score?', film }, { in: channel }),
  ({ person, channel, text: question }) =>
    person.run('/ask', { question, film: 'IO', for: person }, { in: channel }),
  ({ person, channel, text: who }) => person.run('/cast', { who }, { in: channel }),
  ({ person, channel, text: theme }) => person.run('/themes', { theme }, { in: channel }),
  ({ person, channel, text: about }) => person.run('/quote', { about }, { in: channel }),
  async ({ person, channel, text }) => choices(person.type('/quote', 'about', text, { in: channel })),
  async ({ person, channel, text }) => choices(person.type('/cast', 'who', text, { in: channel })),
  async ({ person, channel, text }) => choices(person.type('/themes', 'theme', text, { in: channel })),
  async ({ person, channel, text }) => choices(person.type('/ask', 'film', text, { in: channel })),
  async ({ person, channel, text }) =>
    person.useMenu(await person.send(cutToMessage(text), { in: channel }), 'Ask about this'),
];

/** Presses a button of an answer, whichever: its question has to be read back from what is shown. */
async function pressSome(view: MessageView, { person, dice }: Asked): Promise<MessageView | null> {
  // Deleting echoes nothing, and discord.js lets 50 of them through in a second.
  const labels = view.buttons.map(({ label }) => label);
  const isOne = (label: string): boolean => labels.indexOf(label) === labels.lastIndexOf(label);
  const enabled = view.buttons.filter(
    ({ isDisabled, label }) => !isDisabled && label !== PHRASES.delete && isOne(label),
  );
  const button = enabled[Math.floor(((dice * 100) % 1) * enabled.length)];
  return button === undefined ? null : person.press(button.label, { on: view });
}

async function choices(offered: Promise<readonly unknown[]>): Promise<null> {
  await offered;
  return null;
}

/** What a person can write as a message: at least one character, and at most 2,000. */
function cutToMessage(text: string): string {
  const cut = text.slice(0, MESSAGE - 30);
  return cut === '' ? '?' : cut;
}

/** Does something with every one of a list, so many at a time. */
async function inBursts<Item>(
  items: readonly Item[],
  burst: number,
  act: (item: Item) => Promise<void>,
): Promise<void> {
  const left = items.values();
  const work = async (): Promise<void> => {
    for (const item of left) await act(item);
  };
  await Promise.all(Array.from({ length: burst }, work));
}

test('GIVEN 10,000 hostile texts by every way in THEN each is answered, and Discord refuses and ignores nothing', async () => {
  const seed = fc.readConfigureGlobal().seed ?? Math.floor(Math.random() * 2 ** 31);
  const asked = fc
    .sample(
      fc.tuple(
        hostileText(OPTION),
        fc.noBias(fc.nat(DICE - 1)).map((face) => face / DICE),
      ),
      { numRuns: TEXTS, seed },
    )
    .map(([text, dice], index): Asked => {
      const channel = channels[index % CHANNELS];
      if (channel === undefined) throw new RangeError('no channel');
      return { person: guild.addMember(`Member ${index}`), channel, text, dice };
    });
  let answers = 0;
  let pressed = 0;
  const bad: string[] = [];
  const look = ({ text }: Asked, view: MessageView | null): void => {
    answers += 1;
    if (view === null) return;
    const said = view.text;
    if (view.pinged.length > 0) bad.push(`pinged by ${JSON.stringify(text)}`);
    if (said.includes(PHRASES.tooFast) || said.includes('Something went wrong on my side'))
      bad.push(`“${said}” for ${JSON.stringify(text)}`);
  };

  await Promise.all([
    inBursts(asked.slice(MESSAGES), BURST, async (one) => {
      const way = WAYS[Math.floor(one.dice * WAYS.length)];
      const view = await way?.(one);
      look(one, view ?? null);
      if (view == null || (one.dice * 1_000) % 1 > 0.5) return;
      const next = await pressSome(view, one);
      if (next !== null) pressed += 1;
      if (next !== null && next.pinged.length > 0) bad.push(`pinged by ${JSON.stringify(one.text)}`);
    }),
    inBursts(asked.slice(0, MESSAGES), BURST, async (one) => {
      const isDirect = one.dice < 0.3;
      const text = cutToMessage(one.text);
      const message = isDirect
        ? await one.person.send(text, { in: one.person.dm })
        : await one.person.send(`<@bot> ${text}`, { in: one.channel });
      // Signs alone ask nothing: in a server they are met with silence.
      const isSilent = !isDirect && plainTalk(toQuestion(text)) === 'remark';
      look(one, isSilent ? null : await message.waitForReply());
    }),
  ]);
  await discord.gateway.flush();

  const where = `seed ${seed}`;
  expect(bad, where).toEqual([]);
  expect(answers, where).toBe(TEXTS);
  expect(pressed, where).toBeGreaterThan(300);
  const refused = discord.refusals.map(({ rules, request }) => ({ rules, body: request?.body }));
  expect(refused, where).toEqual([]);
  expect(discord.ignored, where).toEqual([]);
  expect(discord.unanswered, where).toEqual([]);
  expect(discord.doubled, where).toEqual([]);

  program.signal('SIGTERM');
  expect(await program.ended, where).toBe(0);
  // Warnings and errors, of which an unhandled rejection would be one.
  expect(program.output.like(/^\{/), where).toEqual([]);
  expect(program.errors.all, where).toEqual([]);
  // Other tests wait for a few answers; here are 10,000.
}, 1_800_000);
