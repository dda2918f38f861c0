import { describe, expect, test } from 'vitest';
import type { Intent } from '../../../src/answers/questions/readKind.ts';
import { createMemory } from '../../../src/conversation/Memory.ts';
import type { Reply } from '../../../src/messages/replies/Reply.ts';
import { PHRASES } from '../../../src/messages/text/phrases.ts';
import { type ChatReply, routeChat } from '../../../src/request/routing/routeChat.ts';
import type { Services } from '../../../src/request/Services.ts';
import { toQuestion } from '../../../src/search/Question.ts';
import { BAREFOOT, DRIFTWOOD } from '../../support/driftwood.ts';
import { libraryOf, shippedLibrary, twoFilms } from '../../support/libraries.ts';
import { buttonsOf, expectWithinLimits, PUBLIC, textOf } from '../../support/messages.ts';
import { readingLibrary } from '../../support/readingLibrary.ts';
import { inputOf, servicesOf } from '../../support/requests.ts';

const io = await shippedLibrary();
const both = await twoFilms();

const KINDS: Readonly<Record<string, Intent>> = {
  'which year is it from': 'fact.year',
  'where can viewers watch it, in the archive': 'fact.where',
  'how many minutes does it run': 'fact.length',
  'who directed it': 'fact.director',
  'who plays in it': 'fact.cast',
  'who wrote this review': 'fact.author',
  'sum it up': 'summary',
  'is the widow gloomy, in short': 'summary',
  'its subjects': 'themes',
  'a line please': 'quote',
  'which films are there': 'films',
  'what can i do here': 'help',
  'what are you': 'who',
  'hey you': 'greet',
  cheers: 'thanks',
  'that was wrong': 'sorry',
  'go further': 'more',
  'i liked the oranges': 'remark',
  'is it raining': 'offtopic',
};

const driftwood = await readingLibrary({ 'a.md': DRIFTWOOD }, KINDS);
const barefoot = await readingLibrary({ 'b.md': BAREFOOT }, KINDS);
const veiled = await readingLibrary({ 'c.md': '---\ntitle: Veiled\n---\n\n||The butler did it.||\n' }, KINDS);
const shelf = await readingLibrary({ 'a.md': DRIFTWOOD, 'b.md': BAREFOOT }, KINDS);
const ZITHER = 'who composed the zither score';

/** Says one thing after the other, as one person; gives the last reply. */
async function says(
  library: Services['library'],
  ...lines: readonly [string, ...string[]]
): Promise<ChatReply> {
  const services = servicesOf(library, { memory: createMemory() });
  let answered = await routeChat(lines[0], inputOf(), services);
  for (const line of lines.slice(1)) answered = await routeChat(line, inputOf(), services);
  return answered;
}

/** What was said; fails the test where the bot stays silent. */
function replyOf({ reply }: ChatReply): Reply {
  if (reply === null) expect.fail('the bot stays silent');
  expectWithinLimits(reply.message);
  return reply;
}

const shown = (answered: ChatReply): string => textOf(replyOf(answered).message);
const placesOf = (answered: ChatReply): number[] =>
  replyOf(answered).quotes.map(({ passage }) => passage.number);

describe('what was meant', () => {
  test.each([
    ['which year is it from', 'fact.year', '**1971**'],
    ['how many minutes does it run', 'fact.length', '**88 minutes**'],
    ['who directed it', 'fact.director', '**Mara Olsen**'],
    ['who plays in it', 'fact.cast', '**Ida Berg** as Nell and **Jon Falk** as Pike'],
    ['who wrote this review', 'fact.author', '[Finn Dahl](<https://reviews.example/driftwood>)'],
  ] as const)('GIVEN “%s” THEN the review’s facts answer', async (question, intent, says_) => {
    const answered = await says(driftwood, question);
    expect(answered).toMatchObject({ intent, reply: { outcome: 'answer', message: { flags: PUBLIC } } });
    expect(shown(answered)).toContain('From the facts in the review of Driftwood (1971): ');
    expect(shown(answered)).toContain(says_);
  });

  test('GIVEN a question in letters that the network has not learnt THEN it asks, whatever the network makes of it', async () => {
    const question = '佐藤花は誰？';
    const review =
      '---\ntitle: 波止場\nlanguage: ja\ncast:\n  - actor: 佐藤花\n    role: ハナ\n---\n\n佐藤花が演じるハナは、決して泳がない水先案内人だ。\n';
    for (const taken of ['offtopic', 'remark'] as const) {
      const library = await readingLibrary({ 'a.md': review }, { [toQuestion(question).text]: taken });
      const answered = await says(library, question);
      expect(answered.intent).toBe('ask');
      expect(placesOf(answered)).toEqual([1]);
    }
  });

  test('GIVEN a review in German THEN its plainest questions and small talk are told by their words, whatever the network makes of them', async () => {
    const review =
      '---\ntitle: Fähre\ndirector: Jana Ott\nlanguage: de\n---\n\nDie Musik ist laut, und niemand spricht.\n';
    const lines = ['Wer hat Regie geführt?', 'danke dir', 'und die Musik'];
    const kinds = Object.fromEntries(lines.map((line) => [toQuestion(line).text, 'offtopic'] as const));
    const library = await readingLibrary({ 'a.md': review }, kinds);
    const intents = [];
    for (const line of lines) intents.push((await says(library, line)).intent);
    expect(intents).toEqual(['fact.director', 'thanks', 'ask']);
    expect(shown(await says(library, 'Wer hat Regie geführt?'))).toContain('**Jana Ott**');
  });

  test('GIVEN a fact that a paragraph tells too THEN the paragraph stands under it', async () => {
    const answered = await says(driftwood, 'where can viewers watch it, in the archive');
    expect(answered).toMatchObject({ intent: 'fact.where', reply: { outcome: 'answer' } });
    expect(shown(answered)).toContain('**Harbour Archive**');
    expect(shown(answered)).toContain('restored print');
    expect(placesOf(answered)[0]).toBe(1);
  });

  test('GIVEN a fact that the front matter lacks THEN an honest no', async () => {
    const answered = await says(barefoot, 'who directed it');
    expect(answered).toMatchObject({ intent: 'fact.director', reply: { outcome: 'none', quotes: [] } });
    expect(shown(answered)).toContain('says nothing about that');
  });

  test('GIVEN a call for a summary THEN what /summary shows, in the chat and for anybody', async () => {
    const answered = await says(driftwood, 'sum it up');
    expect(answered).toMatchObject({
      intent: 'summary',
      reply: { message: { flags: PUBLIC }, posts: [], outcome: null },
    });
    expect(shown(answered)).toContain('A widow waits for a ship');
    expect(shown(answered)).toContain('-# On Harbour Archive · 88 minutes · sea drama · 3 of 5 shells');
    expect(buttonsOf(replyOf(answered).message).map(({ label }) => label)).toEqual(['Delete']);
  });

  test('GIVEN a call for a summary that a passage answers THEN that passage too', async () => {
    const answered = await says(driftwood, 'is the widow gloomy, in short');
    expect(answered).toMatchObject({ intent: 'summary', reply: { outcome: 'answer' } });
    expect(shown(answered)).toContain('A widow waits for a ship');
    expect(placesOf(answered)).toEqual([2]);
  });

  test('GIVEN a review without a summary THEN it says so, and shows how the review begins', async () => {
    const answered = await says(barefoot, 'sum it up');
    expect(answered).toMatchObject({
      intent: 'summary',
      reply: { outcome: 'closest', message: { flags: PUBLIC } },
    });
    expect(shown(answered)).toContain('The review of Barefoot has no summary.\nThis is how it begins:');
    expect(shown(answered)).not.toContain(PHRASES.closest);
    expect(placesOf(answered)[0]).toBe(1);
  });

  test('GIVEN one of which all is covered THEN nothing of it is shown', async () => {
    const answered = await says(veiled, 'sum it up');
    expect(shown(answered)).toBe('The review of Veiled has no summary.');
  });

  test('GIVEN a call for the themes THEN they are listed; where there are none, it says so to everybody', async () => {
    expect(shown(await says(driftwood, 'its subjects'))).toContain('**Salt**');
    const none = await says(barefoot, 'its subjects');
    expect(none).toMatchObject({ intent: 'themes', reply: { message: { flags: PUBLIC } } });
    expect(shown(none)).toContain('doesn’t list any themes');
  });

  test('GIVEN a call for a quote THEN a line that gives nothing away', async () => {
    const answered = await says(driftwood, 'a line please');
    expect(answered).toMatchObject({ intent: 'quote', reply: { outcome: null } });
    expect(replyOf(answered).quotes).toHaveLength(1);
    expect(replyOf(answered).quotes[0]?.passage.spoiler).toBe(false);
  });

  test('GIVEN a call for the films THEN the shelf, with years and authors', async () => {
    const answered = await says(shelf, 'which films are there');
    expect(answered.intent).toBe('films');
    expect(shown(answered)).toContain('- **Driftwood (1971)**, review by [Finn Dahl]');
    expect(shown(answered)).toContain('- **Barefoot**');
  });

  test.each([
    ['what can i do here', 'help', '/ask'],
    ['what are you', 'who', 'none is generated'],
    ['hey you', 'greet', 'Hello!'],
    ['cheers', 'thanks', 'You’re welcome.'],
  ] as const)('GIVEN “%s” THEN the kind “%s” is acted on', async (line, intent, says_) => {
    const answered = await says(driftwood, line);
    expect(answered).toMatchObject({
      intent,
      reply: { outcome: null, message: { flags: PUBLIC }, quotes: [] },
    });
    expect(shown(answered)).toContain(says_);
  });

  test('GIVEN a complaint after an answer THEN the next passage; without one, questions that work', async () => {
    const question = 'a widow and a smuggler of oranges with a zither score';
    const first = placesOf(await says(driftwood, question));
    expect(first.length).toBeGreaterThan(1);
    const answered = await says(driftwood, question, 'that was wrong');
    expect(answered.intent).toBe('sorry');
    expect(placesOf(answered)).toEqual(first.slice(1));
    expect(shown(answered)).toContain('Sorry about that.');

    const alone = await says(driftwood, 'that was wrong');
    expect(alone).toMatchObject({ intent: 'sorry', reply: { outcome: null, quotes: [] } });
    expect(buttonsOf(replyOf(alone).message).map(({ label }) => label)).toContain('Who plays Nell?');
  });

  test('GIVEN a call for more after an answer THEN the next passage; without one, what to ask first', async () => {
    const question = 'a widow and a smuggler of oranges with a zither score';
    const first = placesOf(await says(driftwood, question));
    const next = await says(driftwood, question, 'go further');
    expect(next.intent).toBe('more');
    expect(placesOf(next)).toEqual(first.slice(1));
    expect(await says(driftwood, question, 'more')).toMatchObject({ intent: 'more' });

    const alone = await says(driftwood, 'go further');
    expect(alone).toMatchObject({ intent: 'more', reply: { outcome: null, quotes: [] } });
    expect(shown(alone)).toContain('Who plays Nell?');
  });

  test('GIVEN a remark THEN silence in a server, and in direct messages what can be asked; never a quote', async () => {
    const remark = 'i liked the oranges';
    expect(await routeChat(remark, inputOf(), servicesOf(driftwood))).toEqual({
      intent: 'remark',
      reply: null,
    });
    const direct = await routeChat(remark, inputOf({ server: null }), servicesOf(driftwood));
    expect(direct).toMatchObject({ intent: 'remark', reply: { outcome: null, quotes: [] } });
    expect(shown(direct)).toContain('Driftwood (1971)');
  });

  test('GIVEN something off the topic THEN a short no', async () => {
    const answered = await says(driftwood, 'is it raining');
    expect(answered).toMatchObject({ intent: 'offtopic', reply: { outcome: 'none', quotes: [] } });
    expect(buttonsOf(replyOf(answered).message).map(({ label }) => label)).toEqual(['Delete']);
  });

  test('GIVEN a question THEN the passage', async () => {
    const answered = await says(driftwood, ZITHER);
    expect(answered).toMatchObject({ intent: 'ask', reply: { outcome: 'answer' } });
    expect(placesOf(answered)[0]).toBe(4);
  });

  test('GIVEN a message without a word that asks for anything THEN how to ask, and examples that work', async () => {
    const services = servicesOf(driftwood, { memory: createMemory() });
    for (const line of ['why?', 'the']) {
      const answered = await routeChat(line, inputOf(), services);
      expect(answered).toMatchObject({ intent: 'ask', reply: { outcome: 'none', quotes: [] } });
      expect(shown(answered)).toContain(`${PHRASES.askInWords}\n${PHRASES.forExample}`);
      expect(buttonsOf(replyOf(answered).message).map(({ label }) => label)).toContain('Who plays Nell?');
    }
    const asked = await routeChat(ZITHER, inputOf(), services);
    expect(shown(await routeChat('why?', inputOf(), services))).toContain(`about “${ZITHER}”`);
    expect(asked.reply?.outcome).toBe('answer');
  });

  test('GIVEN any spelling of a message THEN the same kind', async () => {
    for (const spelt of [
      'WHO DIRECTED IT',
      'who directed it???',
      '  who  directed it',
      'who directed it pls!',
    ]) {
      expect((await says(driftwood, spelt)).intent).toBe('fact.director');
    }
  });
});

describe('in a conversation', () => {
  test('GIVEN a fact THEN “he” and “she” are those whom it named', async () => {
    const answered = await says(driftwood, 'who plays in it', 'is she stubborn');
    expect(answered.intent).toBe('ask');
    expect(shown(answered)).toContain('about Ida Berg');
    expect(placesOf(answered)[0]).toBe(2);
  });

  test('GIVEN a paragraph that answers one question after the other THEN it says that it is the same', async () => {
    const other = 'is the zither score composed within nights';
    expect(shown(await says(driftwood, ZITHER, other))).toContain(`“${other}”\n${PHRASES.sameAnswers}`);
    expect(shown(await says(driftwood, ZITHER, ZITHER))).not.toContain(PHRASES.sameAnswers);
    expect(shown(await says(driftwood, other, 'is Nell a stubborn widow'))).not.toContain(
      PHRASES.sameAnswers,
    );
  });

  test('GIVEN a follow-up that looks like a fact by itself THEN it is asked', async () => {
    const kinds: Readonly<Record<string, Intent>> = { 'and the zither score?': 'fact.year' };
    const library = await readingLibrary({ 'a.md': DRIFTWOOD }, kinds);
    const answered = await says(library, 'is Nell stubborn', 'and the zither score?');
    expect(answered.intent).toBe('ask');
    expect(placesOf(answered)[0]).toBe(4);
  });
});

describe('two questions in one', () => {
  test('GIVEN a fact and a question THEN both are answered in one message', async () => {
    const answered = await says(driftwood, `who directed it and ${ZITHER}?`);
    expect(answered.reply?.outcome).toBe('answer');
    expect(shown(answered)).toContain('“who directed it”');
    expect(shown(answered)).toContain('directed by **Mara Olsen**');
    expect(shown(answered)).toContain(`“${ZITHER}?”`);
    expect(placesOf(answered)).toEqual([4]);
  });

  test('GIVEN two paragraphs THEN both, in the order of the questions, each with its way to its place', async () => {
    const answered = await says(driftwood, `${ZITHER} and is Nell a stubborn widow`);
    expect(placesOf(answered)).toEqual([4, 2]);
    const buttons = buttonsOf(replyOf(answered).message);
    expect(buttons.map(({ label }) => label)).toEqual([
      'In context',
      'Not what I asked',
      'In context',
      'Delete',
      'Not what I asked',
    ]);
    expect(new Set(buttons.map(({ custom_id: id }) => id)).size).toBe(5);
  });

  test('GIVEN a second question on the person of the first THEN the pronoun is read', async () => {
    const answered = await says(driftwood, 'who plays the stubborn Nell, and what oranges does she smuggle?');
    expect(shown(answered)).toContain('about ');
    expect(placesOf(answered)[0]).toBe(2);
  });

  test('GIVEN two questions with one paragraph THEN it is shown once', async () => {
    const answered = await says(driftwood, `${ZITHER} and is the zither score composed within nights`);
    expect(placesOf(answered)).toEqual([4]);
    expect(shown(answered).split('Otto Lind')).toHaveLength(2);
  });

  test('GIVEN an answer and a no THEN both are told, and the better one counts', async () => {
    const answered = await says(driftwood, `how does photosynthesis xyzzy plugh and ${ZITHER}`);
    expect(answered.reply?.outcome).toBe('answer');
    expect(shown(answered)).toContain('says nothing about that');
    expect(placesOf(answered)).toEqual([4]);
  });

  test('GIVEN two paragraphs that have no room in one message THEN the first, and to ask the second alone', async () => {
    const long = (subject: string) => `${`The ${subject} hums on and on through the fog. `.repeat(50)}\n`;
    const library = await readingLibrary({
      'a.md': `---\ntitle: Long\n---\n\n${long('zither')}\n${long('trombone')}\n`,
    });
    const answered = await says(library, 'does the zither hum and does the trombone hum');
    expect(placesOf(answered)[0]).toBe(1);
    expect(shown(answered)).toContain('“does the trombone hum” as well: please ask it by itself');
  });
});

describe('several films', () => {
  test('GIVEN none named THEN it asks which one', async () => {
    for (const line of ['sum it up', 'its subjects', 'who directed it']) {
      const answered = await says(shelf, line);
      expect(answered.reply?.outcome).toBeNull();
      expect(shown(answered)).toMatch(/which one (do )?you mean/i);
    }
  });

  test('GIVEN one that was spoken about THEN it is that one', async () => {
    const answered = await says(shelf, 'is Nell stubborn', 'sum it up');
    expect(shown(answered)).toContain('A widow waits for a ship');
  });

  test.each(['Driftwood', 'driftwood?', 'DRIFTWOOD (1971)'])(
    'GIVEN “%s” and no more THEN the summary of that film',
    async (title) => {
      const answered = await says(shelf, title);
      expect(answered).toMatchObject({ intent: 'summary', reply: { outcome: null, quotes: [] } });
      expect(shown(answered)).toContain('A widow waits for a ship');
    },
  );

  test('GIVEN a title in what is meant THEN the kind is the same as of “the film”', async () => {
    const library = await readingLibrary(
      { 'a.md': DRIFTWOOD, 'b.md': BAREFOOT },
      { 'who directed the film': 'fact.director' },
    );
    const answered = await says(library, 'who directed Driftwood?');
    expect(answered.intent).toBe('fact.director');
    expect(shown(answered)).toContain('**Mara Olsen**');
  });

  test('GIVEN a title THEN that film answers', async () => {
    const reply = await routeChat('who made the music in the lanternfish', inputOf(), servicesOf(both));
    expect(shown(reply)).toContain('Leda Prine');
  });

  test('GIVEN a question about one THEN all are searched, and the quote names its film', async () => {
    const answered = await routeChat('who plays Captain Brill?', inputOf(), servicesOf(both));
    expect(shown(answered)).toContain('The Lanternfish (1962)');
  });

  test('GIVEN two that answer about equally well THEN it asks which one', async () => {
    const answered = await says(shelf, 'the zither score');
    expect(answered).toMatchObject({ intent: 'ask', reply: { outcome: null, quotes: [] } });
    const labels = buttonsOf(replyOf(answered).message).map(({ label }) => label);
    expect(labels.sort()).toEqual(['Barefoot', 'Delete', 'Driftwood']);
  });
});

describe('without a reader', () => {
  test('GIVEN no words THEN the help, for everybody', async () => {
    const answered = await routeChat('  ', inputOf(), servicesOf(io));
    expect(answered).toMatchObject({ intent: 'help', reply: { message: { flags: PUBLIC } } });
    expect(shown(answered)).toContain('/ask');
  });

  test.each([
    ['hi there', 'greet'],
    ['thanks a lot!', 'thanks'],
    ['help', 'help'],
    ['sum it up', 'ask'],
    ['who directed it', 'fact.director'],
    ['who directed the scene', 'ask'],
    ['hi, who plays Nell?', 'ask'],
  ] as const)('GIVEN “%s” THEN the kind is “%s”', async (line, intent) => {
    const library = await libraryOf({ 'a.md': DRIFTWOOD });
    expect((await says(library, line)).intent).toBe(intent);
  });
});
