/** The name of an option where it stands in a line. */
export interface OptionMark {
  readonly name: string;
  /** Where the name starts, the space before it included. */
  readonly start: number;
  /** Where its value starts. */
  readonly end: number;
  /** Whether the command has it. */
  readonly isKnown: boolean;
}

/** `name:` at the start of a word; an address (`https://…`) is none. */
const MARK = /(?:^|\s)([a-z][\w-]*):(?!\/\/)/g;

/**
 * The options that a line names, in its order. A name that the command doesn't have counts at the very start, or with
 * a space behind it: else it is a word with a colon.
 *
 * @param rest what stands behind the command
 * @param known the names of its options
 */
export function optionMarks(rest: string, known: readonly string[]): OptionMark[] {
  return [...rest.matchAll(MARK)]
    .map(({ 0: text, 1: name = '', index }) => ({
      name,
      start: index,
      end: index + text.length,
      isKnown: known.includes(name),
    }))
    .filter(({ isKnown, start, end }) => isKnown || start === 0 || /^(?:\s|$)/.test(rest.slice(end)));
}
