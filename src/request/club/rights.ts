import { PermissionFlagsBits } from 'discord-api-types/v10';
import type { Origin } from '../CommandInput.ts';

/** A permission of Discord’s, and how its client calls it. */
export interface Right {
  readonly bit: bigint;
  readonly name: string;
}

const { Administrator } = PermissionFlagsBits;

export const VIEW_CHANNEL: Right = { bit: PermissionFlagsBits.ViewChannel, name: 'View Channel' };
const CONNECT: Right = { bit: PermissionFlagsBits.Connect, name: 'Connect' };
export const SEND_MESSAGES: Right = { bit: PermissionFlagsBits.SendMessages, name: 'Send Messages' };
export const SEND_IN_THREADS: Right = {
  bit: PermissionFlagsBits.SendMessagesInThreads,
  name: 'Send Messages in Threads',
};
export const CREATE_THREADS: Right = {
  bit: PermissionFlagsBits.CreatePublicThreads,
  name: 'Create Public Threads',
};
export const MANAGE_THREADS: Right = { bit: PermissionFlagsBits.ManageThreads, name: 'Manage Threads' };

/**
 * What it takes to write in a channel. The chat of a voice channel takes the right to join it as well
 * (discord/discord-api-docs#5111).
 */
export function rightsToWrite({
  channelKind = 'text',
  isLocked = false,
}: Pick<Origin, 'channelKind' | 'isLocked'>): readonly Right[] {
  switch (channelKind) {
    case 'text':
      return [VIEW_CHANNEL, SEND_MESSAGES];
    case 'voice':
      return [VIEW_CHANNEL, CONNECT, SEND_MESSAGES];
    case 'thread':
    case 'privateThread':
      return [VIEW_CHANNEL, SEND_IN_THREADS, ...(isLocked ? [MANAGE_THREADS] : [])];
  }
}

/** Those of some rights that permission bits lack; whoever administers a server has them all. */
export function missingRights(permissions: bigint, needed: readonly Right[]): readonly Right[] {
  return has(permissions, Administrator) ? [] : needed.filter(({ bit }) => !has(permissions, bit));
}

function has(permissions: bigint, bit: bigint): boolean {
  return (permissions & bit) === bit;
}
