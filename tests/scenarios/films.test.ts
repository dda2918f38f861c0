import { afterAll, beforeAll, expect, test } from 'vitest';
import { PHRASES } from '../../src/messages/phrases.ts';
import { type Club, foundClub } from '../support/Club.ts';
import { twoFilms } from '../support/libraries.ts';
import { quotedPassage } from '../support/quotedPassage.ts';

const both = await twoFilms();
const [io, lanternfish] = both.films.map(({ review }) => review);
let club: Club;

beforeAll(async () => {
  club = await foundClub(both);
});
afterAll(() => club.closes());

test('GIVEN two films THEN every slash command has the film option, and offers both while it is typed', async () => {
  for (const command of ['/ask', '/cast', '/themes', '/quote', '/summary', '/help']) {
    const person = command === '/summary' ? club.ana : club.somebody();
    const choices = await person.types(command, 'film', '');
    expect(choices.map(({ name }) => name)).toEqual(['IO', 'The Lanternfish']);
    expect(await person.types(command, 'film', 'lant')).toHaveLength(1);
  }
});

test('GIVEN a film option THEN the answer is from that film', async () => {
  for (const [film, review] of [
    ['io', io],
    ['The Lanternfish', lanternfish],
  ] as const) {
    const answer = await club.somebody().runs('/ask', { question: 'how is the score?', film });
    expect(review?.passages).toContain(quotedPassage(answer, both));
  }
});

test('GIVEN a film that nobody has THEN it says which there are', async () => {
  const answer = await club.somebody().runs('/ask', { question: 'how is the score?', film: 'Jaws' });
  expect(answer.isEphemeral).toBe(true);
  expect(answer.text).toMatch(/“Jaws”.*IO \(2019\).*The Lanternfish \(1962\)/);
});

test('GIVEN a question that only one film answers THEN it answers, without asking back', async () => {
  const answer = await club.somebody().runs('/ask', { question: 'who wrote the script?' });
  expect(lanternfish?.passages).toContain(quotedPassage(answer, both));
});

test('GIVEN a question that both answer WHEN its asker picks a film THEN the message becomes the answer', async () => {
  const asker = club.somebody();
  const which = await asker.runs('/ask', { question: 'how is the score?' });
  expect(which.text).toContain(PHRASES.which);
  expect(which.buttons.map(({ label }) => label)).toEqual(['IO', 'The Lanternfish', 'Delete']);
  const answer = await asker.presses('The Lanternfish', { on: which });
  expect(answer.id).toBe(which.id);
  expect(lanternfish?.passages).toContain(quotedPassage(answer, both));
});

test('GIVEN a mention that both answer WHEN somebody else picks a film THEN they alone get the answer', async () => {
  const which = await (await club.somebody().says('<@bot> how is the score?')).reply();
  const answer = await club.somebody().presses('IO', { on: which });
  expect(answer.isEphemeral).toBe(true);
  expect(io?.passages).toContain(quotedPassage(answer, both));
  expect(which.text).toContain(PHRASES.which);
});

test('GIVEN commands that can’t do without a film THEN they ask for it', async () => {
  for (const [command, person] of [
    ['/cast', club.somebody()],
    ['/themes', club.somebody()],
    ['/summary', club.ana],
  ] as const) {
    const told = await person.runs(command);
    expect(told).toMatchObject({ isEphemeral: true, text: expect.stringContaining('Please name one') });
  }
  const cast = await club.somebody().runs('/cast', { film: 'The Lanternfish' });
  expect(cast.text).toContain('Ines Halloran');
  expect((await club.ana.runs('/summary', { film: 'IO' })).text).toContain('IO (2019)');
});

test('GIVEN a person of one of the films THEN /cast finds the film by itself', async () => {
  const answer = await club.somebody().runs('/cast', { who: 'Captain Brill' });
  expect(lanternfish?.passages).toContain(quotedPassage(answer, both));
  const offers = await club.somebody().types('/cast', 'who', 'br', { filled: { film: 'The Lanternfish' } });
  expect(offers.map(({ value }) => value)).toEqual(['Ines Halloran']);
});
