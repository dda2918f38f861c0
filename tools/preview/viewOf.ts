import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
} from 'discord-api-types/v10';
import { type Discord, type Person, RULES } from 'loopback-discord';
import type { Bot } from './Bot.ts';
import { drawMessage } from './draw/drawMessage.ts';
import type { Club, Room, Viewer } from './openClub.ts';
import { type ListedRoom, roomsOf } from './roomsOf.ts';
import { runnableCommands } from './runnableCommands.ts';
import type { Choice, SeenOption, SeenThread, View } from './View.ts';

const Type = ApplicationCommandOptionType;

/** What the page shows to a person in a room, just now. */
export function viewOf(club: Club, bot: Bot, viewer: Viewer, room: Room, examples: readonly string[]): View {
  const { person } = viewer;
  const channel = room.of(person);
  const rooms = roomsOf(club, viewer);
  const commands = person.commandsIn(channel);
  const names = {
    user: (id: string) => {
      if (id === club.discord.applicationId) return club.botName;
      return club.viewers.find((one) => one.person.id === id)?.person.name ?? 'unknown';
    },
    channel: (id: string) => rooms.find(({ of }) => of(person).id === id)?.name ?? 'unknown',
  };
  return {
    bot: { name: club.botName, state: bot.state() },
    people: club.viewers.map(({ key, role, person: { name } }) => ({ key, name, role })),
    channels: rooms.map(({ key, name, topic, isDirect, parent }) => ({
      key,
      name,
      topic,
      isDirect,
      isThread: parent !== null,
    })),
    messages: person
      .messagesIn(channel)
      .filter(({ id }) => !club.dismissed.has(id))
      .map((message) => ({
        ...drawMessage(message, person, club.used.get(message.id) ?? null, names),
        thread: threadOn(message.id, rooms, person),
      })),
    commands: runnableCommands(commands).map(({ name, description, options }) => ({
      name,
      description,
      options: options.map((option) => seenOption(option, club)),
    })),
    menu: commands.filter(({ type }) => type === ApplicationCommandType.Message).map(({ name }) => name),
    examples,
    troubles: [...bot.troubles(), ...refusalsOf(club.discord)],
  };
}

/** The thread that was started on a message: it has the message's id (resources/channel, Start Thread from Message). */
function threadOn(id: string, rooms: readonly ListedRoom[], person: Person): SeenThread | null {
  const thread = rooms.find(({ key, parent }) => parent !== null && key === id);
  if (thread === undefined) return null;
  return { key: id, name: thread.name, count: person.messagesIn(thread.of(person)).length };
}

function seenOption(option: APIApplicationCommandBasicOption, club: Club): SeenOption {
  const { name, description, required } = option;
  const choices = choicesOf(option, club);
  if (option.type === Type.Attachment)
    return { name, description, isRequired: required === true, by: 'file', choices: [] };
  const completes = 'autocomplete' in option && option.autocomplete === true;
  const typed = completes ? 'autocomplete' : 'typing';
  return {
    name,
    description,
    isRequired: required === true,
    by: choices.length > 0 ? 'list' : typed,
    choices,
  };
}

function choicesOf(option: APIApplicationCommandBasicOption, club: Club): readonly Choice[] {
  switch (option.type) {
    case Type.Boolean:
      return ['True', 'False'].map((name) => ({ name, value: name.toLowerCase(), description: '' }));
    case Type.User:
      return club.viewers.map(({ key, role, person }) => ({
        name: person.name,
        value: key,
        description: role,
      }));
    case Type.Channel:
      return club.rooms
        .filter(({ isDirect }) => !isDirect)
        .map(({ key, topic }) => ({ name: `#${key}`, value: key, description: topic }));
    case Type.String:
    case Type.Integer:
    case Type.Number:
      return (option.choices ?? []).map(({ name, value }) => ({
        name,
        value: String(value),
        description: '',
      }));
    default:
      return [];
  }
}

/** What Discord would have refused or left without effect, as it would have. */
function refusalsOf({ refusals, ignored }: Discord): string[] {
  return [
    ...refusals.map(({ rules, status, request }) => {
      const what = request === null ? 'the gateway' : `${request.method} ${request.path}`;
      const why = rules.map((id) => ('refuses' in RULES[id] ? RULES[id].refuses : id)).join('; ');
      return `Discord refuses ${what} with ${status}: ${why || 'no such thing'}`;
    }),
    ...ignored.map(
      ({ rule, request }) => `Discord ignores in ${request.method} ${request.path}: ${RULES[rule].ignores}`,
    ),
  ];
}
