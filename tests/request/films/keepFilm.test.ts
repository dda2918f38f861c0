import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SERVER_WIDE } from '../../../src/club/settingsAt.ts';
import { type FilmIntake, type Judged, MOST_OWN_FILMS } from '../../../src/conversation/films/FilmIntake.ts';
import { readFilmText } from '../../../src/library/own/readFilmText.ts';
import { Action } from '../../../src/messages/Button.ts';
import { PHRASES } from '../../../src/messages/text/phrases.ts';
import { showFilm } from '../../../src/messages/text/showFilm.ts';
import { FRONT_FIELD } from '../../../src/request/films/editFilm.ts';
import { keepFilm } from '../../../src/request/films/keepFilm.ts';
import { ownFilmForm } from '../../../src/request/films/ownFilmForm.ts';
import { replaceText } from '../../../src/request/films/replaceText.ts';
import { UserError } from '../../../src/request/UserError.ts';
import { createLog } from '../../../src/shared/createLog.ts';
import { shortHash } from '../../../src/shared/shortHash.ts';
import { type OpenClubs, openClubs } from '../../../src/store/openClubs.ts';
import { buttonsOf, textOf } from '../../support/messages.ts';
import { inputOf, servicesOf } from '../../support/requests.ts';
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
    return { kind: 'fit', film, name, called: name, replaces } satisfies Judged;
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

  test('WHEN one is renamed to what is added at that moment, or renamed THEN one of the two has it, and the other is told', async () => {
    for (const round of [4, 5, 6, 7]) {
      const server = `10000000000000000${round}`;
      await keepFilm(server, review('A bell.'), judged('bell'), { clubs: one });
      await keepFilm(server, review('A horn.'), judged('horn'), { clubs: one });
      for (const { records } of [one, other])
        await untilKept(records.films, () => records.films.of(server).length === 2);
      const rename = () => replaceText(server, 'bell', review('Now a gong.'), 'gong', { clubs: one });
      const add = () => keepFilm(server, review('A gong.'), judged('gong'), { clubs: other });
      const renameToo = () => replaceText(server, 'horn', review('A gong, too.'), 'gong', { clubs: other });
      const second = round < 6 ? add : renameToo;
      const order = round % 2 === 0 ? [rename, second] : [second, rename];
      const became = await Promise.all(order.map((act) => act()));
      expect(became.filter((one) => one === 'amended' || one === 'added')).toHaveLength(1);
      expect(became.filter((one) => one === 'taken' || one === 'there')).toHaveLength(1);
      const called = () => one.records.films.of(server).filter(({ value }) => value.called === 'gong');
      await untilKept(one.records.films, () => called().length === 1);
      // Nothing is left of what was not kept.
      expect(await textsOf(server)).toHaveLength(one.records.films.of(server).length);
      // It may keep what it is called.
      const [kept] = called();
      expect(await replaceText(server, kept?.name ?? '', review('Edited.'), 'gong', { clubs: one })).toBe(
        'amended',
      );
    }
  });

  test('WHEN front matter gives it the title of one that was just added THEN that is said, and what was written is kept', async () => {
    const server = '100000000000000008';
    for (const name of ['bell', 'gong'])
      await keepFilm(server, review(`A ${name}.`), judged(name), { clubs: one });
    const filmIntake: FilmIntake = {
      fetch: async () => null,
      read: async () => ({ kind: 'empty' }),
      // Of a process that has not heard of it yet.
      judge: async () => judged('gong'),
    };
    const button = { action: Action.EditFilm, film: shortHash('bell', 9), draft: null } as const;
    const services = servicesOf({ films: [], reader: null }, { clubs: one, filmIntake });
    const fields = new Map([[FRONT_FIELD, 'title: Gong']]);
    const { message } = await ownFilmForm(button, fields, inputOf({ server }), services);
    expect(textOf(message)).toContain(PHRASES.ownFilmTaken(showFilm(judged('gong').film.review)));
    expect(buttonsOf(message).map(({ label }) => label)).toEqual([PHRASES.editAgain]);
    expect(await textsOf(server)).toContain('---\ntitle: Gong\n---\n\nA bell.\n');
    expect(one.records.films.of(server).map(({ value }) => value.called)).toEqual(['bell', 'gong']);
  });

  test('WHEN a film is replaced or edited that the other one has removed THEN it is added again, or stays away', async () => {
    const server = '100000000000000003';
    await keepFilm(server, review('The first one.'), judged('bell'), { clubs: one });
    const [record] = one.records.films.of(server);
    const id = record?.value.id;
    expect(await replaceText(server, 'bell', review('Edited.'), 'bell', { clubs: one })).toBe('amended');
    expect(one.records.films.of(server)[0]?.value.id).toBe(id);
    expect(await textsOf(server)).toEqual([review('Edited.')]);
    await other.records.films.remove({ server, channel: SERVER_WIDE, name: 'bell' });
    expect(await replaceText(server, 'bell', review('Too late.'), 'bell', { clubs: one })).toBe('gone');
    const became = await keepFilm(server, review('Again.'), judged('bell', 'bell'), { clubs: one });
    expect(became).toBe('added');
    expect(one.records.films.of(server)[0]?.value.id).toBe(id);
  });
});
