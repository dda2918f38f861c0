import { PermissionFlagsBits } from 'discord-api-types/v10';
import type { ChannelHandle, Discord, FileToSend, GuildHandle, MessageView, Person } from 'loopback-discord';
import pino from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SERVER_WIDE } from '../../src/club/settingsAt.ts';
import { PHRASES } from '../../src/messages/text/phrases.ts';
import { type OpenClubs, openClubs } from '../../src/store/openClubs.ts';
import { openDiscord } from '../support/bot/openDiscord.ts';
import { type Bot, startBot } from '../support/bot/startBot.ts';
import { startEndpoint } from '../support/bot/startEndpoint.ts';
import { shippedLibrary } from '../support/libraries.ts';
import { type StorePlace, storePlaces } from '../support/store/storePlaces.ts';
import { untilKept } from '../support/store/untilKept.ts';

const { ManageGuild, ManageMessages } = PermissionFlagsBits;
const log = pino({ level: 'silent' });
const io = await shippedLibrary();

const FIRST =
  'The lighthouse of this film has been out of order for thirty years, and nobody in the village has told the keeper. He climbs the stairs every evening all the same, and the camera climbs with him, one landing at a time.';
const LAST =
  'What stays with me is the sound: a bell that somebody has wrapped in cloth, so that it tells the hours to nobody but itself. Ingrid Solvang plays the keeper as if he were listening to it through the whole film.';
const TEXT = `${FIRST}\n\n${LAST}\n`;

/** A review in Markdown. */
function review(front: string, body = TEXT): string {
  return `---\n${front}\n---\n\n${body}`;
}

const PAGE = `<!doctype html><title>The Bell Keeper – Fog and Film</title>
<header><h1>Fog and Film</h1></header><nav><a href="/">Home</a> <a href="/all">All reviews</a></nav>
<main><article><h1>The Bell Keeper</h1><p class="byline">By Runa Holt</p><p>${FIRST}</p><p>${LAST}</p></article></main>
<footer>© Fog and Film</footer>`;

/** A server with somebody who may manage it, and a member. */
interface Club {
  readonly guild: GuildHandle;
  readonly channel: ChannelHandle;
  readonly ana: Person;
  /** Another one who may manage it, each time: nobody is too fast. */
  readonly boss: () => Person;
}

async function found(discord: Discord, name: string): Promise<Club> {
  const guild = await discord.createGuild({ name });
  const channel = guild.createChannel('club');
  let bosses = 0;
  return {
    guild,
    channel,
    ana: guild.addMember('Ana'),
    boss: () => guild.addMember(`Boss ${bosses++}`, { permissions: ManageGuild }),
  };
}

/** What the bot says in the end to a file. */
async function send(
  person: Person,
  file: FileToSend,
  options: Record<string, string> = {},
): Promise<MessageView> {
  const said = await person.run('/film add', { file, ...options });
  await said.waitUntilFilled();
  return said;
}

async function add(person: Person, text: string): Promise<void> {
  const shown = await send(person, { name: 'film.md', content: text });
  await person.press(PHRASES.addIt, { on: shown });
}

const { ways } = storePlaces();

describe.each(ways.filter(({ isHere }) => isHere))('GIVEN $name', ({ place: findPlace }) => {
  let discord: Discord;
  let place: StorePlace;
  let clubs: OpenClubs;
  let bot: Bot;
  let one: Club;
  let two: Club;

  beforeAll(async () => {
    discord = await openDiscord();
    place = await findPlace();
    clubs = await openClubs(place, log);
    bot = await startBot(discord, io, {}, undefined, clubs);
    one = await found(discord, 'One');
    two = await found(discord, 'Two');
  });

  afterAll(async () => {
    await bot.stop();
    await clubs.close();
    expect(discord.refusals).toEqual([]);
    expect(discord.ignored).toEqual([]);
    await discord.close();
  });

  test('WHEN a page is sent THEN it is shown first, and is there for that server alone once it is added', async () => {
    const boss = one.boss();
    const shown = await send(boss, { name: 'bell.html', content: PAGE });
    expect(shown.isEphemeral).toBe(true);
    expect(shown.text).toContain('### The Bell Keeper\n2 paragraphs, for this server alone');
    expect(shown.text).toContain(`> ${FIRST}`);
    expect(shown.text).toContain(`> ${LAST}`);
    expect(shown.text).toContain('“Home All reviews”');
    expect(shown.text).toContain(PHRASES.ownFilmCalledAsPage);
    expect((await one.ana.run('/ask', { question: 'who plays the keeper?' })).text).not.toContain('Solvang');
    const added = await boss.press(PHRASES.addIt, { on: shown });
    expect(added.text).toBe(PHRASES.ownFilmAdded('The Bell Keeper'));
    expect(added.buttons).toEqual([]);
    const answer = await one.ana.run('/ask', {
      question: 'what does the bell sound like?',
      film: 'The Bell Keeper',
    });
    expect(answer.text).toContain('wrapped in cloth');
    expect(await one.ana.type('/ask', 'film', 'bell')).toEqual([
      { name: 'The Bell Keeper', value: 'The Bell Keeper' },
    ]);
    expect(await one.boss().type('/club film', 'title', 'bell')).toHaveLength(1);
    expect(await two.ana.type('/ask', 'film', 'bell')).toEqual([]);
    expect((await two.ana.run('/ask', { question: 'what does the bell sound like?' })).text).not.toContain(
      'wrapped',
    );
    expect((await two.ana.run('/cast', { film: 'The Bell Keeper' })).text).toContain('IO');
    const dm = await one.ana.run('/ask', { question: 'what about the bell in cloth?' }, { in: one.ana.dm });
    expect(dm.text).not.toContain('wrapped');
  });

  test('WHEN a second process keeps it in the same place THEN it has the film within a moment, and after a restart, too', async () => {
    const other = await openClubs(place, log);
    await other.opened;
    await add(two.boss(), review('title: Saltmarsh\nyear: 1971'));
    const own = other.records.films;
    await untilKept(own, () => own.of(two.guild.id).length > 0);
    const replica = await startEndpoint(discord, io, { clubs: other, env: { SEMANTIC: 'off' } });
    discord.endpoint.deliverTo(`${replica.url}/interactions`);
    const cast = await two.boss().run('/cast', { film: 'Saltmarsh' });
    expect(cast.text).toBe(PHRASES.noCast('Saltmarsh'));
    // Over HTTP, too, the reply comes later.
    const shown = await send(two.boss(), { name: 'fen.md', content: review('title: Fen') });
    expect(shown.text).toContain('### Fen');
    discord.endpoint.deliverTo(null);
    await replica.close();
    await other.close();
  });

  test('WHEN it is cancelled THEN nothing is added, and nothing is left', async () => {
    const boss = one.boss();
    const before = await clubs.texts.names(one.guild.id);
    const shown = await send(boss, { name: 'a.md', content: review('title: Cancelled') });
    const said = await boss.press(PHRASES.cancel, { on: shown });
    expect(said.text).toBe(PHRASES.ownFilmDropped);
    expect(await clubs.texts.names(one.guild.id)).toEqual(before);
  });

  test('WHEN a film of that name is there THEN it is replaced, and there is never a second one', async () => {
    const { guild, boss } = one;
    await add(boss(), review('title: Twice\nyear: 1999'));
    const again = boss();
    const shown = await send(again, { name: 'b.md', content: review('title: Twice', `${LAST}\n`) });
    expect(shown.text).toContain(PHRASES.ownFilmHere('Twice'));
    expect(shown.buttons.map(({ label }) => label)).toEqual([PHRASES.replaceIt, PHRASES.cancel]);
    expect((await again.press(PHRASES.replaceIt, { on: shown })).text).toBe(PHRASES.ownFilmReplaced('Twice'));
    const named = clubs.records.films.of(guild.id).filter(({ name }) => name.startsWith('twice'));
    expect(named).toHaveLength(1);
    expect(await clubs.texts.get(guild.id, named[0]?.value.text ?? '')).not.toContain(FIRST);

    // Two who add it at once: the second one is asked.
    const [first, second] = [boss(), boss()];
    const [left, right] = [
      await send(first, { name: 'c.md', content: review('title: At once') }),
      await send(second, { name: 'd.md', content: review('title: At once', `${LAST}\n`) }),
    ];
    const said = await Promise.all([
      first.press(PHRASES.addIt, { on: left }),
      second.press(PHRASES.addIt, { on: right }),
    ]);
    const asked = said.find(({ buttons }) => buttons.length > 0) ?? expect.fail('both were added');
    expect(said.find((one) => one !== asked)?.text).toBe(PHRASES.ownFilmAdded('At once'));
    expect(asked.text).toContain(PHRASES.ownFilmHereByNow('At once'));
    expect(asked.buttons.map(({ label }) => label)).toEqual([PHRASES.replaceIt, PHRASES.cancel]);
    const loser = asked === said[0] ? first : second;
    const replaced = await loser.press(PHRASES.replaceIt, { on: asked });
    expect(replaced.text).toBe(PHRASES.ownFilmReplaced('At once'));

    const everybody = await send(boss(), { name: 'io.md', content: review('title: I.O.') });
    expect(everybody.text).toBe(PHRASES.ownFilmTaken('IO (2019)'));
    const otherYear = await send(boss(), { name: 'io.md', content: review('title: IO\nyear: 2002') });
    expect(otherYear.text).toContain('### IO (2002)');
  });

  test('WHEN it is edited THEN its front matter changes, and what is wrong is told with what was written', async () => {
    const { guild, boss, ana } = two;
    await add(boss(), review('title: Undertow'));
    const editor = boss();
    expect(await editor.type('/film edit', 'title', 'under')).toEqual([
      { name: 'Undertow', value: 'undertow' },
    ]);
    const opened = await editor.openModal(() => editor.run('/film edit', { title: 'undertow' }));
    expect(opened.title).toBe('Undertow');
    const field = PHRASES.ownFilmForm;
    const wrong = await editor.submit(opened, { [field]: 'title: Undertow\nyear: soon' });
    expect(wrong.text).toContain(PHRASES.ownFilmNotChanged('Undertow'));
    expect(wrong.text).toContain('**Line 2**');
    const again = await editor.openModal(() => editor.press(PHRASES.editAgain, { on: wrong }));
    expect(JSON.stringify(again.modal.data)).toContain('year: soon');
    const asked = '  - { question: who rings it?, paragraph: 1 }';
    const other = boss();
    const form = await other.openModal(() => other.run('/film edit', { title: 'undertow' }));
    const twice = await other.submit(form, { [field]: `title: Undertow\nasked:\n${asked}\n${asked}` });
    expect(twice.text).toContain('**Line 4**');
    expect(twice.text).toContain('in line 3 already');
    const front =
      '---\ntitle: Undertow\nyear: 1983\ncast:\n  - { actor: Ingrid Solvang, role: the keeper }\n---';
    const changed = await editor.submit(again, { [field]: front });
    expect(changed.text).toBe(PHRASES.ownFilmChanged('Undertow (1983)'));
    expect((await ana.run('/cast', { film: 'Undertow' })).text).toContain('Ingrid Solvang');
    // Whatever it is called, it stays the one that settings and earlier messages mean.
    const bea = guild.addMember('Bea');
    const quote = await bea.run('/ask', { question: 'what does the bell sound like?', film: 'Undertow' });
    await boss().run('/club film', { title: 'Undertow' });
    const renamed = await editor.openModal(() => editor.run('/film edit', { title: 'Undertow' }));
    await editor.submit(renamed, { [field]: 'title: Riptide' });
    expect((await bea.run('/cast')).text).toBe(PHRASES.noCast('Riptide'));
    expect((await bea.press(PHRASES.around, { on: quote })).text).toContain(FIRST);
    // Its name is free for another one.
    await add(boss(), review('title: Undertow'));
    const titles = (await editor.type('/film edit', 'title', '')).map(({ name }) => name);
    expect(titles).toEqual(expect.arrayContaining(['Riptide', 'Undertow']));
    expect((await bea.run('/cast')).text).toBe(PHRASES.noCast('Riptide'));
    await boss().run('/club film', { title: 'all' });
    expect(clubs.records.films.of(guild.id).map(({ name }) => name)).toContain('undertow-2');
  });

  test('WHEN it has no summary THEN who wants to post one is told how it gets one', async () => {
    const { guild, channel, boss } = await found(discord, 'Without a summary');
    await discord.gateway.flush();
    await add(boss(), review('title: Undertow'));
    const poster = guild.addMember('Poster', { permissions: ManageMessages });
    const told = await poster.run('/summary', { film: 'Undertow' });
    expect(told.text).toBe(`${PHRASES.noSummary('Undertow')} ${PHRASES.summaryCanCome}`);
    const editor = boss();
    const form = await editor.openModal(() => editor.run('/film edit', { title: 'Undertow' }));
    expect(form.fields).toMatchObject([{ description: PHRASES.ownFilmFormAbout }]);
    const front = 'title: Undertow\nsummary: A keeper, and a bell that nobody hears.';
    await editor.submit(form, { [PHRASES.ownFilmForm]: front });
    await poster.run('/summary', { film: 'Undertow' });
    expect(channel.messages.at(-1)?.text).toContain('a bell that nobody hears');
  });

  test('WHEN its front matter is longer than a form THEN that is said', async () => {
    const boss = two.boss();
    const shown = await send(boss, {
      name: 'e.md',
      content: review(`title: Long\n# ${'so long '.repeat(600)}`),
    });
    await boss.press(PHRASES.addIt, { on: shown });
    expect((await boss.run('/film edit', { title: 'long' })).text).toBe(PHRASES.ownFilmFormFull(4_000));
  });

  test('WHEN it is removed THEN that is asked first, and settings that named it show all films again', async () => {
    const { guild, boss, ana } = two;
    await add(boss(), review('title: Ashore'));
    const remover = boss();
    await remover.run('/club film', { title: 'Ashore' });
    const asked = await remover.run('/film remove', { title: 'ashore' });
    expect(asked.text).toBe(PHRASES.ownFilmRemove('Ashore'));
    expect((await remover.press(PHRASES.keepIt, { on: asked })).text).toBe(PHRASES.ownFilmStays('Ashore'));
    expect((await ana.run('/cast')).text).toBe(PHRASES.noCast('Ashore'));
    const again = await remover.run('/film remove', { title: 'Ashore' });
    expect((await remover.press(PHRASES.removeIt, { on: again })).text).toBe(
      PHRASES.ownFilmRemoved('Ashore'),
    );
    expect(clubs.records.films.of(guild.id).map(({ name }) => name)).not.toContain('ashore');
    expect((await ana.run('/cast')).text).toContain('more than one film');
    const gone = await remover.run('/film remove', { title: 'Ashore' });
    expect(gone.text).toMatch(/^Please choose one of this server’s own films: /);
  });

  test('WHEN somebody makes up buttons and forms THEN nothing happens without the right', async () => {
    const { guild, channel, boss } = two;
    await add(boss(), review('title: Guarded'));
    const film = clubs.records.films.of(guild.id).find(({ name }) => name === 'guarded');
    expect(film).toBeDefined();
    const owner = boss();
    const shown = await owner.run('/film remove', { title: 'guarded' });
    const removal = shown.buttons.find(({ label }) => label === PHRASES.removeIt)?.customId ?? '';
    const member = guild.addMember('Mallory');
    const help = await member.run('/help');
    // A button that is on no message is none at all.
    expect((await member.forge(removal, { on: help })).text).toBe(PHRASES.unknownButton);
    // A form says of nobody that they were let run a command, unless it stands on the command's own answer.
    const opened = await owner.openModal(() => owner.run('/film edit', { title: 'guarded' }));
    channel.deny(owner, ManageGuild);
    const filled = await owner.submit(opened, { [PHRASES.ownFilmForm]: 'title: Taken over' });
    expect(filled.text).toBe(PHRASES.serverManagersOnly);
    expect(clubs.records.films.of(guild.id)).toContainEqual(film);
  });

  test('WHEN a text is edited by hand and broken THEN the film is left out with a line in the log, and can be removed', async () => {
    const three = await found(discord, 'Three');
    const server = three.guild.id;
    await clubs.texts.put(server, 'by hand', 'no front matter');
    const key = { server, channel: SERVER_WIDE };
    await clubs.records.films.put({ ...key, name: 'broken', value: { text: 'by hand', id: null } });
    await clubs.records.films.put({ ...key, name: 'lost', value: { text: 'nowhere', id: null } });
    expect((await three.ana.run('/ask', { question: 'who plays Micah?' })).text).toContain('Anthony Mackie');
    expect(bot.log.all.filter((line) => line.includes('left out') && line.includes(server))).toHaveLength(2);
    const boss = three.boss();
    const asked = await boss.run('/film remove', { title: 'broken' });
    expect((await boss.press(PHRASES.removeIt, { on: asked })).text).toBe(PHRASES.ownFilmRemoved('broken'));
  });

  test('WHEN a server has as many as it may THEN the next one is refused, and a replacement is not', async () => {
    const four = await found(discord, 'Four');
    const server = four.guild.id;
    for (let at = 0; at < 24; at++) {
      const name = `f${at}`;
      await clubs.texts.put(server, name, review(`title: "${at} ${'*'.repeat(97)}"`));
      await clubs.records.films.put({ server, channel: SERVER_WIDE, name, value: { text: name, id: null } });
    }
    await add(four.boss(), review('title: The last'));
    const refused = await send(four.boss(), { name: 'f.md', content: review('title: One more') });
    expect(refused.text).toBe(PHRASES.ownFilmsFull(25));
    const again = await send(four.boss(), { name: 'f.md', content: review('title: The last') });
    expect(again.buttons.map(({ label }) => label)).toContain(PHRASES.replaceIt);
    expect((await four.boss().run('/film edit', { title: 'Another' })).text).toContain('and 17 more');
  });
});

describe('GIVEN files of all kinds', () => {
  let discord: Discord;
  let clubs: OpenClubs;
  let bot: Bot;
  let club: Club;

  beforeAll(async () => {
    discord = await openDiscord();
    const [file] = ways;
    clubs = await openClubs((await file?.place()) ?? expect.fail('no place'), log);
    bot = await startBot(discord, io, {}, undefined, clubs);
    club = await found(discord, 'Club');
  });

  afterAll(async () => {
    await bot.stop();
    await clubs.close();
    expect(discord.refusals).toEqual([]);
    await discord.close();
  });

  test.each<[what: string, file: FileToSend, says: string]>([
    ['of another kind', { name: 'film.pdf', content: 'x' }, PHRASES.ownFilmTypes('film.pdf')],
    ['with Markdown in its name', { name: 'a**b**.exe', content: 'x' }, 'is none of them'],
    ['of 2 MB', { name: 'film.txt', content: 'a'.repeat(2 << 20) }, PHRASES.ownFilmLarge],
    [
      'that is no text',
      { name: 'film.txt', content: new Uint8Array([0, 1, 2, 0, 255, 254]) },
      PHRASES.ownFilmBytes,
    ],
    ['that is empty', { name: 'film.md', content: ' \n' }, PHRASES.ownFilmEmpty],
    ['of text without a title', { name: 'film.txt', content: TEXT }, PHRASES.ownFilmUntitled],
    [
      'without a paragraph',
      { name: 'film.html', content: '<h1>The Bell</h1><title>The Bell</title>' },
      PHRASES.ownFilmEmpty,
    ],
    [
      'of more than a review',
      { name: 'film.md', content: review('title: Long', `${FIRST}\n\n`.repeat(1_500)) },
      PHRASES.ownFilmLong,
    ],
    [
      'that nests without end',
      { name: 'film.html', content: `<title>a b</title>${'<div>'.repeat(20_000)}` },
      'nests its elements',
    ],
    [
      'with what the check finds',
      { name: 'film.md', content: review('title: Odd\nyear: soon\nactor: x') },
      '- **Line 3**: ',
    ],
    ['with a path for a name', { name: '../../etc/x.md', content: 'y: [' }, PHRASES.ownFilmUntitled],
  ])('WHEN one %s is sent THEN it is said what to do, and nothing is added', async (_, file, says) => {
    const said = await send(club.boss(), file);
    expect(said.text).toContain(says);
    expect(said.buttons).toEqual([]);
    expect(clubs.records.films.of(club.guild.id)).toEqual([]);
  });

  test('WHEN text is sent with a title THEN it is taken', async () => {
    const shown = await send(
      club.boss(),
      { name: 'film.txt', content: TEXT },
      { title: 'The Bell *Keeper*' },
    );
    expect(shown.text).toContain('### The Bell \\*Keeper\\*');
    expect(shown.text).not.toContain(PHRASES.ownFilmCalledAsPage);
  });

  test('WHEN it is a private message, or switched off, or there is no store THEN that is said', async () => {
    const off = await startBot(discord, io, { SERVER_FILMS: 'off' }, undefined, clubs);
    await bot.stop();
    await clubs.texts.put(club.guild.id, 'kept', review('title: Kept'));
    const key = { server: club.guild.id, channel: SERVER_WIDE };
    await clubs.records.films.put({ ...key, name: 'kept', value: { text: 'kept', id: null } });
    expect((await send(club.boss(), { name: 'f.md', content: TEXT })).text).toBe(PHRASES.ownFilmsOff);
    expect((await club.boss().run('/film edit', { title: 'Kept' })).text).toBe(PHRASES.ownFilmsOff);
    expect((await club.ana.run('/cast')).text).not.toContain('more than one film');
    await off.stop();
    bot = await startBot(discord, io);
    const shown = await send(club.boss(), { name: 'f.md', content: review('title: Nowhere') });
    expect(shown.text).toBe(PHRASES.notKept);
  });

  test('WHEN a draft is older than the store remembers THEN the file is asked for again', async () => {
    const boss = club.boss();
    await bot.stop();
    bot = await startBot(discord, io, {}, undefined, clubs);
    const shown = await send(boss, { name: 'f.md', content: review('title: Late') });
    for (const name of await clubs.texts.names(club.guild.id)) await clubs.texts.remove(club.guild.id, name);
    expect((await boss.press(PHRASES.addIt, { on: shown })).text).toBe(PHRASES.ownFilmDraftGone);
  });

  test('WHEN more drafts wait than may THEN the oldest go', async () => {
    const server = club.guild.id;
    const now = Date.now();
    const drafts = Array.from(
      { length: 60 },
      (_, at) => `film-${(now - 60 + at).toString(36).padStart(9, '0')}000000000`,
    );
    for (const name of drafts) await clubs.texts.put(server, name, 'x');
    await send(club.boss(), { name: 'f.md', content: review('title: Many') });
    const names = await clubs.texts.names(server);
    expect(names.filter((name) => name.startsWith('film-'))).toHaveLength(50);
    expect(names).toContain(drafts.at(-1));
    expect(names).not.toContain(drafts[0]);
  });
});
