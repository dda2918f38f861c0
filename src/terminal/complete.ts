import { COMMANDS } from '../../commands/index.ts';
import type { Request } from '../request/Command.ts';
import { routeAutocomplete } from '../request/routing/routeCommand.ts';
import { optionMarks } from './optionMarks.ts';
import { optionsOf } from './parseLine.ts';

/**
 * What Tab offers for a line: commands, then options, then what the command itself offers for an option.
 *
 * @returns the offers, and the end of the line that they replace
 */
export function complete(line: string, request: Request): [offers: string[], replaced: string] {
  if (!line.startsWith('/')) return [[], line];
  const [, name = '', space = '', rest = ''] = /^\/([\w-]*)(\s*)([\s\S]*)$/.exec(line) ?? [];
  const command = COMMANDS.get(name);
  if (space === '' || command === undefined) {
    const names = [...COMMANDS.keys()].map((key) => `/${key} `);
    return [names.filter((key) => key.startsWith(line.trim())), line];
  }

  const options = optionsOf(command.data(request.library)).map((option) => option.name);
  const typing = optionMarks(rest, options).findLast(({ isKnown }) => isKnown);
  if (typing !== undefined) {
    const value = rest.slice(typing.end).trimStart();
    const choices = routeAutocomplete(name, typing.name, value, request);
    const offers = choices.map((choice) => (choice.value.startsWith('=') ? choice.name : choice.value));
    return [offers, value];
  }
  const word = /\S*$/.exec(rest)?.[0] ?? '';
  return [options.map((key) => `${key}: `).filter((key) => key.startsWith(word)), word];
}
