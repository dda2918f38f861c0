import type { Library } from '../../src/conversation/films/Library.ts';
import type { Request } from '../../src/request/Command.ts';

/** A member in a server's channel, asking nothing yet. */
export function requestOf(library: Library, changes: Partial<Request> = {}): Request {
  return {
    options: new Map(),
    asker: '80351110224678912',
    channel: '290926798999357250',
    server: '197038439483310086',
    forcedPrivate: false,
    library,
    memory: null,
    random: () => 0,
    lastLines: new Map(),
    ownMessages: async () => [],
    ...changes,
  };
}
