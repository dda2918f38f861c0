import { expect, test } from 'vitest';
import { NO_CLUBS } from '../../../src/club/Clubs.ts';
import { SERVER_WIDE } from '../../../src/club/settingsAt.ts';
import type { FilmIntake } from '../../../src/conversation/films/FilmIntake.ts';
import { PHRASES } from '../../../src/messages/text/phrases.ts';
import { draftReply } from '../../../src/request/films/addFilm.ts';
import { routeAutocomplete, routeCommand } from '../../../src/request/routing/routeCommand.ts';
import { shippedLibrary } from '../../support/libraries.ts';
import { expectWithinLimits, textOf } from '../../support/messages.ts';
import { inputOf, servicesOf } from '../../support/requests.ts';

const io = await shippedLibrary();
const [film] = io.films;
const server = inputOf().server ?? '';
const LATE = PHRASES.ownFilmsLate('**gong**');

/** A server with two films of its own, of which these could not be read in time. */
function servicesWith(unread: readonly string[]) {
  const kept = ['bell', 'gong'].map((name) => ({
    server,
    channel: SERVER_WIDE,
    name,
    value: { text: name, id: null },
  }));
  const films = { ...NO_CLUBS.records.films, of: () => kept };
  const filmIntake: FilmIntake = {
    fetch: async () => null,
    read: async () => ({ kind: 'empty' }),
    judge: async () =>
      film === undefined
        ? { kind: 'unread' }
        : { kind: 'fit', film, name: 'io', called: 'io', replaces: null },
  };
  const library = { ...io, unread };
  return servicesOf(library, {
    clubs: { ...NO_CLUBS, records: { ...NO_CLUBS.records, films } },
    filmIntake,
  });
}

const shown = async (unread: readonly string[]) =>
  textOf(
    (await routeCommand('club show', inputOf({ mayManageServer: true }), servicesWith(unread)))?.message ??
      NOTHING,
  );

const NOTHING = { components: [] };
const DRAFT = { text: '', leftOut: [], isCalledAsPage: false, draft: 'draft', name: 'io.md' };

test('GIVEN a film that could not be read in time THEN “show” and the preview of another one say so, until it could', async () => {
  const late = await draftReply(server, DRAFT, PHRASES, servicesWith(['gong']));
  expectWithinLimits(late.message);
  for (const said of [textOf(late.message), await shown(['gong'])]) expect(said).toContain(LATE);
  const none = await draftReply(server, DRAFT, PHRASES, servicesWith([]));
  for (const said of [textOf(none.message), await shown([])]) expect(said).not.toContain('Left out');
});

test('GIVEN such a film THEN it is offered as one, and can be chosen to be changed', async () => {
  for (const command of ['film edit', 'film remove'])
    expect(await routeAutocomplete(command, 'title', '', inputOf(), servicesWith(['gong']))).toEqual([
      { name: 'bell', value: 'bell' },
      { name: PHRASES.ownFilmLate('gong'), value: 'gong' },
    ]);
  const asked = await routeCommand(
    'film remove',
    inputOf({ options: new Map([['title', 'gong']]), mayManageServer: true }),
    servicesWith(['gong']),
  );
  expect(textOf(asked?.message ?? NOTHING)).toContain(PHRASES.ownFilmRemove('gong'));
});
