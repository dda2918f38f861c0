import { PermissionFlagsBits } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PHRASES } from '../../src/messages/text/phrases.ts';
import { type Club, foundClub } from '../support/bot/Club.ts';
import { seenOnDiscord } from '../support/discordMarkdown.ts';
import { shippedLibrary } from '../support/libraries.ts';
import { quotedPassage } from '../support/quotedPassage.ts';

const io = await shippedLibrary();
let club: Club;

beforeAll(async () => {
  club = await foundClub(io);
});
afterAll(() => club.close());

describe('GIVEN /ask', () => {
  test('THEN everybody sees the passage, its source and the question', async () => {
    const answer = await club.somebody().run('/ask', { question: 'how is the score?' });
    expect(quotedPassage(answer, io).number).toBe(11);
    expect(answer).toMatchObject({ isEphemeral: false, author: 'Aftercredits' });
    expect(answer.text).toMatch(/^-# “how is the score\?”\n/);
    expect(club.ben.messagesIn(club.channel).map(({ id }) => id)).toContain(answer.id);
  });

  test('with mentions and links THEN they are shown as they were typed, and do nothing', async () => {
    const question = `who plays Sam? @everyone ${club.ben.mention} [here](https://example.com) ||or|| **not**`;
    const answer = await club.somebody().run('/ask', { question });
    const [shown = ''] = answer.text.split('\n');
    const seen = `“${question.replaceAll('||', '')}”`;
    // What is covered stays covered.
    expect(seenOnDiscord(shown)).toEqual({ text: seen, effects: [`small:${seen}`, 'spoiler:or'] });
    expect(answer.pinged).toEqual([]);
  });

  test('that has no answer THEN it says so, and what does have one', async () => {
    const { text } = await club.somebody().run('/ask', { question: 'what is the capital of France?' });
    expect(text).toContain(PHRASES.nothing('IO'));
    expect(text).toContain(PHRASES.tryThese);
  });

  test('with “private” THEN only the asker sees it', async () => {
    const asker = club.somebody();
    const answer = await asker.run('/ask', { question: 'how is the score?', private: true });
    expect(quotedPassage(answer, io).number).toBe(11);
    expect(answer.isEphemeral).toBe(true);
    expect(club.ben.messagesIn(club.channel).map(({ id }) => id)).not.toContain(answer.id);
    expect(asker.messagesIn(club.channel).map(({ id }) => id)).toContain(answer.id);
  });

  test('with “for” THEN it says for whom, without a ping', async () => {
    const answer = await club.somebody().run('/ask', { question: 'how is the score?', for: club.ben });
    expect(answer.text).toContain(PHRASES.forSomebody(club.ben.id));
    expect(answer.pinged).toEqual([]);
  });

  test('with “for” and “private” THEN it says that only one of them goes', async () => {
    const options = { question: 'how is the score?', for: club.ben, private: true };
    const answer = await club.somebody().run('/ask', options);
    expect(answer).toMatchObject({ text: PHRASES.forOrPrivate, isEphemeral: true });
  });

  test('of 6,000 characters THEN it is answered', async () => {
    const question = `how is the score? ${'la '.repeat(1_990)}`.slice(0, 6_000);
    expect((await club.somebody().run('/ask', { question })).text).toContain('how is the score?');
  });

  test('in direct messages THEN it is answered there', async () => {
    const asker = club.discord.createUser('Cleo', { installed: 'user' });
    expect(quotedPassage(await asker.run('/ask', { question: 'how is the score?' }), io).number).toBe(11);
  });
});

describe('GIVEN a person who brought the bot along', () => {
  test('to a server where external apps are off THEN the answer is private, and there is no share', async () => {
    const { discord } = club;
    const { ViewChannel, SendMessages, UseApplicationCommands } = PermissionFlagsBits;
    const guild = await discord.createGuild({
      name: 'Elsewhere',
      bot: false,
      everyone: ViewChannel | SendMessages | UseApplicationCommands,
    });
    guild.createChannel('hall');
    const guest = guild.addMember('Dora', { installed: 'user' });
    const answer = await guest.run('/ask', { question: 'how is the score?' });
    expect(answer.isEphemeral).toBe(true);
    expect(answer.buttons.map(({ label }) => label)).not.toContain(PHRASES.share);
    expect(quotedPassage(answer, io).number).toBe(11);
  });
});

describe('GIVEN /cast', () => {
  test('THEN it lists director, actors and roles', async () => {
    const { text } = await club.somebody().run('/cast');
    expect(seenOnDiscord(text).text).toContain(
      'Directed by Jonathan Helpert\nMargaret Qualley as Sam Walden',
    );
  });

  test.each(['Mackie', 'micah', 'Anthony Mackie'])(
    'with “who” %s THEN it quotes what is said of them',
    async (who) => {
      const answer = await club.somebody().run('/cast', { who });
      expect(answer.text).toMatch(/^\*\*Anthony Mackie\*\* as Micah\n/);
      expect(quotedPassage(answer, io).plain.text).toMatch(/Mackie|Micah/);
    },
  );

  test('with somebody who is not in it THEN it says who is, in private', async () => {
    const answer = await club.somebody().run('/cast', { who: '**Zendaya** <@1>' });
    expect(seenOnDiscord(answer.text)).toMatchObject({
      text: expect.stringContaining('“**Zendaya** <@1>”'),
      effects: [],
    });
    expect(answer.isEphemeral).toBe(true);
  });

  test('WHEN “who” is typed THEN people are offered by name and by role', async () => {
    const choices = await club.somebody().type('/cast', 'who', 'mic');
    expect(choices).toEqual([{ name: 'Anthony Mackie as Micah', value: 'Anthony Mackie' }]);
    expect(await club.somebody().type('/cast', 'who', '')).toHaveLength(3);
  });
});

describe('GIVEN /themes', () => {
  test('THEN it lists the themes', async () => {
    const { text } = await club.somebody().run('/themes');
    expect(text).toContain('**Solitude and silence**: An empty planet');
  });

  test('with “theme” THEN it quotes the passages on it', async () => {
    const answer = await club.somebody().run('/themes', { theme: 'home' });
    expect(answer.text).toMatch(/^\*\*Home\*\*: What the word still means/);
    expect([8, 19]).toContain(quotedPassage(answer, io).number);
  });

  test('with one that it does not have THEN it says which there are', async () => {
    const answer = await club.somebody().run('/themes', { theme: 'horses' });
    expect(answer).toMatchObject({
      isEphemeral: true,
      text: expect.stringContaining('Solitude and silence'),
    });
  });

  test('WHEN “theme” is typed THEN themes are offered', async () => {
    const choices = await club.somebody().type('/themes', 'theme', 'ho');
    expect(choices.map(({ name }) => name)).toEqual(['Hope and renewal', 'Home']);
  });
});

describe('GIVEN /quote', () => {
  test('THEN it is a line of the review, and not the same one twice in a row', async () => {
    const lines = [await club.somebody().run('/quote'), await club.somebody().run('/quote')].map(lineOf);
    for (const line of lines) expect(plainTextOf()).toContain(line);
    expect(lines[0]).not.toBe(lines[1]);
  });

  test('with “about” THEN it is the line that is remembered', async () => {
    const line = await club.somebody().run('/quote', { about: 'a love leter to earth' });
    expect(lineOf(line)).toBe('Helpert has called IO "a love letter to the Earth".');
  });

  test('with words that are nowhere THEN it says so in private', async () => {
    const about = 'xylophone zebra quartz';
    const answer = await club.somebody().run('/quote', { about });
    expect(answer).toMatchObject({ text: PHRASES.noLine(about, 1), isEphemeral: true });
  });

  test('WHEN “about” is typed and a line is picked THEN it is that line', async () => {
    const [choice] = await club.somebody().type('/quote', 'about', 'love letter');
    const line = await club.somebody().run('/quote', { about: String(choice?.value) });
    expect(lineOf(line)).toBe(choice?.name);
  });
});

test('GIVEN /help THEN it is private and says how to ask', async () => {
  const help = await club.somebody().run('/help');
  expect(help.isEphemeral).toBe(true);
  expect(help.text).toContain('`/ask`');
});

describe('GIVEN “Ask about this”', () => {
  test('THEN the message is the question, and the answer is private', async () => {
    const message = await club.ben.send('how is the score?');
    const answer = await club.somebody().useMenu(message);
    expect(answer.isEphemeral).toBe(true);
    expect(quotedPassage(answer, io).number).toBe(11);
    expect(answer.buttons.map(({ label }) => label)).toContain(PHRASES.share);
  });

  test('on a message without text THEN it says so', async () => {
    const message = await club.ben.send(club.ana.mention);
    expect((await club.somebody().useMenu(message)).text).toBe(PHRASES.noText);
  });
});

test('GIVEN a person who asks six times at once THEN the sixth is told to wait, and others are not', async () => {
  const asker = club.somebody();
  const answers = await Promise.all(Array.from({ length: 6 }, () => asker.run('/help')));
  expect(answers.filter(({ text }) => text === PHRASES.tooFast)).toHaveLength(1);
  expect((await club.somebody().run('/help')).text).not.toBe(PHRASES.tooFast);
});

/** The line of a quote, without its Markdown. */
function lineOf({ text }: { readonly text: string }): string {
  return seenOnDiscord(text).text.split('\n')[0] ?? '';
}

function plainTextOf(): string {
  return io.films.flatMap(({ review }) => review.passages.map(({ plain }) => plain.text)).join('\n');
}
