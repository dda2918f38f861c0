import type { FilmFile, ReadFile } from '../review/sent/ReadFile.ts';
import { createThread } from './createThread.ts';

/** How long a file may be read, in milliseconds: pages take some hundred. */
const MOST_TIME = 10_000;

/** Files of one server, and of all, that wait or are read: nobody is to fill the memory, or keep all others waiting. */
const MOST_OF_SERVER = 2;
const MOST_OF_ALL = 10;

/** The servers of the files that wait or are read. */
const senders: string[] = [];

/** One after the other: whatever people send at once, the bot has a core to itself. */
const ask = createThread<FilmFile, ReadFile>();

/**
 * Reads a file in a thread of its own, which is ended where that takes too long or too much memory.
 *
 * @param server the id of the server that it was sent in
 * @param limit how long it may take, in milliseconds, once the thread is there
 */
export async function readInThread(server: string, file: FilmFile, limit = MOST_TIME): Promise<ReadFile> {
  const own = senders.filter((sender) => sender === server).length;
  if (own >= MOST_OF_SERVER || senders.length >= MOST_OF_ALL) return { kind: 'busy' };
  senders.push(server);
  try {
    return (await ask(file, limit)) ?? { kind: 'slow' };
  } finally {
    senders.splice(senders.indexOf(server), 1);
  }
}
