import type { ChannelHandle } from './ChannelHandle.ts';
import type { RoleHandle } from './GuildHandle.ts';
import type { Person } from './Person.ts';

/** What can be given as an option, or picked in a select, by what it is. Told apart by form: handles import each other. */
export type Entity = Person | ChannelHandle | RoleHandle;

export function isPerson(value: unknown): value is Person {
  return typeof value === 'object' && value !== null && 'user' in value;
}

export function isChannel(value: unknown): value is ChannelHandle {
  return typeof value === 'object' && value !== null && 'channel' in value;
}

export function isRole(value: unknown): value is RoleHandle {
  return typeof value === 'object' && value !== null && 'role' in value;
}

/** A file that a person sends. */
export interface FileToSend {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** Its Content-Type; none unless said. */
  readonly type?: string;
  readonly description?: string;
}

export function isFile(value: unknown): value is FileToSend {
  return typeof value === 'object' && value !== null && 'content' in value && 'name' in value;
}
