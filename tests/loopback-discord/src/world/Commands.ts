import { isDeepStrictEqual } from 'node:util';
import { type APIApplicationCommand, ApplicationCommandType } from 'discord-api-types/v10';
import type { CommandDraft } from '../forms/commands/readCommand.ts';
import { ApiError } from '../rules/ApiError.ts';
import { RULES } from '../rules/rules.ts';
import type { World } from './World.ts';

const DAY = 24 * 60 * 60 * 1_000;

/** How many commands of a type a scope may have (interactions/application-commands, Registering a Command). */
const MOST = new Map([
  [ApplicationCommandType.ChatInput, RULES['command.count'].max],
  [ApplicationCommandType.User, 15],
  [ApplicationCommandType.Message, 15],
  [ApplicationCommandType.PrimaryEntryPoint, 1],
]);

/** A scope of commands: a server's id, or null for everywhere. */
type Scope = string | null;

/** The commands that are registered. */
export class Commands {
  readonly #world: World;
  readonly #commands = new Map<Scope, APIApplicationCommand[]>();
  readonly #created = new Map<Scope, number[]>();

  constructor(world: World) {
    this.#world = world;
  }

  list(scope: Scope): readonly APIApplicationCommand[] {
    return this.#commands.get(scope) ?? [];
  }

  /** @throws {ApiError} 10063 */
  get(scope: Scope, id: string): APIApplicationCommand {
    const command = this.list(scope).find((known) => known.id === id);
    if (command === undefined) throw ApiError.of('command.unknown');
    return command;
  }

  /**
   * Adds a command, or replaces the one of its type and name.
   *
   * @throws {ApiError} 30032 and 30034
   */
  put(
    scope: Scope,
    draft: CommandDraft,
  ): { readonly command: APIApplicationCommand; readonly isNew: boolean } {
    const before = this.#find(scope, draft);
    const others = this.list(scope).filter((command) => command !== before);
    const command = this.#make(draft, before);
    this.#set(scope, [...others, command], before === undefined ? 1 : 0);
    return { command, isNew: before === undefined };
  }

  /**
   * Replaces all commands of a scope; those of a known type and name stay what they are, with their id.
   *
   * @throws {ApiError} 30032, 30034 and 50240
   */
  overwrite(scope: Scope, drafts: readonly CommandDraft[]): readonly APIApplicationCommand[] {
    if (this.list(scope).some(isEntryPoint) && !drafts.some(isEntryPoint))
      throw ApiError.of('command.entry-point');
    const known = drafts.map((draft) => this.#find(scope, draft));
    const commands = drafts.map((draft, number) => this.#make(draft, known[number]));
    this.#set(scope, commands, known.filter((command) => command === undefined).length);
    return commands;
  }

  /** @throws {ApiError} 10063 */
  delete(scope: Scope, id: string): void {
    const command = this.get(scope, id);
    this.#commands.set(
      scope,
      this.list(scope).filter((other) => other !== command),
    );
  }

  #find(scope: Scope, { replaces, type, name }: CommandDraft): APIApplicationCommand | undefined {
    return this.list(scope).find(
      (known) => known.id === replaces || (known.type === type && known.name === name),
    );
  }

  #make(
    { replaces: _, ...draft }: CommandDraft,
    before: APIApplicationCommand | undefined,
  ): APIApplicationCommand {
    const application = { application_id: this.#world.bot.id };
    if (before !== undefined) {
      const { id, version } = before;
      const same = { id, version, ...application, ...draft };
      return isDeepStrictEqual(same, before) ? before : { ...same, version: this.#world.ids.next() };
    }
    return { id: this.#world.ids.next(), version: this.#world.ids.next(), ...application, ...draft };
  }

  #set(scope: Scope, commands: APIApplicationCommand[], created: number): void {
    for (const [type, most] of MOST)
      if (commands.filter((command) => command.type === type).length > most)
        throw ApiError.of('command.count');
    const now = this.#world.clock.now();
    const today = (this.#created.get(scope) ?? []).filter((time) => now - time < DAY);
    const counted = [...today, ...Array.from({ length: created }, () => now)];
    if (created > 0 && counted.length > RULES['command.daily'].max) throw ApiError.of('command.daily');
    this.#created.set(scope, counted);
    this.#commands.set(scope, commands);
  }
}

function isEntryPoint({ type }: Pick<APIApplicationCommand, 'type'>): boolean {
  return type === ApplicationCommandType.PrimaryEntryPoint;
}
