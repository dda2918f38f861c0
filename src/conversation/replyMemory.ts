import type { Exchange, Memory } from './Memory.ts';

/**
 * A memory for a message that replies to an answer: what that answer showed is what was talked about last, whoever asked
 * for it. Where it is the person's own last answer, the memory knows more of it than the message shows.
 *
 * @param memory what is remembered, and what remembers the next exchange
 * @param repliedTo what the answer that is replied to showed
 */
export function replyMemory(memory: Memory, repliedTo: Exchange): Memory {
  return {
    ...memory,
    last: (place) => {
      const own = memory.last(place);
      const isOwn = own?.filmId === repliedTo.filmId && own.shown.at(-1) === repliedTo.shown.at(-1);
      return isOwn ? own : repliedTo;
    },
  };
}
