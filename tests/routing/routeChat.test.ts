import { expect, test } from 'vitest';
import { routeChat } from '../../src/routing/routeChat.ts';
import { shippedLibrary, twoFilms } from '../support/libraries.ts';
import { buttonsOf, textOf } from '../support/messages.ts';
import { requestOf } from '../support/requests.ts';

const io = await shippedLibrary();
const both = await twoFilms();

test('GIVEN no words THEN the help, for everybody', async () => {
  const reply = await routeChat('  ', requestOf(io));
  expect(reply.private).toBe(false);
  expect(textOf(reply.message)).toContain('/ask');
});

test('GIVEN two films and a title THEN that film answers', async () => {
  const reply = await routeChat('who made the music in the lanternfish', requestOf(both));
  expect(textOf(reply.message)).toContain('Leda Prine');
});

test('GIVEN two films and a question about one THEN all are searched, and the quote names its film', async () => {
  const reply = await routeChat('who plays Captain Brill?', requestOf(both));
  expect(reply.outcome).toBe('answer');
  expect(textOf(reply.message)).toContain('The Lanternfish (1962)');
});

test('GIVEN two films that answer about equally well THEN it asks which one', async () => {
  const reply = await routeChat('tell me about the score', requestOf(both));
  expect(reply).toMatchObject({ outcome: null, quotes: [] });
  expect(textOf(reply.message)).toContain('Which one do you mean?');
  expect(
    buttonsOf(reply.message)
      .map(({ label }) => label)
      .sort(),
  ).toEqual(['Delete', 'IO', 'The Lanternfish']);
});
