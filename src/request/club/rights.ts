import { PermissionFlagsBits } from 'discord-api-types/v10';
import type { Permission } from '../../messages/languages/Phrases.ts';
import type { Origin } from '../CommandInput.ts';

/**
 * What it takes to write in a channel. The chat of a voice channel takes the right to join it as well
 * (discord/discord-api-docs#5111).
 */
export function rightsToWrite({
  channelKind = 'text',
  isLocked = false,
}: Pick<Origin, 'channelKind' | 'isLocked'>): readonly Permission[] {
  switch (channelKind) {
    case 'text':
      return ['ViewChannel', 'SendMessages'];
    case 'voice':
      return ['ViewChannel', 'Connect', 'SendMessages'];
    case 'thread':
    case 'privateThread':
      return ['ViewChannel', 'SendMessagesInThreads', ...(isLocked ? (['ManageThreads'] as const) : [])];
  }
}

/** Those of some permissions that permission bits lack; whoever administers a server has them all. */
export function missingRights(permissions: bigint, needed: readonly Permission[]): readonly Permission[] {
  return has(permissions, PermissionFlagsBits.Administrator)
    ? []
    : needed.filter((name) => !has(permissions, PermissionFlagsBits[name]));
}

function has(permissions: bigint, bit: bigint): boolean {
  return (permissions & bit) === bit;
}
