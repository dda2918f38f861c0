import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { COMMANDS } from '../../commands/index.ts';
import { payloadsOf } from '../../src/request/payloadsOf.ts';
import { shippedLibrary, twoFilms } from '../support/libraries.ts';
import { textOf } from '../support/messages.ts';
import { inputOf, servicesOf } from '../support/requests.ts';

const LOCALES = ['de', 'fr', 'es-ES', 'es-419', 'pt-BR', 'ja'] as const;
/** Names of slash commands and of their options (interactions/application-commands, Naming). */
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

const io = await shippedLibrary();

test.each(LOCALES)(
  'GIVEN Discord in %s THEN every command and option has a name and a description',
  async (locale) => {
    for (const library of [io, await twoFilms()]) {
      const payloads = payloadsOf(COMMANDS, library);
      const names = payloads.map(({ name_localizations: names }) => names?.[locale] ?? '');
      expect(new Set(names).size).toBe(payloads.length);
      for (const payload of payloads) {
        const name = payload.name_localizations?.[locale] ?? '';
        if (!('options' in payload)) {
          expect(name).toMatch(/^.{1,32}$/u);
          continue;
        }
        const options = payload.options ?? [];
        for (const one of [payload, ...options]) {
          const name = one.name_localizations?.[locale] ?? '';
          const description = one.description_localizations?.[locale] ?? '';
          expect(name).toMatch(NAME);
          expect(name).toBe(name.toLocaleLowerCase());
          expect(description).not.toBe('');
          expect(description).not.toBe(one.description);
          expect([...description].length).toBeLessThanOrEqual(100);
        }
        const optionNames = options.map((option) => option.name_localizations?.[locale]);
        expect(new Set(optionNames).size).toBe(options.length);
      }
    }
  },
);

test.each(LOCALES)(
  'GIVEN Discord in %s THEN whatever stands under a command, to the last choice, is named there and described in no English',
  async (locale) => {
    const all = payloadsOf(COMMANDS, await twoFilms()).flatMap(partsOf);
    expect(all.length).toBeGreaterThan(60);
    expect(all.filter((part) => !part.name_localizations?.[locale]).map(({ name }) => name)).toEqual([]);
    const described = all.filter(({ description }) => (description ?? '') !== '');
    const left = described.filter(
      ({ description, description_localizations: texts }) =>
        (texts?.[locale] ?? '') === '' || texts?.[locale] === description,
    );
    expect(left.map(({ description }) => description)).toEqual([]);
  },
);

test.each(LOCALES)(
  'GIVEN Discord in %s WHEN somebody asks for help THEN commands are named as they are there',
  async (locale) => {
    const services = servicesOf(io);
    const help = COMMANDS.find(({ name }) => name === 'help');
    if (help?.kind !== 'slash') expect.fail('there is no help');
    const { message } = await help.reply(inputOf({ locale }), services);
    const text = textOf(message);
    for (const { name, name_localizations: names } of payloadsOf(COMMANDS, io)) {
      if (name === 'help') continue;
      expect(text).toContain(names?.[locale] ?? 'no name');
    }
    expect(text).not.toContain('`/ask`');
  },
);

const SOURCES = [
  ['german', 'de'],
  ['french', 'fr'],
  ['spanish', 'es-ES'],
  ['portuguese', 'pt-BR'],
  ['japanese', 'ja'],
] as const;

test.each(SOURCES)(
  'GIVEN a sentence in %s that names a command or an option THEN there is one of that name',
  async (source, locale) => {
    const text = await readFile(`src/messages/languages/${source}.ts`, 'utf8');
    const marked = [...text.matchAll(/(?:\\`([^`\\]+)\\`|`(\/[^`$]+|[\p{L}_]+)`)/gu)].map(
      ([, a, b]) => a ?? b ?? '',
    );
    const known = new Set(payloadsOf(COMMANDS, await twoFilms()).flatMap((one) => namesIn(one, locale)));
    expect(marked.length).toBeGreaterThan(10);
    expect(marked.filter((name) => !known.has(name))).toEqual([]);
  },
);

type Texts = Readonly<Partial<Record<string, string | null>>> | null | undefined;

interface Part {
  readonly name: string;
  readonly name_localizations?: Texts;
  readonly description?: string | undefined;
  readonly description_localizations?: Texts;
  readonly options?: readonly Part[] | undefined;
  readonly choices?: readonly Part[] | undefined;
}

/** A command, all that stands under it, and every choice that an option lists. */
function partsOf(part: Part): Part[] {
  return [part, ...(part.options ?? []).flatMap(partsOf), ...(part.choices ?? []).flatMap(partsOf)];
}

interface Named {
  readonly name_localizations?: Texts;
  readonly options?: readonly Named[] | undefined;
}

/** The names of a command, of what is under it, and of their options: commands as they are typed. */
function namesIn(command: Named, locale: string): string[] {
  const nameOf = (one: Named): string => one.name_localizations?.[locale] ?? '';
  const name = `/${nameOf(command)}`;
  const options = (command.options ?? []).flatMap((option) => [option, ...(option.options ?? [])]);
  return [name, ...options.flatMap((option) => [nameOf(option), `${name} ${nameOf(option)}`])];
}
