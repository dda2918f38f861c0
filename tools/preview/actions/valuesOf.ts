import { type APIApplicationCommandOption, ApplicationCommandOptionType } from 'discord-api-types/v10';
import { NotPossible, type OptionValue } from 'loopback-discord';
import type { Scene } from './act.ts';

const Type = ApplicationCommandOptionType;

/**
 * Options of a command as Discord's client sends them.
 *
 * @param typed what is filled in on the page, by the option's name: texts, and keys of people and channels
 * @throws {NotPossible} for what is no value of its option
 */
export function valuesOf(
  { club, viewer, room }: Scene,
  command: string,
  typed: Readonly<Record<string, string>>,
): Readonly<Record<string, OptionValue>> {
  const { person } = viewer;
  const known = person.commandsIn(room.of(person)).find(({ name }) => name === command)?.options ?? [];
  const toValue = (option: APIApplicationCommandOption | undefined, text: string): OptionValue => {
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
