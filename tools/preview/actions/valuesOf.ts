import { type APIApplicationCommandBasicOption, ApplicationCommandOptionType } from 'discord-api-types/v10';
import { NotPossible, type OptionValue } from 'loopback-discord';
import { runnableCommands } from '../runnableCommands.ts';
import { fileOf } from './fileOf.ts';
import type { GivenFile } from './GivenFile.ts';
import type { Scene } from './Scene.ts';

const Type = ApplicationCommandOptionType;

/**
 * Options of a command as Discord's client sends them.
 *
 * @param command with its subcommand, such as “club film”
 * @param typed what is filled in on the page, by the option's name: texts, keys of people and channels, files
 * @throws {NotPossible} for what is no value of its option
 */
export function valuesOf(
  { club, viewer, room }: Scene,
  command: string,
  typed: Readonly<Record<string, string | GivenFile>>,
): Readonly<Record<string, OptionValue>> {
  const { person } = viewer;
  const commands = runnableCommands(person.commandsIn(room.of(person)));
  const known = commands.find(({ name }) => name === command)?.options ?? [];
  const toValue = (
    option: APIApplicationCommandBasicOption | undefined,
    text: string | GivenFile,
  ): OptionValue => {
    if (typeof text !== 'string') return fileOf(text);
    switch (option?.type) {
      case Type.Boolean:
        return text === 'true';
      case Type.Integer:
      case Type.Number:
        return Number(text);
      case Type.User: {
        const found = club.viewers.find(({ key }) => key === text);
        if (found === undefined) throw new NotPossible(`“${text}” is nobody here.`);
        return found.person;
      }
      case Type.Channel: {
        const found = club.rooms.find(({ key }) => key === text);
        if (found === undefined) throw new NotPossible(`“${text}” is no channel here.`);
        return found.of(person);
      }
      default:
        return text;
    }
  };
  return Object.fromEntries(
    Object.entries(typed).map(([name, text]) => [
      name,
      toValue(
        known.find((one) => one.name === name),
        text,
      ),
    ]),
  );
}
