import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SERVER_WIDE } from '../../../src/club/settingsAt.ts';
import { type Judged, MOST_OWN_FILMS } from '../../../src/conversation/films/FilmIntake.ts';
import { readFilmText } from '../../../src/library/own/readFilmText.ts';
import { PHRASES } from '../../../src/messages/text/phrases.ts';
import { keepFilm } from '../../../src/request/films/keepFilm.ts';
import { replaceText } from '../../../src/request/films/replaceText.ts';
import { UserError } from '../../../src/request/UserError.ts';
import { createLog } from '../../../src/shared/createLog.ts';
import { type OpenClubs, openClubs } from '../../../src/store/openClubs.ts';
import { storePlaces } from '../../support/store/storePlaces.ts';
import { untilKept } from '../../support/store/untilKept.ts';

const { ways } = storePlaces();

describe.each(ways.filter(({ isHere }) => isHere))('GIVEN $name that two processes have', ({ place }) => {
  let one: OpenClubs;
  let other: OpenClubs;

  beforeAll(async () => {
    const there = await place();
    one = await openClubs(there, createLog('silent'));
    other = await openClubs(there, createLog('silent'));
    await Promise.all([one.opened, other.opened]);
  });

  afterAll(async () => {
    await one.close();
    await other.close();
  });

  const review = (words: string) => `---\ntitle: Bell\n---\n\n${words}\n`;
  /** What a text is judged to be by a process that knows of no other film. */
  function judged(name: string, replaces: string | null = null) {
    const { film } = readFilmText(review('A bell rings all night.'), name);
    if (film === null) expect.fail('it is a film');
    return { kind: 'fit', film, name, replaces } satisfies Judged;
  }
  const textsOf = async (server: string) =>
    Promise.all((await one.texts.names(server)).map((name) => one.texts.get(server, name)));

  test('WHEN a title is added by both at once THEN the first one stays, and the other is told', async () => {
    const server = '100000000000000001';
    const [first, second] = [review('The first one.'), review('The second one.')];
    const became = await Promise.all([
      keepFilm(server, first, judged('bell'), { clubs: one }),
      keepFilm(server, second, judged('bell'), { clubs: other }),
    ]);
    expect(became.toSorted()).toEqual(['added', 'there']);
    const kept = became[0] === 'added' ? first : second;
    expect(await textsOf(server)).toEqual([kept]);
    for (const { records } of [one, other]) {
      await untilKept(records.films, () => records.films.of(server).length === 1);
      expect(records.films.of(server)[0]?.value.id).toMatch(/^[\da-z]{9}$/);
    }
  });

  test('WHEN both add the last film that there may be THEN one of them is refused, and nothing is left of it', async () => {
    const server = '100000000000000002';
    for (let at = 1; at < MOST_OWN_FILMS; at += 1)
      await one.records.films.put({
        server,
        channel: SERVER_WIDE,
        name: `f${at}`,
        value: { text: 'x', id: null },
      });
    const became = await Promise.allSettled([
      keepFilm(server, review('A bell.'), judged('bell'), { clubs: one }),
      keepFilm(server, review('A gong.'), judged('gong'), { clubs: other }),
    ]);
    expect(became.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    for (const refused of became) {
      if (refused.status === 'fulfilled') continue;
      expect(refused.reason).toBeInstanceOf(UserError);
      if (refused.reason instanceof UserError)
        expect(refused.reason.says(PHRASES)).toBe(PHRASES.ownFilmsFull(MOST_OWN_FILMS));
    }
    expect(await textsOf(server)).toHaveLength(1);
    for (const { films } of [one.records, other.records])
      await untilKept(films, () => films.of(server).length === MOST_OWN_FILMS);
  });

  test('WHEN a film is replaced or edited that the other one has removed THEN it is added again, or stays away', async () => {
    const server = '100000000000000003';
    await keepFilm(server, review('The first one.'), judged('bell'), { clubs: one });
    const [record] = one.records.films.of(server);
    const id = record?.value.id;
    expect(await replaceText(server, 'bell', review('Edited.'), { clubs: one })).toBe(true);
    expect(one.records.films.of(server)[0]?.value.id).toBe(id);
    expect(await textsOf(server)).toEqual([review('Edited.')]);
    await other.records.films.remove({ server, channel: SERVER_WIDE, name: 'bell' });
    expect(await replaceText(server, 'bell', review('Too late.'), { clubs: one })).toBe(false);
    const became = await keepFilm(server, review('Again.'), judged('bell', 'bell'), { clubs: one });
    expect(became).toBe('added');
    expect(one.records.films.of(server)[0]?.value.id).toBe(id);
  });
});
