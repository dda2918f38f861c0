import { totalmem } from 'node:os';
import { type Finding, good, note, todo } from '../../shared/Finding.ts';

const MB = 1024 * 1024;

/** What a process takes at most under load, in MB (docs/hosting.md, Small hosts): 370 were measured, and 110 less on words alone. */
const NEEDED = { network: 400, words: 280 };

/** The memory of a machine, in bytes. */
interface Memory {
  /** All that this process may ever have. */
  readonly total: number;
  /** What it could have now. */
  readonly free: number;
}

const TOPIC = 'Memory';

/** Whether there is memory enough for the bot. */
export function examineMemory(semantic: boolean, { total, free }: Memory = memoryHere()): Finding {
  const needed = semantic ? NEEDED.network : NEEDED.words;
  const need = `the bot takes up to ${needed} MB`;
  const inMb = (bytes: number) => `${Math.floor(bytes / MB)} MB`;
  if (total < needed * MB)
    return todo(
      TOPIC,
      `There are ${inMb(total)}, and ${need}. Give it more${semantic ? ', or set SEMANTIC=off, which takes less and finds less' : ''}.`,
    );
  return free < needed * MB
    ? note(TOPIC, `${inMb(free)} of ${inMb(total)} are free now; ${need}, unless it runs already`)
    : good(TOPIC, `${inMb(free)} are free; ${need}`);
}

/** A container’s limit counts where it is lower. */
function memoryHere(): Memory {
  const limit = process.constrainedMemory();
  const total = limit > 0 ? Math.min(totalmem(), limit) : totalmem();
  return { total, free: Math.min(total, process.availableMemory()) };
}
