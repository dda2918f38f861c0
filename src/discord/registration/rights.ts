import { PermissionFlagsBits } from 'discord-api-types/v10';
import { PHRASES } from '../../messages/text/phrases.ts';

/** A permission of Discord’s, and how its client calls it in English. */
interface Right {
  readonly bit: bigint;
  readonly name: string;
}

/** What the bot needs in a server: to read what it is told, to answer, and to find its own messages again. */
export const RIGHTS: readonly Right[] = [
  ...(['ViewChannel', 'SendMessages', 'SendMessagesInThreads'] as const).map((name) => ({
    bit: PermissionFlagsBits[name],
    name: PHRASES.permissions[name],
  })),
  { bit: PermissionFlagsBits.ReadMessageHistory, name: 'Read Message History' },
];
