import { type AllServices, slashCommand, slashCommands } from '../../request/Command.ts';
import type { Origin } from '../../request/CommandInput.ts';
import { routeAutocomplete } from '../../request/routing/routeCommand.ts';
import { optionMarks } from './optionMarks.ts';
import { optionsOf } from './parseLine.ts';

/** What Tab has for a line. */
export interface Completion {
  readonly offers: readonly string[];
  /** The end of the line that an offer would replace. */
  readonly typed: string;
}

/** What Tab offers for a line: commands, then options, then what the command itself offers for an option. */
export function complete(line: string, origin: Origin, services: AllServices): Completion {
  if (!line.startsWith('/')) return { offers: [], typed: line };
  const [, typedName = '', space = '', rest = ''] = /^\/([\w-]*)(\s*)([\s\S]*)$/.exec(line) ?? [];
  const name = typedName.toLowerCase();
  const command = slashCommand(services.commands, name);
  if (space === '' || command === undefined) {
    const names = slashCommands(services.commands).map((known) => `/${known.name} `);
    return { offers: names.filter((key) => key.startsWith(line.trim().toLowerCase())), typed: line };
  }

  const options = optionsOf(command.data(services.library)).map((option) => option.name);
  const offersFor = (option: string, typed: string): Completion => {
    const choices = routeAutocomplete(name, option, typed, { ...origin, options: new Map() }, services);
    // What has to be asked for is not waited for.
    const known = choices instanceof Promise ? [] : choices;
    return {
      offers: known.map((choice) => (choice.value.startsWith('=') ? choice.name : choice.value)),
      typed,
    };
  };
  const typing = optionMarks(rest, options).findLast(({ isKnown }) => isKnown);
  if (typing !== undefined) return offersFor(typing.name, rest.slice(typing.end).trimStart());
  const word = /(?<!\S)\S*$/.exec(rest)?.[0] ?? '';
  const keys = options.map((key) => `${key}: `).filter((key) => key.startsWith(word));
  const [first] = options;
  // What stands behind a command without a name is its first option.
  return keys.length > 0 || first === undefined ? { offers: keys, typed: word } : offersFor(first, rest);
}

/**
 * The offers that Tab may put in: those that go on from what was typed, or the only one that holds it. Nothing that was
 * typed goes for something else.
 */
export function insertable({ offers, typed }: Completion): string[] {
  const words = typed.trim().toLowerCase();
  const going = offers.filter((offer) => offer.toLowerCase().startsWith(words));
  const [only = '', ...others] = offers;
  const holds = others.length === 0 && only.toLowerCase().includes(words);
  return going.length === 0 && holds ? [...offers] : going;
}
