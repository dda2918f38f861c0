import type { Message, User } from './model.ts';
import type { World } from './World.ts';

/** Adds and takes away reactions: by then they are checked. What changes nothing is told to nobody. */
export class Reactions {
  readonly #world: World;

  constructor(world: World) {
    this.#world = world;
  }

  add(message: Message, emoji: string, user: User): void {
    const users = message.reactions.get(emoji) ?? new Set();
    if (users.has(user)) return;
    message.reactions.set(emoji, users.add(user));
    this.#world.tell({ kind: 'reactionAdded', message, emoji, user });
  }

  remove(message: Message, emoji: string, user: User): void {
    const users = message.reactions.get(emoji);
    if (users?.delete(user) !== true) return;
    if (users.size === 0) message.reactions.delete(emoji);
    this.#world.tell({ kind: 'reactionRemoved', message, emoji, user });
  }

  /** @param emoji null for all */
  clear(message: Message, emoji: string | null): void {
    const had = emoji === null ? message.reactions.size > 0 : message.reactions.has(emoji);
    if (emoji === null) message.reactions.clear();
    else message.reactions.delete(emoji);
    if (had) this.#world.tell({ kind: 'reactionsCleared', message, emoji });
  }
}
