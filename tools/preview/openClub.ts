import { PermissionFlagsBits } from 'discord-api-types/v10';
import type { ChannelHandle, Discord, MessageView, ModalView, Person } from 'loopback-discord';

/** Somebody whose eyes one can look through. */
export interface Viewer {
  readonly key: string;
  readonly role: string;
  readonly person: Person;
}

/** A place to talk. */
export interface Room {
  readonly key: string;
  readonly topic: string;
  /** The handle; of direct messages, each person has their own. */
  readonly of: (person: Person) => ChannelHandle;
  readonly isDirect: boolean;
}

/** A small server with the bot in it. */
export interface Club {
  readonly discord: Discord;
  readonly viewers: readonly [Viewer, ...Viewer[]];
  readonly rooms: readonly [Room, ...Room[]];
  /** Asks the bot what can be asked, unseen by the others. */
  readonly newcomer: Person;
  readonly botName: string;
  /** What brought a message, by its id: “Ana used /ask”. Discord's messages hold no command's name. */
  readonly used: Map<string, string>;
  /** The private messages that were dismissed. */
  readonly dismissed: Set<string>;
  /** The form that each person has open, on Discord one at most; and what brought it. */
  readonly forms: Map<Viewer, { readonly form: ModalView; readonly used: string | null }>;
}

/**
 * Makes a server with two channels, two members and a moderator.
 *
 * @param botName the name that the Discord was started with
 */
export async function openClub(discord: Discord, botName: string): Promise<Club> {
  const guild = await discord.createGuild({ name: 'Film club' });
  const main = guild.createChannel('film-club');
  const board = guild.createChannel('announcements');
  const room = (key: string, topic: string, channel: ChannelHandle): Room => ({
    key,
    topic,
    of: () => channel,
    isDirect: false,
  });
  return {
    discord,
    viewers: [
      { key: 'ana', role: 'member', person: guild.addMember('Ana') },
      {
        key: 'maya',
        role: 'moderator',
        person: guild.addMember('Maya', { moderator: true, permissions: PermissionFlagsBits.ManageGuild }),
      },
      { key: 'ben', role: 'member', person: guild.addMember('Ben') },
    ],
    rooms: [
      room('film-club', 'Ask about the film', main),
      room('announcements', 'Where /summary can post to', board),
      { key: 'dm', topic: 'Just between you and the bot', of: ({ dm }) => dm, isDirect: true },
    ],
    newcomer: guild.addMember('Newcomer'),
    botName,
    used: new Map(),
    dismissed: new Set(),
    forms: new Map(),
  };
}

/** The message of an id that a person sees in a room. */
export function findMessage({ person }: Viewer, room: Room, id: string): MessageView | undefined {
  return person.messagesIn(room.of(person)).find((message) => message.id === id);
}
