import { PermissionFlagsBits } from 'discord-api-types/v10';

/** A permission of Discord’s, and how its client calls it. */
export interface Right {
  readonly bit: bigint;
  readonly name: string;
}

const { Administrator } = PermissionFlagsBits;

export const VIEW_CHANNEL: Right = { bit: PermissionFlagsBits.ViewChannel, name: 'View Channel' };
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

/** What it takes to write in a channel, or in a thread. */
export function rightsToWrite(isThread: boolean): readonly Right[] {
  return [VIEW_CHANNEL, isThread ? SEND_IN_THREADS : SEND_MESSAGES];
}

/** Those of some rights that permission bits lack; whoever administers a server has them all. */
export function missingRights(permissions: bigint, needed: readonly Right[]): readonly Right[] {
  return has(permissions, Administrator) ? [] : needed.filter(({ bit }) => !has(permissions, bit));
}

function has(permissions: bigint, bit: bigint): boolean {
  return (permissions & bit) === bit;
}
