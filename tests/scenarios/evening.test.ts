import type { MessageView } from 'loopback-discord';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { guessOf } from '../../src/answers/evening/guessOf.ts';
import { talkQuestions } from '../../src/answers/evening/talkQuestions.ts';
import { prepareLibrary } from '../../src/library/prepareLibrary.ts';
import { Action, decodeButton } from '../../src/messages/Button.ts';
import { PHRASES } from '../../src/messages/text/phrases.ts';
import { type Club, foundClub } from '../support/bot/Club.ts';
import { shippedLibrary } from '../support/libraries.ts';
import { quotedPassage } from '../support/quotedPassage.ts';

const io = await shippedLibrary();
let club: Club;

beforeAll(async () => {
  await prepareLibrary(io);
  club = await foundClub(io);
});
afterAll(() => club.close());

const labelsOf = ({ buttons }: MessageView) => buttons.map(({ label }) => label);

test('GIVEN a question for the talk WHEN anybody goes on THEN the next one comes below it, once', async () => {
  const [film] = io.films;
  const of = film === undefined ? 0 : talkQuestions(film).length;
  const first = await club.somebody().run('/discuss');
  expect(first.isEphemeral).toBe(false);
  expect(first.text).toContain(PHRASES.forTheTalk(1, of));
  const before = new Set(club.channel.messages.map(({ id }) => id));
  const later = () => club.channel.messages.filter(({ id }) => !before.has(id));

  await club.ben.press(PHRASES.nextQuestion, { on: first });
  await club.discord.waitUntil(() => later().length > 0, 'the next question');
  expect(later().map(({ text }) => text.split('\n')[0])).toEqual([`-# ${PHRASES.forTheTalk(2, of)}`]);
  await club.discord.waitUntil(() => first.edits > 0, 'the edit of the first question');
  expect(labelsOf(first)).not.toContain(PHRASES.nextQuestion);
  expect(first.text).toContain(PHRASES.forTheTalk(1, of));
});

test('GIVEN a question for the talk WHEN somebody asks what the review says THEN they alone see the paragraph, and may share it', async () => {
  const question = await club.somebody().run('/discuss');
  const somebody = club.somebody();
  const shown = await somebody.press(PHRASES.reviewSays, { on: question });
  expect(shown.isEphemeral).toBe(true);
  expect(quotedPassage(shown, io).number).toBe(1);
  expect(labelsOf(shown)).toContain(PHRASES.share);
});

test('GIVEN a riddle WHEN people guess THEN each is told alone, and the paragraph comes with the right word', async () => {
  const riddle = await club.somebody().run('/guess');
  expect(riddle.isEphemeral).toBe(false);
  expect(riddle.text).not.toContain('¶');
  const words = labelsOf(riddle).slice(0, 4);
  const right = rightWord(riddle);
  const wrong = words.find((word) => word !== right) ?? '';

  const told = await club.somebody().press(wrong, { on: riddle });
  expect(told).toMatchObject({ isEphemeral: true, text: PHRASES.guessedWrong(wrong) });

  const solved = await club.somebody().press(right, { on: riddle });
  expect(solved.isEphemeral).toBe(true);
  expect(solved.text).toContain(PHRASES.guessedRight(right));
  expect(quotedPassage(solved, io).plain.text).toContain(right);

  const given = await club.somebody().press(PHRASES.solution, { on: riddle });
  expect(quotedPassage(given, io).id).toBe(quotedPassage(solved, io).id);
  expect(riddle.edits).toBe(0);
});

/** What a riddle is made of stands in its buttons. */
function rightWord({ buttons }: MessageView): string {
  for (const { customId } of buttons) {
    const button = decodeButton(customId ?? '');
    if (button?.action !== Action.Guess) continue;
    const film = io.films.find(({ review }) => review.id === button.filmId);
    const passage = film?.review.passages.find(({ id }) => id === button.riddle.passage);
    if (film === undefined || passage === undefined) break;
    const guess = guessOf(film, passage, button.riddle.sentence ?? 0);
    return guess?.choices[guess.right] ?? '';
  }
  expect.fail('not a riddle');
}
