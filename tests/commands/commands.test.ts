import { afterEach, describe, expect, test, vi } from 'vitest';
import { COMMANDS } from '../../commands/index.ts';
import type { Library } from '../../src/conversation/films/Library.ts';
import { createMemory } from '../../src/conversation/Memory.ts';
import { SPANISH } from '../../src/messages/languages/spanish.ts';
import type { Reply } from '../../src/messages/replies/Reply.ts';
import { readSuggestions } from '../../src/messages/suggestionRows.ts';
import { foreignLine } from '../../src/messages/text/foreignLine.ts';
import { PHRASES } from '../../src/messages/text/phrases.ts';
import type { Reader } from '../../src/reader/Reader.ts';
import type { AllServices } from '../../src/request/Command.ts';
import type { CommandInput, GivenOptions } from '../../src/request/CommandInput.ts';
import { routeAutocomplete, routeCommand } from '../../src/request/routing/routeCommand.ts';
import { parseLine } from '../../src/terminal/typed/parseLine.ts';
import { libraryOf, shippedLibrary, twoFilms } from '../support/libraries.ts';
import { buttonsOf, expectWithinLimits, PRIVATE, PUBLIC, textOf } from '../support/messages.ts';
import { inputOf, servicesOf } from '../support/requests.ts';

const io = await shippedLibrary();
const both = await twoFilms();
const bare = await libraryOf({ 'bare.md': '---\ntitle: Bare\n---\n\nA paragraph about whales.\n' });

afterEach(() => void vi.useRealTimers());

const UNSAID = [
  '---\ntitle: Unsaid\ndirector: Ada Voss\ncast:\n  - actor: Zed *Quill*\n    role: Xax',
  '  - actor: Yan Noone\n---\n\nA paragraph about whales.\n',
].join('\n');
const unsaid = await libraryOf({ 'unsaid.md': UNSAID });

/** What is different about a command. */
interface Changes {
  readonly input?: Partial<CommandInput<GivenOptions>>;
  readonly services?: Partial<AllServices>;
}

/** A command as it is typed in the terminal: the same reply as on Discord. */
async function run(
  line: string,
  library: Library = io,
  { input = {}, services: changes = {} }: Changes = {},
): Promise<Reply> {
  const services = servicesOf(library, changes);
  const parsed = parseLine(line, services);
  if (parsed.kind !== 'command') expect.fail(`${line} is no command`);
  const reply = await routeCommand(parsed.name, inputOf({ ...input, options: parsed.options }), services);
  if (reply === null) expect.fail(`there is no command ${parsed.name}`);
  expectWithinLimits(reply.message);
  for (const { message } of reply.posts) expectWithinLimits(message);
  return reply;
}

/** A reader that has read nothing, but for what is given. */
function readerWith(given: Partial<Reader>): Reader {
  return {
    review: () => null,
    message: async () => null,
    prepare: async () => {},
    late: () => 0,
    isBroken: () => false,
    close: async () => {},
    ...given,
  };
}

function numbers({ quotes }: Reply): number[] {
  return quotes.map(({ passage }) => passage.number);
}

describe('/ask', () => {
  test('GIVEN a question THEN question, passage, source and buttons stand in this order', async () => {
    const reply = await run('/ask question: is there a piano in the score?');
    expect(reply).toMatchObject({ outcome: 'answer', message: { flags: PUBLIC } });
    const [question, box, source, row] = reply.message.components;
    expect(question).toMatchObject({ type: 10, content: '-# “is there a piano in the score?”' });
    expect(box).toMatchObject({ type: 17, accent_color: 0xb8623f });
    expect(JSON.stringify(box)).toContain('> Wide angles give us distance');
    expect(JSON.stringify(box)).toContain('**The score is quiet and gentle');
    expect(source).toMatchObject({
      type: 10,
      content: '-# IO (2019) · A poetic look at the end · ¶ 11 of 20',
    });
    expect(row).toMatchObject({ type: 1 });
    expect(buttonsOf(reply.message).map(({ label }) => label)).toEqual([
      'Previous',
      'Next',
      'In context',
      'Delete',
      'Not what I asked',
    ]);
    expect(buttonsOf(reply.message)[0]).toMatchObject({ disabled: true });
  });

  test('GIVEN a private question THEN only the asker sees it, and may share it', async () => {
    const reply = await run('/ask question: who plays Micah? private: true');
    expect(reply).toMatchObject({ message: { flags: PRIVATE } });
    expect(buttonsOf(reply.message).map(({ label }) => label)).toContain('Share');
  });

  test('GIVEN a place where Discord forces privacy THEN there is no share', async () => {
    const reply = await run('/ask question: who plays Micah? private: true', io, {
      input: { visibility: 'private' },
    });
    expect(reply.message.flags).toBe(PRIVATE);
    expect(buttonsOf(reply.message).map(({ label }) => label)).not.toContain('Share');
  });

  test('GIVEN an answer for somebody THEN it says for whom; not together with private', async () => {
    expect(textOf((await run('/ask question: who plays Micah? for: 123456789012345678')).message)).toContain(
      '-# for <@123456789012345678>',
    );
    const refused = await run('/ask question: who plays Micah? for: 1 private: true');
    expect(refused).toMatchObject({ message: { flags: PRIVATE }, outcome: null });
    expect(textOf(refused.message)).toContain('leave out `for` or `private`');
  });

  test('GIVEN a subject that the review does not have THEN none, with questions that do have an answer', async () => {
    const reply = await run('/ask question: what was the production budget');
    expect(reply).toMatchObject({ outcome: 'none', quotes: [] });
    const examples = [...readSuggestions(reply.message.components).values()];
    expect(examples).toHaveLength(3);
    for (const example of examples) expect((await run(`/ask question: ${example}`)).outcome).toBe('answer');
  });

  test('GIVEN another language THEN none, and all in that language which one the review is in', async () => {
    const reply = await run('/ask question: ¿Quién compuso la música de esta película?');
    expect(reply.outcome).toBe('none');
    expect(textOf(reply.message)).toContain(`${foreignLine('es', 'en')}\n${SPANISH.tryThese}`);
  });

  test.each(['🤷', '???', '\u200b', '** **'])(
    'GIVEN a question without words (%j) THEN none, not an error',
    async (question) => {
      expect((await run(`/ask question: ${question}`)).outcome).toBe('none');
    },
  );
});

describe('/cast', () => {
  test('GIVEN nobody THEN director and cast, actor and role', async () => {
    const text = textOf((await run('/cast')).message);
    expect(text).toContain('Directed by **Jonathan Helpert**');
    expect(text).toContain('**Margaret Qualley** as Sam Walden');
    expect(text).toContain('**Anthony Mackie** as Micah');
  });

  test.each(['Anthony Mackie', 'mackie', 'Micah', 'micah', 'Anthony Mackie as Micah'])(
    'GIVEN %j THEN what the review says about the person',
    async (who) => {
      const reply = await run(`/cast who: ${who}`);
      expect(textOf(reply.message)).toContain('**Anthony Mackie** as Micah');
      for (const { passage } of reply.quotes) expect(passage.text).toMatch(/Mackie|Micah/);
      expect(numbers(reply)).toEqual(expect.arrayContaining([2, 5, 8, 17, 20]));
    },
  );

  test('GIVEN the director THEN the passages that name him', async () => {
    const reply = await run('/cast who: Helpert');
    expect(textOf(reply.message)).toContain('**Jonathan Helpert**, director');
    expect(numbers(reply).sort()).toEqual([1, 18]);
  });

  test.each([
    ['an actor', 'Zed', '**Zed \\*Quill\\*** plays Xax. The review of Unsaid says nothing more about them.'],
    ['a role', 'xax', '**Zed \\*Quill\\*** plays Xax. The review of Unsaid says nothing more about them.'],
    ['an actor without a role', 'Yan', '**Yan Noone** is in the cast. The review of Unsaid says nothing'],
    ['the director', 'Voss', '**Ada Voss** directed it. The review of Unsaid says nothing more'],
  ])('GIVEN %s whom no paragraph names THEN it says so, to the asker alone', async (_, who, said) => {
    const reply = await run(`/cast who: ${who}`, unsaid);
    expect(reply).toMatchObject({ message: { flags: PRIVATE }, quotes: [] });
    expect(textOf(reply.message)).toContain(said);
  });

  test('GIVEN somebody whom one of two reviews names THEN its passage, and of the other that it says nothing', async () => {
    const said = '---\ntitle: Said\ncast:\n  - actor: Yan Noone\n---\n\nHere Yan Noone shines.\n';
    const reply = await run('/cast who: Yan Noone', await libraryOf({ 'a.md': said, 'b.md': UNSAID }));
    expect(reply.quotes.map(({ passage }) => passage.filmTitle)).toEqual(['Said']);
    expect(textOf(reply.message)).toContain(
      '**Unsaid**: **Yan Noone** is in the cast. The review of Unsaid says',
    );
  });

  test('GIVEN somebody else THEN the names that the review has, to the asker alone', async () => {
    const reply = await run('/cast who: Keanu *Reeves*');
    expect(reply.message.flags).toBe(PRIVATE);
    expect(textOf(reply.message)).toContain('“Keanu \\*Reeves\\*”');
    expect(textOf(reply.message)).toContain('Margaret Qualley, Anthony Mackie and Jonathan Helpert');
  });

  test('GIVEN a review without cast THEN it says so', async () => {
    expect(textOf((await run('/cast', bare)).message)).toContain('doesn’t list a cast');
    expect(textOf((await run('/cast who: Zed', bare)).message)).toContain('doesn’t list a cast');
  });

  test('GIVEN a few letters THEN actors, roles and the director are offered', async () => {
    const offer = async (typed: string) => routeAutocomplete('cast', 'who', typed, inputOf(), servicesOf(io));
    expect(await offer('')).toHaveLength(3);
    expect(await offer('mic')).toEqual([{ name: 'Anthony Mackie as Micah', value: 'Anthony Mackie' }]);
    expect(await offer('QUAL')).toMatchObject([{ value: 'Margaret Qualley' }]);
    expect(await offer('helpert')).toMatchObject([{ value: 'Jonathan Helpert' }]);
    expect(await offer('zzz')).toEqual([]);
  });
});

describe('/themes', () => {
  test('GIVEN nothing THEN the themes with their lines', async () => {
    const text = textOf((await run('/themes')).message);
    expect(text.match(/^- \*\*/gm)).toHaveLength(7);
    expect(text).toContain('**Home**: What the word still means once the place is gone.');
  });

  test('GIVEN a theme THEN its passages, in the order that the review gives', async () => {
    expect(numbers(await run('/themes theme: home'))).toEqual([8, 19]);
    expect(numbers(await run('/themes theme: Memory and the future'))).toEqual([3, 19, 9]);
  });

  test('GIVEN a theme by words THEN the passages that have them', async () => {
    const reply = await run('/themes theme: Debt film: The Lanternfish', both);
    expect(numbers(reply)[0]).toBe(2);
    expect(textOf(reply.message)).toContain('owes the harbour master');
  });

  test('GIVEN an unknown theme, or none at all THEN it says so', async () => {
    expect(textOf((await run('/themes theme: cooking')).message)).toContain(
      'not one of this review’s themes',
    );
    expect(textOf((await run('/themes', bare)).message)).toContain('doesn’t list any themes');
  });

  test('GIVEN a few letters THEN themes are offered', async () => {
    const offers = (await routeAutocomplete('themes', 'theme', 'h', inputOf(), servicesOf(io))).map(
      ({ name }) => name,
    );
    expect(offers.slice(0, 3)).toEqual(['Hope and renewal', 'Home', 'Human connection']);
  });
});

describe('/quote', () => {
  test.each([
    ['exact words', 'a sad piano with distant electronic sounds', 11],
    ['another case, without marks', 'ITS BEAUTY IS RESTRAINT THE LONG PAUSES', 3],
    ['typos', 'a thougtful meditaton on humanitys futur', 14],
    ['only small words and one more', 'it is peaceful and', 11],
    ['words out of order', 'war villain no', 3],
    ['the start of a line', 'Abandoned towns, desolate', 10],
  ])('GIVEN %s THEN the line', async (_, about, number) => {
    const reply = await run(`/quote about: ${about}`);
    expect(numbers(reply)).toEqual([number]);
    expect(textOf(reply.message)).toMatch(/^(?:## )?\S/);
    expect(buttonsOf(reply.message).map(({ label }) => label)).toEqual(['Show the paragraph', 'Delete']);
  });

  test('GIVEN words that stand nowhere THEN it says so', async () => {
    const reply = await run('/quote about: I am your father');
    expect(reply.message.flags).toBe(PRIVATE);
    expect(textOf(reply.message)).toContain('don’t find a line like “I am your father”');
  });

  test('GIVEN nothing THEN a line that is no spoiler, never the same twice running in a channel', async () => {
    const lastLines = new Map<string, string>();
    const draws = Array.from({ length: 60 }, (_, draw) => ({ lastLines, random: () => (draw % 7) / 7 }));
    let last = '';
    for (const draw of draws) {
      const reply = await run('/quote', io, { services: draw });
      const line = textOf(reply.message);
      expect(line).not.toBe(last);
      expect(reply.quotes[0]?.passage.spoiler).toBe(false);
      last = line;
    }
  });

  test('GIVEN remembered words of a spoiler THEN the line is covered, and its offer says only the place', async () => {
    const reply = await run('/quote about: two beings who find solace in a dying world');
    expect(reply.message.components[0]).toMatchObject({ type: 17, spoiler: true });
    const offers = await routeAutocomplete(
      'quote',
      'about',
      'two beings who find solace',
      inputOf(),
      servicesOf(io),
    );
    expect(offers[0]?.name).toBe('IO · ¶ 6 (spoiler)');
  });

  test('GIVEN an offer THEN its value brings exactly that line', async () => {
    const offers = await routeAutocomplete('quote', 'about', '', inputOf(), servicesOf(io));
    expect(offers).toHaveLength(20);
    for (const { name, value } of offers) {
      expect(value).toMatch(/^=/);
      const [quote] = (await run(`/quote about: ${value}`)).quotes;
      const words = quote?.passage.sentences[quote.sentence ?? 0]?.plain ?? '';
      if (quote?.passage.spoiler === false) expect(words.startsWith(name.replace(/…$/, ''))).toBe(true);
    }
  });
});

describe('/summary', () => {
  test('GIVEN here THEN the summary with cast and themes', async () => {
    const reply = await run('/summary');
    expect(reply).toMatchObject({ message: { flags: PUBLIC }, posts: [] });
    const text = textOf(reply.message);
    for (const part of [
      '## IO (2019)',
      'Almost everyone has left',
      'as Micah',
      '**Home**',
      '-# On Netflix',
    ]) {
      expect(text).toContain(part);
    }
  });

  test('GIVEN another channel THEN it goes there, and the moderator is told', async () => {
    const reply = await run('/summary channel: #club');
    expect(reply).toMatchObject({
      message: { flags: PRIVATE },
      posts: [{ channel: 'club', replaces: null }],
    });
  });

  test('GIVEN its own summary among the last messages THEN it offers to update that one', async () => {
    const { message } = await run('/summary');
    const own = { id: '77', flags: message.flags, components: [...message.components] };
    const reply = await run('/summary', io, {
      services: { ownMessages: async () => [own] },
    });
    expect(reply).toMatchObject({ message: { flags: PRIVATE }, posts: [] });
    expect(buttonsOf(reply.message).map(({ label }) => label)).toEqual(['Update it', 'Post a new one']);
  });

  test('GIVEN the summary of another film there THEN this one is posted', async () => {
    const { message } = await run('/summary film: IO', both);
    const own = { id: '77', flags: message.flags, components: [...message.components] };
    const reply = await run('/summary film: The Lanternfish', both, {
      services: { ownMessages: async () => [own] },
    });
    expect(textOf(reply.message)).toContain('has no summary');
  });

  test('GIVEN a direct message, or a review without summary THEN it says so', async () => {
    expect(textOf((await run('/summary', io, { input: { server: null } })).message)).toContain(
      'in servers only',
    );
    expect(textOf((await run('/summary', bare)).message)).toContain('has no summary');
  });
});

describe('/help', () => {
  test.each([
    ['is remembered', createMemory(), true],
    ['is forgotten', null, false],
  ])(
    'GIVEN a bot where what was spoken about %s THEN it says no more than that',
    async (_, memory, promised) => {
      const text = textOf((await run('/help', io, { services: { memory } })).message);
      expect(text).toContain('I keep nothing about you');
      expect(text.includes('For ten minutes I remember')).toBe(promised);
      expect(text.includes(PHRASES.helpChat)).toBe(promised);
    },
  );

  test('GIVEN a review THEN what it can do, what works, and what it keeps, to the asker alone', async () => {
    const reply = await run('/help');
    expect(reply.message.flags).toBe(PRIVATE);
    const text = textOf(reply.message);
    for (const part of [
      '/ask',
      '/cast',
      '/themes',
      '/quote',
      '/summary',
      'Ask about this',
      'keep nothing',
      PHRASES.wordsOnly,
    ]) {
      expect(text).toContain(part);
    }
  });

  test('GIVEN a review that was just read THEN questions that work are buttons', async () => {
    // However slow the machine is, the half second is not over.
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { message } = await run('/help', await shippedLibrary());
    expect(readSuggestions(message.components).size).toBeGreaterThan(0);
    expect(textOf(message)).toContain(PHRASES.forExample);
  });

  test('GIVEN a network that takes long THEN it goes without examples after half a second', async () => {
    vi.useFakeTimers();
    const reader = readerWith({ message: () => new Promise(() => {}) });
    const reply = run('/help', { ...(await shippedLibrary()), reader });
    await vi.advanceTimersByTimeAsync(500);
    const { message } = await reply;
    expect(readSuggestions(message.components).size).toBe(0);
    expect(textOf(message)).not.toContain(PHRASES.forExample);
    expect(textOf(message)).toContain('/ask');
    expect(vi.getTimerCount()).toBe(0);
  });

  test.each([
    ['reads', false],
    ['can’t be had', true],
  ])('GIVEN a network that %s THEN it says whether words alone are searched', async (_, isBroken) => {
    const { message } = await run('/help', { ...io, reader: readerWith({ isBroken: () => isBroken }) });
    expect(textOf(message).includes(PHRASES.wordsOnly)).toBe(isBroken);
  });
});

describe('two films', () => {
  test('GIVEN one film THEN no command has a film option; GIVEN two THEN every one about a film has', async () => {
    // A group is about the server.
    for (const command of COMMANDS.filter(({ kind }) => kind === 'slash')) {
      if (command.kind !== 'slash') continue;
      expect(JSON.stringify(command.data(io))).not.toContain('"film"');
      expect(command.data(both).options?.at(-1)).toMatchObject({ name: 'film', autocomplete: true });
      expect(await routeAutocomplete(command.name, 'film', 'lan', inputOf(), servicesOf(both))).toEqual([
        { name: 'The Lanternfish', value: 'The Lanternfish' },
      ]);
    }
  });

  test('GIVEN a film THEN it alone is searched', async () => {
    const reply = await run('/ask question: who plays the captain film: The Lanternfish', both);
    expect(textOf(reply.message)).toContain(
      'The Lanternfish (1962) · The voyage › Out · ¶ 2 of 7 · review by [Pim Okonkwo-Reyes](<',
    );
    expect(textOf((await run('/cast film: IO', both)).message)).toContain('Helpert');
  });

  test('GIVEN no film where one is needed, or an unknown one THEN it says which there are', async () => {
    expect(textOf((await run('/cast', both)).message)).toContain(
      '**IO (2019)** and **The Lanternfish (1962)**',
    );
    expect(textOf((await run('/ask question: x film: Jaws', both)).message)).toContain('no review of “Jaws”');
  });

  test('GIVEN a person, theme or line without a film THEN all films are looked through', async () => {
    expect(textOf((await run('/cast who: Brill', both)).message)).toContain('Ines Halloran');
    expect(textOf((await run('/themes theme: debt', both)).message)).toContain('The Lanternfish');
    expect(textOf((await run('/quote about: glim and splother', both)).message)).toContain('splother');
  });
});

test.each([
  ['/cast who: ', 'a😀😀'],
  ['/themes theme: ', 'a😀😀'],
  ['/quote about: ', 'q😀😀'],
  ['/cast film: ', 'a😀😀'],
])(
  'GIVEN %s and what nobody knows THEN no character of it is cut in half, hidden or turned',
  async (command, start) => {
    const strange = `${start.repeat(60)}\u202e\u200bxyz`;
    const text = textOf((await run(command + strange, both)).message);
    expect(text).not.toMatch(/\p{Cs}/u);
    expect(text).not.toMatch(/[\u202e\u200b]/);
    expect((await run(`${command}\u202ezz\u200bzz`, both)).message.components).toBeDefined();
    expect(textOf((await run(`${command}\u202ezz\u200bzz`, both)).message)).not.toMatch(/[\u202e\u200b]/);
  },
);
