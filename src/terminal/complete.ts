import { slashCommand, slashCommands } from '../request/Command.ts';
import type { Origin } from '../request/CommandInput.ts';
import { routeAutocomplete } from '../request/routing/routeCommand.ts';
import type { Services } from '../request/Services.ts';
import { optionMarks } from './optionMarks.ts';
import { optionsOf } from './parseLine.ts';

/**
 * What Tab offers for a line: commands, then options, then what the command itself offers for an option.
 *
 * @returns the offers, and the end of the line that they replace
 */
export function complete(
  line: string,
  origin: Origin,
  services: Services,
): [offers: string[], replaced: string] {
  if (!line.startsWith('/')) return [[], line];
  const [, name = '', space = '', rest = ''] = /^\/([\w-]*)(\s*)([\s\S]*)$/.exec(line) ?? [];
  const command = slashCommand(services.commands, name);
  if (space === '' || command === undefined) {
    const names = slashCommands(services.commands).map((known) => `/${known.name} `);
    return [names.filter((key) => key.startsWith(line.trim())), line];
  }

  const options = optionsOf(command.data(services.library)).map((option) => option.name);
  const typing = optionMarks(rest, options).findLast(({ isKnown }) => isKnown);
  if (typing !== undefined) {
    const value = rest.slice(typing.end).trimStart();
    const choices = routeAutocomplete(name, typing.name, value, { ...origin, options: new Map() }, services);
    const offers = choices.map((choice) => (choice.value.startsWith('=') ? choice.name : choice.value));
    return [offers, value];
  }
  const word = /(?<!\S)\S*$/.exec(rest)?.[0] ?? '';
  return [options.map((key) => `${key}: `).filter((key) => key.startsWith(word)), word];
}
