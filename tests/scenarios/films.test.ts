import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MAX_SHOWN_QUESTION } from '../../src/messages/text/limits.ts';
import { PHRASES } from '../../src/messages/text/phrases.ts';
import { type Club, foundClub } from '../support/bot/Club.ts';
import { twoFilms } from '../support/libraries.ts';
import { quotedPassage } from '../support/quotedPassage.ts';
import { readingLibrary } from '../support/readingLibrary.ts';

const both = await twoFilms();
const [io, lanternfish] = both.films.map(({ review }) => review);
let club: Club;

beforeAll(async () => {
  club = await foundClub(both);
});
afterAll(() => club.close());

test('GIVEN two films THEN every slash command has the film option, and offers both while it is typed', async () => {
  for (const command of ['/ask', '/cast', '/themes', '/quote', '/summary', '/help']) {
    const person = command === '/summary' ? club.ana : club.somebody();
    const choices = await person.type(command, 'film', '');
    expect(choices.map(({ name }) => name)).toEqual(['IO', 'The Lanternfish']);
    expect(await person.type(command, 'film', 'lant')).toHaveLength(1);
  }
});

test('GIVEN a film option THEN the answer is from that film', async () => {
  for (const [film, review] of [
    ['io', io],
    ['The Lanternfish', lanternfish],
  ] as const) {
    const answer = await club.somebody().run('/ask', { question: 'how is the score?', film });
    expect(review?.passages).toContain(quotedPassage(answer, both));
  }
});

test('GIVEN a film that nobody has THEN it says which there are', async () => {
  const answer = await club.somebody().run('/ask', { question: 'how is the score?', film: 'Jaws' });
  expect(answer.isEphemeral).toBe(true);
  expect(answer.text).toMatch(/“Jaws”.*IO \(2019\).*The Lanternfish \(1962\)/);
});

test('GIVEN a question that only one film answers THEN it answers, without asking back', async () => {
  const answer = await club.somebody().run('/ask', { question: 'who wrote the script?' });
  expect(lanternfish?.passages).toContain(quotedPassage(answer, both));
});

test('GIVEN commands that can’t do without a film THEN they ask for it', async () => {
  for (const [command, person] of [
    ['/cast', club.somebody()],
    ['/themes', club.somebody()],
    ['/summary', club.ana],
  ] as const) {
    const told = await person.run(command);
    expect(told).toMatchObject({ isEphemeral: true, text: expect.stringContaining('Please name one') });
  }
  const cast = await club.somebody().run('/cast', { film: 'The Lanternfish' });
  expect(cast.text).toContain('Ines Halloran');
  expect((await club.ana.run('/summary', { film: 'IO' })).text).toContain('IO (2019)');
});

test('GIVEN a person of one of the films THEN /cast finds the film by itself', async () => {
  const answer = await club.somebody().run('/cast', { who: 'Captain Brill' });
  expect(lanternfish?.passages).toContain(quotedPassage(answer, both));
  const offers = await club.somebody().type('/cast', 'who', 'br', { filled: { film: 'The Lanternfish' } });
  expect(offers.map(({ value }) => value)).toEqual(['Ines Halloran']);
});

describe('films that are alike', () => {
  const INSTRUMENTS = ['ropes', 'gulls', 'pumps', 'oars', 'pipes', 'boys', 'saws'];
  const STREETS = ['Anchor', 'Barrel', 'Coin', 'Dock', 'Eel', 'Fog', 'Gate'];
  let streets: Club;

  beforeAll(async () => {
    const reviews = STREETS.map((street, at) => [
      `${street}.md`,
      `---\ntitle: ${street} Street\n---\n\n## Sound\n\nThe sound of ${street} Street: its music is a choir of ${INSTRUMENTS[at]}.\n\nIn the end the clerk of the street leaves.\n`,
    ]);
    streets = await foundClub(await readingLibrary(Object.fromEntries(reviews)));
  });
  afterAll(() => streets.close());

  test('GIVEN seven films that answer WHEN its asker picks one THEN the message becomes its answer', async () => {
    const asker = streets.somebody();
    const which = await asker.run('/ask', { question: 'how is the music?' });
    expect(which.text).toContain(PHRASES.which);
    expect(which.buttons.map(({ label }) => label).sort()).toEqual(
      [...STREETS.map((street) => `${street} Street`), 'Delete'].sort(),
    );
    const answer = await asker.press('Gate Street', { on: which });
    expect(answer.id).toBe(which.id);
    expect(answer.text).toContain('a choir of saws');
  });

  test('GIVEN a mention WHEN somebody else picks a film THEN they alone get the answer', async () => {
    const which = await (await streets.somebody().send('<@bot> how is the music?')).waitForReply();
    const answer = await streets.somebody().press('Eel Street', { on: which });
    expect(answer.isEphemeral).toBe(true);
    expect(answer.text).toContain('a choir of pipes');
    expect(which.text).toContain(PHRASES.which);
  });

  test('GIVEN a long question whose point comes last WHEN a film is picked THEN all of it is asked', async () => {
    const asker = streets.somebody();
    const before =
      'And if you would, and I really mean it, please tell me what you all may want to say about it, ';
    const question = `${before}${before}and so: how is the music?`;
    expect(question.length).toBeGreaterThan(MAX_SHOWN_QUESTION);
    const which = await asker.run('/ask', { question });
    expect(which.text).toContain(question);
    const answer = await asker.press('Fog Street', { on: which });
    expect(answer.text).toContain('a choir of boys');
  });

  test('GIVEN two titles THEN the choice of these two', async () => {
    const which = await streets.somebody().run('/ask', { question: 'compare Coin Street and dock street' });
    expect(which.buttons.map(({ label }) => label)).toEqual(['Coin Street', 'Dock Street', 'Delete']);
  });

  test('GIVEN nothing that they answer THEN examples that differ, each with its film', async () => {
    const none = await streets.somebody().run('/ask', { question: 'how do I cook pasta?' });
    const examples = none.buttons.map(({ label }) => label).filter((label) => label !== 'Delete');
    expect(examples).toEqual(
      ['Anchor', 'Barrel', 'Coin'].map((street) => `In ${street} Street, how is the music?`),
    );
    const answer = await streets.ben.press(examples[1] ?? '', { on: none });
    expect(answer.text).toContain('a choir of gulls');
  });
});

describe('people and words of several films', () => {
  let shelf: Club;

  beforeAll(async () => {
    shelf = await foundClub(
      await readingLibrary({
        'first.md': `---
title: First Light
year: 2001
director: Nia Holt
cast:
  - actor: Ana Reyes
    role: Bess
    pronouns: she/her
themes:
  - name: Home
    paragraphs: [2]
---

Ana Reyes plays Bess with a limp, and Nia Holt never lets us see her eyes.

The bell at home is green.
`,
        'second.md': `---
title: Second Light
year: 2005
director: Nia Holt
cast:
  - actor: Ana Reyes
    role: The Warden
  - actor: Otto Lind
    role: Casimir
themes:
  - name: Home
    paragraphs: [2]
---

Ana Reyes is the Warden here, and Nia Holt films her from behind.

Her home is gone, and Casimir dies.
`,
        'speed.md': `---
title: Speed
year: 1994
---

A bus must not slow down, and the driver hums.

The brakes are cut on the second day, and it ends well.
`,
        'third.md': `---
title: "Rope & Anchor II"
year: 1979
---

The speed of the editing makes the storm hard to follow. The ending of the rope and the anchor is wet.
`,
      }),
    );
  });
  afterAll(() => shelf.close());

  test('GIVEN an actor of two films THEN both are offered, and the one that is picked is shown', async () => {
    const offers = await shelf.ben.type('/cast', 'who', 'ana');
    expect(offers.map(({ name }) => name)).toEqual(['Ana Reyes as Bess', 'Ana Reyes as The Warden']);
    const shown = await shelf.somebody().run('/cast', { who: String(offers[1]?.value) });
    expect(shown.text).toContain('Second Light (2005) · ¶ 1 of 2');
    expect(shown.text).toContain('as The Warden');
    expect(shown.text).not.toContain('First Light');
  });

  test('GIVEN a director or a theme of two films THEN no two offers look alike', async () => {
    for (const [command, option, typed] of [
      ['/cast', 'who', 'nia'],
      ['/themes', 'theme', 'home'],
    ] as const) {
      const offers = await shelf.ben.type(command, option, typed);
      expect(new Set(offers.map(({ name }) => name)).size).toBe(2);
      expect(offers[1]?.name).toContain('Second Light');
      const shown = await shelf.somebody().run(command, { [option]: String(offers[1]?.value) });
      expect(shown.text).toContain('Second Light (2005) · ¶');
      expect(shown.text).not.toContain('First Light');
    }
  });

  test('GIVEN the name of somebody of two films, typed in full THEN both films are shown', async () => {
    const shown = await shelf.somebody().run('/cast', { who: 'ana reyes' });
    for (const part of [
      '### First Light (2001)',
      '**Ana Reyes** as Bess',
      'with a limp',
      'First Light (2001) · ¶ 1 of 2',
      '### Second Light (2005)',
      '**Ana Reyes** as The Warden',
      'the Warden here',
      'Second Light (2005) · ¶ 1 of 2',
    ])
      expect(shown.text).toContain(part);
  });

  test('GIVEN a theme of two films, typed in full THEN both films are shown', async () => {
    const shown = await shelf.somebody().run('/themes', { theme: 'home' });
    expect(shown.text).toContain('The bell at home is green');
    expect(shown.text).toContain('Her home is gone');
  });

  test('GIVEN a film that was picked, and a person of another THEN the person in that film', async () => {
    const offers = await shelf.ben.type('/cast', 'who', 'warden');
    const shown = await shelf.somebody().run('/cast', { who: String(offers[0]?.value), film: 'First Light' });
    expect(shown.text).toContain('as Bess');
  });

  test('GIVEN a role that only one film has THEN that film is asked', async () => {
    const answer = await shelf.somebody().run('/ask', { question: 'does casimir die' });
    expect(answer.text).toContain('Casimir dies');
  });

  test('GIVEN a question with a word that is a title too THEN the film that answers it', async () => {
    const answer = await shelf.somebody().run('/ask', { question: 'is the speed of the editing too fast?' });
    expect(answer.text).toContain('Rope & Anchor II');
    const titled = await shelf.somebody().run('/ask', { question: 'how are the brakes in Speed?' });
    expect(titled.text).toContain('Speed (1994)');
  });

  test.each(['Rope & Anchor II', 'rope and anchor 2', 'Rope and Anchor Two'])(
    'GIVEN a film however it is spelt (%s) THEN it is that film, as an option and in a question',
    async (film) => {
      const chosen = await shelf.somebody().run('/ask', { question: 'how is the ending?', film });
      expect(chosen.text).toContain('the anchor is wet');
      const named = await shelf.somebody().run('/ask', { question: `how is the ending of ${film}?` });
      expect(named.text).toContain('the anchor is wet');
    },
  );

  test('GIVEN a part that there is no review of THEN no other part answers for it', async () => {
    const none = await shelf.somebody().run('/ask', { question: 'how is the ending of First Light 3?' });
    expect(none.text).toContain(PHRASES.nothingInAny);
  });

  test('GIVEN the cast of a film THEN “she” and “it” stay with that film', async () => {
    for (const [film, there] of [
      ['First Light', 'First Light (2001)'],
      ['Second Light', 'Second Light (2005)'],
    ] as const) {
      const asker = shelf.somebody();
      await asker.run('/cast', { film });
      const answer = await asker.run('/ask', { question: 'how does she play, with her home?' });
      expect(answer.text).toContain(there);
    }
  });
});
