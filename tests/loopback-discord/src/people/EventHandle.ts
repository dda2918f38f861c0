import { GuildScheduledEventStatus } from 'discord-api-types/v10';
import type { Guild, ScheduledEvent } from '../world/model.ts';
import { NotPossible } from './NotPossible.ts';
import type { Stage } from './Stage.ts';

const { Scheduled, Active, Completed, Canceled } = GuildScheduledEventStatus;

const WEEK = 7 * 24 * 60 * 60_000;

/** Something that a server has planned, and what becomes of it. */
export class EventHandle {
  readonly #event: ScheduledEvent;
  readonly #guild: Guild;
  readonly #stage: Stage;

  constructor(event: ScheduledEvent, guild: Guild, stage: Stage) {
    this.#event = event;
    this.#guild = guild;
    this.#stage = stage;
  }

  get id(): string {
    return this.#event.id;
  }

  /** Moves it, before it begins; while it goes on, its end alone can be moved. */
  move({ startsAt, endsAt }: { readonly startsAt?: Date; readonly endsAt?: Date }): this {
    this.#expect(startsAt === undefined ? [Scheduled, Active] : [Scheduled], 'moved');
    if (startsAt !== undefined) this.#event.startsAt = startsAt;
    if (endsAt !== undefined) this.#event.endsAt = endsAt;
    return this.#tell();
  }

  start(): this {
    this.#expect([Scheduled], 'started');
    this.#event.status = Active;
    return this.#tell();
  }

  /**
   * Ends it. One that comes again is planned anew, and nothing else tells that it has ended
   * (discord/discord-api-docs#6885).
   */
  end(): this {
    this.#expect([Active], 'ended');
    const { startsAt, endsAt, isWeekly } = this.#event;
    this.#event.status = isWeekly ? Scheduled : Completed;
    if (isWeekly) {
      this.#event.startsAt = new Date(startsAt.getTime() + WEEK);
      this.#event.endsAt = endsAt && new Date(endsAt.getTime() + WEEK);
    }
    return this.#tell();
  }

  /** Calls it off as apps do: it is there for a while, with a status that says so. */
  cancel(): this {
    this.#expect([Scheduled], 'called off');
    this.#event.status = Canceled;
    return this.#tell();
  }

  /** Takes it away, which is what people do who call it off: its status stays (discord/discord-api-docs#4105). */
  delete(): void {
    const { events } = this.#guild;
    const at = events.indexOf(this.#event);
    if (at < 0) throw new NotPossible(`“${this.#event.name}” is deleted already`);
    events.splice(at, 1);
    this.#stage.world.tell({ kind: 'eventDeleted', guild: this.#guild, event: this.#event });
  }

  /** What is over, called off or deleted can't be changed any more (Valid Guild Scheduled Event Status Transitions). */
  #expect(statuses: readonly GuildScheduledEventStatus[], what: string): void {
    const { name, status } = this.#event;
    if (!statuses.includes(status) || !this.#guild.events.includes(this.#event))
      throw new NotPossible(`“${name}” can’t be ${what} any more, or not yet`);
  }

  #tell(): this {
    this.#stage.world.tell({ kind: 'eventUpdated', guild: this.#guild, event: this.#event });
    return this;
  }
}
