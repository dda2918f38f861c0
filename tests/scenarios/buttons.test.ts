import type { MessageView, Person } from 'loopback-discord';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exampleQuestions } from '../../src/answers/examples/exampleQuestions.ts';
import { prepareLibrary } from '../../src/library/prepareLibrary.ts';
import { Action, decodeButton } from '../../src/messages/Button.ts';
import { PHRASES } from '../../src/messages/text/phrases.ts';
import { type Club, foundClub } from '../support/bot/Club.ts';
import { startBot } from '../support/bot/startBot.ts';
import { shippedLibrary } from '../support/libraries.ts';
import { quotedPassage } from '../support/quotedPassage.ts';

const io = await shippedLibrary();
// As the shelf does at the start: else a slow machine shows the help without examples.
for (const film of io.films) await exampleQuestions(film, null);
let club: Club;

beforeAll(async () => {
  await prepareLibrary(io);
  club = await foundClub(io);
});
afterAll(() => club.close());

/** Somebody's answer with more than one passage. */
async function asked(
  options: { readonly private?: boolean } = {},
): Promise<{ asker: Person; answer: MessageView }> {
  const asker = club.somebody();
  const answer = await asker.run('/ask', { question: 'what does it say about hope?', ...options });
  return { asker, answer };
}

const labelsOf = ({ buttons }: MessageView) =>
  buttons.map(({ label, isDisabled }) => (isDisabled ? `(${label})` : label));

describe('GIVEN an answer', () => {
  test('WHEN its asker presses “Next” and “Previous” THEN it changes in place, and ends at both ends', async () => {
    const { asker, answer } = await asked();
    const first = quotedPassage(answer, io);
    const seen = [first];
    while (!labelsOf(answer).includes(`(${PHRASES.next})`)) {
      const shown = await asker.press(PHRASES.next, { on: answer });
      expect(shown.id).toBe(answer.id);
      seen.push(quotedPassage(answer, io));
      if (seen.length > 10) break;
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBeGreaterThan(1);
    expect(seen.length).toBeLessThanOrEqual(10);
    for (let left = seen.length; left > 1; left--) await asker.press(PHRASES.previous, { on: answer });
    expect(quotedPassage(answer, io)).toBe(first);
    expect(labelsOf(answer)).toContain(`(${PHRASES.previous})`);
  });

  test('WHEN somebody else presses “Next” THEN they get a private copy, and the answer stays', async () => {
    const { answer } = await asked();
    const before = answer.text;
    const copy = await club.ben.press(PHRASES.next, { on: answer });
    expect(copy.isEphemeral).toBe(true);
    expect(copy.id).not.toBe(answer.id);
    expect(quotedPassage(copy, io)).toBeDefined();
    expect(answer).toMatchObject({ text: before, edits: 0 });
    expect((await club.ben.press(PHRASES.previous, { on: copy })).id).toBe(copy.id);
  });

  test('WHEN “In context” is pressed THEN the paragraphs around it are shown in private', async () => {
    const asker = club.somebody();
    const answer = await asker.run('/ask', { question: 'how is the score?' });
    const context = await club.ben.press(PHRASES.around, { on: answer });
    expect(context.isEphemeral).toBe(true);
    expect(context.text).toMatch(/To the eye .*Wide angles give us .*The rhythm of the film/s);
  });

  test('WHEN its asker presses “Delete” THEN it is gone', async () => {
    const { asker, answer } = await asked();
    await asker.press(PHRASES.delete, { on: answer });
    await club.discord.waitUntil(() => answer.isDeleted, 'the deletion');
  });

  test('WHEN a moderator presses “Delete” THEN it is gone', async () => {
    const { answer } = await asked();
    await club.ana.press(PHRASES.delete, { on: answer });
    await club.discord.waitUntil(() => answer.isDeleted, 'the deletion');
  });

  test('WHEN anybody else presses “Delete” THEN they are told, and it stays', async () => {
    const { answer } = await asked();
    const told = await club.somebody().press(PHRASES.delete, { on: answer });
    expect(told).toMatchObject({ text: PHRASES.notYours, isEphemeral: true });
    expect(answer.isDeleted).toBe(false);
  });

  test('that says no WHEN “Delete” is pressed THEN it is gone', async () => {
    const asker = club.somebody();
    const answer = await asker.run('/ask', { question: 'what is the capital of France?' });
    await asker.press(PHRASES.delete, { on: answer });
    await club.discord.waitUntil(() => answer.isDeleted, 'the deletion');
  });
});

describe('GIVEN a private answer', () => {
  test('WHEN “Share” is pressed THEN everybody sees it once, and the private one can’t be shared again', async () => {
    const { asker, answer } = await asked({ private: true });
    const passage = quotedPassage(answer, io);
    const before = new Set(club.channel.messages.map(({ id }) => id));
    const message = await asker.press(PHRASES.share, { on: answer });
    await club.discord.waitUntil(() => !labelsOf(answer).includes(PHRASES.share), 'the edit');
    await club.discord.gateway.flush();
    expect(club.channel.messages.filter(({ id }) => !before.has(id))).toEqual([message]);
    expect(message.isEphemeral).toBe(false);
    expect(quotedPassage(message, io)).toBe(passage);
    expect(message.text).toContain('“what does it say about hope?”');
    expect(labelsOf(message)).not.toContain(PHRASES.share);
    expect(answer.isEphemeral).toBe(true);
    // What is shared is the asker's: they may page through it and delete it.
    expect((await asker.press(PHRASES.next, { on: message })).id).toBe(message.id);
    await asker.press(PHRASES.delete, { on: message });
    await club.discord.waitUntil(() => message.isDeleted, 'the deletion');
  });

  test('WHEN “Next” is pressed THEN it stays private and can still be shared', async () => {
    const { asker, answer } = await asked({ private: true });
    await asker.press(PHRASES.next, { on: answer });
    expect(labelsOf(answer)).toContain(PHRASES.share);
    expect(answer.isEphemeral).toBe(true);
  });

  test('WHEN “Delete” is pressed THEN it is gone', async () => {
    const { asker, answer } = await asked({ private: true });
    await asker.press(PHRASES.delete, { on: answer });
    await club.discord.waitUntil(() => answer.isDeleted, 'the deletion');
  });
});

describe('GIVEN a quoted line', () => {
  test('WHEN “Show the paragraph” is pressed THEN the paragraph comes with it', async () => {
    const asker = club.somebody();
    const line = await asker.run('/quote', { about: 'love letter to the Earth' });
    const whole = await asker.press(PHRASES.showParagraph, { on: line });
    expect(quotedPassage(whole, io).plain.text).toContain('a love letter to the Earth');
  });

  test('WHEN its asker presses “Delete” THEN it is gone', async () => {
    const asker = club.somebody();
    const line = await asker.run('/quote');
    await asker.press(PHRASES.delete, { on: line });
    await club.discord.waitUntil(() => line.isDeleted, 'the deletion');
  });
});

/** Somebody who is told no, and the first question that is suggested instead. */
async function told(): Promise<{ asker: Person; answer: MessageView; suggestion: string }> {
  const asker = club.somebody();
  const answer = await asker.run('/ask', { question: 'wie lange muss ich eigentlich Nudeln kochen?' });
  return { asker, answer, suggestion: firstSuggestion(answer) };
}

function firstSuggestion({ buttons }: MessageView): string {
  const found = buttons.find(({ customId }) => decodeButton(customId ?? '')?.action === Action.Suggestion);
  return found?.label ?? expect.fail('nothing is suggested');
}

describe('GIVEN suggested questions', () => {
  test('WHEN the asker presses one THEN it is answered in place', async () => {
    const { asker, answer, suggestion } = await told();
    expect((await asker.press(suggestion, { on: answer })).id).toBe(answer.id);
    expect(answer.text).toContain(`“${suggestion}”`);
    expect(quotedPassage(answer, io)).toBeDefined();
  });

  test('WHEN somebody else presses one THEN they get the answer in private, and the message stays', async () => {
    const { answer, suggestion } = await told();
    const own = await club.somebody().press(suggestion, { on: answer });
    expect(own.isEphemeral).toBe(true);
    expect(quotedPassage(own, io)).toBeDefined();
    expect(answer.edits).toBe(0);
  });

  test('WHEN one is pressed in the help THEN the answer comes below it', async () => {
    const asker = club.somebody();
    const help = await asker.run('/help');
    const answer = await asker.press(firstSuggestion(help), { on: help });
    expect(answer.id).not.toBe(help.id);
    expect(answer.isEphemeral).toBe(true);
    expect(quotedPassage(answer, io)).toBeDefined();
  });

  test('WHEN one is pressed by somebody who asked too much THEN they are told to wait', async () => {
    const { answer, suggestion } = await told();
    const hasty = club.somebody();
    const presses = Array.from({ length: 6 }, () => hasty.press(suggestion, { on: answer }));
    const texts = (await Promise.all(presses)).map(({ text }) => text);
    expect(texts.filter((text) => text === PHRASES.tooFast)).toHaveLength(1);
  });
});

test('GIVEN a summary WHEN “How to ask” is pressed THEN the help comes in private', async () => {
  const summary = await club.ana.run('/summary');
  const help = await club.ben.press(PHRASES.howToAsk, { on: summary });
  expect(help).toMatchObject({ isEphemeral: true, text: expect.stringContaining('`/ask`') });
});

test('GIVEN a bot that was started again THEN the buttons of before still work', async () => {
  const { asker, answer } = await asked();
  const no = await told();
  await club.bot.stop();
  await club.discord.waitUntil(() => club.discord.gateway.sessions.length === 0, 'the end');
  const again = await startBot(club.discord, io);
  try {
    expect((await asker.press(PHRASES.next, { on: answer })).id).toBe(answer.id);
    expect(quotedPassage(answer, io)).toBeDefined();
    await no.asker.press(no.suggestion, { on: no.answer });
    expect(no.answer.text).toContain(`“${no.suggestion}”`);
    expect(quotedPassage(no.answer, io)).toBeDefined();
  } finally {
    await again.stop();
  }
});
