import { expect, test } from 'vitest';
import { createMemory } from '../../src/conversation/Memory.ts';
import { decodeButton } from '../../src/messages/Button.ts';
import type { Reply } from '../../src/messages/replies/Reply.ts';
import { routeButton } from '../../src/request/routing/routeButton.ts';
import { routeAutocomplete, routeCommand } from '../../src/request/routing/routeCommand.ts';
import { parseLine } from '../../src/terminal/typed/parseLine.ts';
import { libraryOf } from '../support/libraries.ts';
import { buttonOf, buttonsOf, expectWithinLimits, textOf } from '../support/messages.ts';
import { inputOf, servicesOf } from '../support/requests.ts';

const LONG_TITLE = 'A Very Long Title of a Film about Lighthouses and the People Who Keep Them at Night';

/** A review with Ana Reyes in it, who made it too. */
function review(title: string, role: string): string {
  return `---
title: "${title}"
director: Ana Reyes
cast:
  - actor: Ana Reyes
    role: ${role}
themes:
  - name: Loneliness
    line: Being alone as ${role}.
---

Ana Reyes plays ${role}, in loneliness.

Loneliness is all that ${role} has.
`;
}

const two = await libraryOf({
  'a.md': review(LONG_TITLE, 'Bess'),
  'b.md': review('Low Tide', 'Cleo'),
});

async function run(line: string, library = two, changes = {}): Promise<Reply> {
  const services = servicesOf(library, changes);
  const parsed = parseLine(line, services);
  if (parsed.kind !== 'command') expect.fail(`${line} is no command`);
  const input = inputOf({ options: parsed.options });
  const reply = (await routeCommand(parsed.name, input, services)) ?? expect.fail('no reply');
  expectWithinLimits(reply.message);
  return reply;
}

test.each([
  ['cast', 'who'],
  ['themes', 'theme'],
])(
  'GIVEN /%s of several films THEN offers differ in name and value, and each brings what it says',
  async (command, option) => {
    const offers = await routeAutocomplete(command, option, '', inputOf(), servicesOf(two));
    expect(offers.length).toBeGreaterThanOrEqual(2);
    expect(new Set(offers.map(({ name }) => name)).size).toBe(offers.length);
    expect(new Set(offers.map(({ value }) => value)).size).toBe(offers.length);
    for (const { name, value } of offers) {
      expect(value.length).toBeLessThanOrEqual(100);
      const picked = await run(`/${command} ${option}: ${value}`);
      const typed = await run(`/${command} ${option}: ${name}`);
      expect(textOf(picked.message)).toBe(textOf(typed.message));
      const films = new Set(picked.quotes.map(({ passage }) => passage.filmTitle));
      expect([...films]).toEqual([
        name.includes('Bess') || name.includes('Very Long') ? LONG_TITLE : 'Low Tide',
      ]);
      expect(textOf(picked.message).includes('director')).toBe(name.includes('(director)'));
    }
  },
);

test('GIVEN one film THEN what is in it once keeps its plain value', async () => {
  const offers = await routeAutocomplete(
    'themes',
    'theme',
    '',
    inputOf({ options: new Map([['film', 'low tide']]) }),
    servicesOf(two),
  );
  expect(offers).toEqual([{ name: 'Loneliness', value: 'Loneliness' }]);
});

test('GIVEN somebody of two films WHEN a member presses “All passages” THEN they get that film’s, alone', async () => {
  const reply = await run('/cast who: ana reyes');
  expect(reply.quotes.map(({ passage }) => passage.filmTitle)).toEqual([
    LONG_TITLE,
    'Low Tide',
    LONG_TITLE,
    'Low Tide',
  ]);
  const [, last] = buttonsOf(reply.message).filter(({ label }) => label === 'All 2 passages');
  const press = {
    button: decodeButton(last?.custom_id ?? ''),
    message: { flags: reply.message.flags, components: [...reply.message.components] },
    mayManage: false,
    mayManageServer: false,
    origin: inputOf({ asker: '5' }),
  };
  const pressed = await routeButton(press, servicesOf(two));
  if (pressed.kind !== 'reply') expect.fail(pressed.kind);
  expectWithinLimits(pressed.reply.message);
  expect(textOf(pressed.reply.message)).toContain('Low Tide · ¶ 1 of 2');
  expect(buttonOf(pressed.reply.message, 'Next').disabled).not.toBe(true);
});

test.each(['/cast who: ana reyes', '/themes theme: loneliness', '/themes theme: lone'])(
  'GIVEN thirty films THEN %s stays within the limits, with a button for as many as fit',
  async (line) => {
    const long = 'and on, with oars and ropes and gulls, '.repeat(50);
    const files = Array.from({ length: 30 }, (_, at) => [
      `${at}.md`,
      review(`${LONG_TITLE} ${at}`, `Person ${at}`).replace('in loneliness.', `in loneliness, ${long}.`),
    ]);
    const many = await libraryOf(Object.fromEntries(files));
    const reply = await run(line, many);
    expect(buttonsOf(reply.message).length).toBeGreaterThan(20);
    expect(reply.quotes.length).toBeLessThanOrEqual(10);
  },
);

test('GIVEN what was shown of two films THEN the next question is taken for neither', async () => {
  const memory = createMemory();
  await run('/cast who: ana reyes', two, { memory });
  const { asker, channel } = inputOf();
  expect(memory.last({ asker, channel, isPrivate: false })).toBeNull();
  await run('/cast film: Low Tide', two, { memory });
  const film = two.films[1]?.review.id;
  expect(memory.last({ asker, channel, isPrivate: false })).toMatchObject({ filmId: film, people: [] });
  await run(`/themes film: ${LONG_TITLE}`, two, { memory });
  expect(memory.last({ asker, channel, isPrivate: false })?.filmId).toBe(two.films[0]?.review.id);
});

test.each(['cast who: Ana Reyes', 'themes theme: Loneliness'])(
  'GIVEN more films than there is room for, and /%s THEN as many as rows of buttons hold can be opened, and what fits is listed',
  async (line) => {
    const files = Array.from({ length: 40 }, (_, at): [string, string] => [
      `${String(at).padStart(2, '0')}.md`,
      review(`Tide ${at} of ${String.fromCodePoint(0x61 + (at % 26))}`, `Bess${at}`),
    ]);
    const { message } = await run(`/${line}`, await libraryOf(Object.fromEntries(files)));
    expect(textOf(message)).toContain('### Tide 0 of a');
    expect(textOf(message)).toContain('**Tide 12 of m**');
    const opened = buttonsOf(message).flatMap(({ label }) =>
      label?.startsWith('Tide') === true ? [label] : [],
    );
    expect(opened).toHaveLength(24);
  },
);
