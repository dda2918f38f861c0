import type { Logger } from 'pino';

/** Whether what is changed can be kept. */
export interface Trouble {
  /** Why it can't; null where it can. */
  readonly now: () => string | null;
  /** Takes note of how it stands, with a line in the log when that is new. */
  readonly tell: (reason: string | null) => void;
}

export function createTrouble(log: Logger): Trouble {
  let known: string | null = null;
  return {
    now: () => known,
    tell: (reason) => {
      if (reason !== null && known === null)
        log.error(`settings can’t be changed, and stay as they are: ${reason}`);
      if (reason === null && known !== null) log.info('settings can be changed again');
      known = reason;
    },
  };
}
