import type { Discord, Person } from 'loopback-discord';

/** Somebody with something to ask. */
export interface Asker {
  readonly person: Person;
  readonly question: string;
}

/** People of a server who ask in turn, never the same twice. */
export class Crowd {
  readonly #people: readonly Person[];
  readonly #questions: readonly string[];
  #next = 0;

  private constructor(people: readonly Person[], questions: readonly string[]) {
    this.#people = people;
    this.#questions = questions;
  }

  /** @param size so many people that nobody asks more than the bot allows */
  static async gather(discord: Discord, size: number, questions: readonly string[]): Promise<Crowd> {
    const club = await discord.createGuild({ name: 'Film club' });
    club.createChannel('club');
    const people = Array.from({ length: size }, (_, number) => club.addMember(`Member ${number}`));
    return new Crowd(people, questions);
  }

  /** The next ones to ask. @throws {RangeError} where the questions run out */
  take(count: number): Asker[] {
    return Array.from({ length: count }, () => {
      const person = this.#people[this.#next % this.#people.length];
      const question = this.#questions[this.#next];
      if (person === undefined || question === undefined) throw new RangeError('too few people or questions');
      this.#next += 1;
      return { person, question };
    });
  }
}
