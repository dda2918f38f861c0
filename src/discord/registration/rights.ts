import { PermissionFlagsBits } from 'discord-api-types/v10';
import { type Right, SEND_IN_THREADS, SEND_MESSAGES, VIEW_CHANNEL } from '../../request/club/rights.ts';

/** What the bot needs in a server: to read what it is told, to answer, and to find its own messages again. */
export const RIGHTS: readonly Right[] = [
  VIEW_CHANNEL,
  SEND_MESSAGES,
  SEND_IN_THREADS,
  { bit: PermissionFlagsBits.ReadMessageHistory, name: 'Read Message History' },
];
