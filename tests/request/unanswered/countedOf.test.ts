import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/club/ClubSettings.ts';
import { NO_CLUBS } from '../../../src/club/Clubs.ts';
import { PHRASES } from '../../../src/messages/text/phrases.ts';
import { routeChat } from '../../../src/request/routing/routeChat.ts';
import { routeCommand } from '../../../src/request/routing/routeCommand.ts';
import { countedOf } from '../../../src/request/unanswered/unansweredIn.ts';
import { buttonsOf } from '../../support/messages.ts';
import { readingLibrary } from '../../support/readingLibrary.ts';
import { inputOf, servicesOf } from '../../support/requests.ts';

const BOAT = '---\ntitle: The Boat\n---\n\nThe sea is grey for most of it.\n\nThe music is a single cello.\n';
const PASTA = 'how do I cook spaghetti';
const library = await readingLibrary(
  { 'boat.md': BOAT },
  { [PASTA]: 'offtopic', "that's not it": 'sorry', 'what of the plot then': 'summary' },
);
const club = { ...DEFAULT_SETTINGS, questions: true };
const services = servicesOf(library, { clubs: { ...NO_CLUBS, at: () => club } });

const counts = async (question: string) =>
  (await routeCommand('ask', { ...inputOf(), options: new Map([['question', question]]) }, services))?.counts;

test('GIVEN what is plainly about something else THEN it is not counted, also where a command asks it', async () => {
  expect(await counts(PASTA)).toEqual([]);
  expect(await counts('is there a whale in it')).toMatchObject([{ question: 'is there a whale in it' }]);
  // A kind of question that a chat message gets the summary for.
  expect(await counts('what of the plot then')).toMatchObject([{ question: 'what of the plot then' }]);
});

test('GIVEN two questions in one THEN only that which nothing answers is counted', async () => {
  expect(await counts('how is the music and is there a whale in it')).toMatchObject([
    { question: expect.stringContaining('whale') },
  ]);
});

test('GIVEN somebody who says that something is not it THEN no words of that are counted', async () => {
  const film = library.films[0] ?? null;
  const at = { ...services, club };
  expect(await countedOf("that's not it", film, 'wrong', inputOf().server, at)).toEqual([]);
  expect(await countedOf('how is the music', film, 'wrong', inputOf().server, at)).toHaveLength(1);
  expect(await countedOf('how is the music', film, 'wrong', null, at)).toEqual([]);
});

test('GIVEN a direct message THEN nothing is counted, and the answer has its button all the same', async () => {
  const { reply } = await routeChat('how is the music?', inputOf({ server: null }), services);
  expect(reply?.counts).toEqual([]);
  expect(reply === null ? [] : buttonsOf(reply.message).map(({ label }) => label)).toContain(
    PHRASES.notAsked,
  );
});
