/** How something was found: all right, worth knowing, or with something to do about it. */
export type Mark = 'ok' | 'note' | 'todo';

/** What was found when the bot was looked over, as a line for the person who runs it. Nothing secret stands in it. */
export interface Finding {
  /** What was looked at, in a word or two. */
  readonly topic: string;
  readonly mark: Mark;
  /** What it is like; where something has to be done, what that is. */
  readonly text: string;
}

/** Something that is as it should be. */
export function good(topic: string, text: string): Finding {
  return { topic, mark: 'ok', text };
}

/** Something that is worth knowing, and about which nothing has to be done. */
export function note(topic: string, text: string): Finding {
  return { topic, mark: 'note', text };
}

/** Something that has to be put right. */
export function todo(topic: string, text: string): Finding {
  return { topic, mark: 'todo', text };
}
