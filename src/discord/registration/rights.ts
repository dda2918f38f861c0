import { PermissionFlagsBits } from 'discord-api-types/v10';

const { ViewChannel, SendMessages, SendMessagesInThreads, ReadMessageHistory } = PermissionFlagsBits;

/** A permission of Discord’s, and how its client calls it. */
export interface Right {
  readonly bit: bigint;
  readonly name: string;
}

/** What the bot needs in a server: to read what it is told, to answer, and to find its own messages again. */
export const RIGHTS: readonly Right[] = [
  { bit: ViewChannel, name: 'View Channel' },
  { bit: SendMessages, name: 'Send Messages' },
  { bit: SendMessagesInThreads, name: 'Send Messages in Threads' },
  { bit: ReadMessageHistory, name: 'Read Message History' },
];
