import { countCharacters } from './countCharacters.ts';
import type { Form } from './Form.ts';
import { cleanFileName } from './messages/cleanFileName.ts';

/** What is counted over all components of a message. */
export class Tally {
  /** Components, nested ones included. */
  components = 0;
  /** Characters of all text displays. */
  characters = 0;
  readonly #customIds = new Set<string>();
  readonly #ids = new Set<number>();
  readonly #files: ReadonlySet<string>;

  /** @param files the names of the files on the message */
  constructor(files: Iterable<string> = []) {
    this.#files = new Set(files);
  }

  /** Whether a file of this name is on the message. */
  hasFile(name: string): boolean {
    return this.#files.has(cleanFileName(name));
  }

  /**
   * Counts a component, and reports an id that another one has.
   *
   * @returns the id that the bot gave it, if any: 0 means none
   */
  add(component: Form): { readonly id?: number } {
    this.components += 1;
    const id = component.integer('id', 'components.id.range') ?? 0;
    if (id === 0) return {};
    if (this.#ids.has(id)) component.refuse('components.id', 'id');
    this.#ids.add(id);
    return { id };
  }

  addText(text: string): void {
    this.characters += countCharacters(text);
  }

  /** A component's custom_id; null where it has none. Reports one of a wrong length, and one that another has. */
  customId(component: Form): string | null {
    const customId = component.text('custom_id', 'custom-id.length');
    if (customId === null) return null;
    if (this.#customIds.has(customId)) component.refuse('custom-id.unique', 'custom_id');
    this.#customIds.add(customId);
    return customId;
  }
}
