import type { MessageView } from 'loopback-discord';
import { expect } from 'vitest';
import type { Library } from '../../src/conversation/films/Library.ts';
import type { Passage } from '../../src/review/Review.ts';
import { seenOnDiscord } from './discordMarkdown.ts';

/**
 * The passage whose place a message names. Fails the test where the message does not show it, whole and word for word.
 *
 * @param library the films it may be from
 */
export function quotedPassage({ text }: MessageView, { films }: Library): Passage {
  const seen = seenOnDiscord(text).text;
  for (const { review } of films) {
    const number = new RegExp(`^${review.title} \\(.*¶ (\\d+) of ${review.passages.length}`, 'm').exec(
      seen,
    )?.[1];
    const passage = review.passages.find((one) => String(one.number) === number);
    if (passage === undefined) continue;
    expect(seen.split('\n')).toContain(passage.plain.text);
    return passage;
  }
  return expect.fail(`no source in: ${text}`);
}
