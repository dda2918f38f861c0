import { LRUCache } from 'lru-cache';
import { DEFAULT_SETTINGS } from '../club/ClubSettings.ts';
import { NO_CLUBS } from '../club/Clubs.ts';
import type { Library } from '../conversation/films/Library.ts';
import { createMemory } from '../conversation/Memory.ts';
import { atMost } from '../shared/atMost.ts';
import type { AllServices, Command } from './Command.ts';
import type { Services } from './Services.ts';

/** Channels whose last drawn line is remembered. */
const MAX_CHANNELS = 10_000;

/**
 * What the commands of a process may use: they remember what was spoken about, read no messages, and know of no settings.
 *
 * @param changes what is different
 */
export function createServices(
  library: Library,
  commands: readonly Command[],
  changes: Partial<Omit<Services, 'library' | 'shelf' | 'club' | 'commands'>> = {},
): AllServices {
  return {
    library,
    shelf: library,
    commands,
    memory: createMemory(),
    random: Math.random,
    lastLines: new LRUCache(atMost(MAX_CHANNELS)),
    ownMessages: async () => [],
    errands: null,
    clubs: NO_CLUBS,
    filmIntake: null,
    club: DEFAULT_SETTINGS,
    ...changes,
  };
}
