import { COMMANDS } from '../../commands/index.ts';
import { DEFAULT_SETTINGS } from '../../src/club/ClubSettings.ts';
import { NO_CLUBS } from '../../src/club/Clubs.ts';
import type { AllServices } from '../../src/request/Command.ts';
import type { CommandInput, GivenOptions } from '../../src/request/CommandInput.ts';
import type { Services } from '../../src/request/Services.ts';

/** A member in a server's channel, asking nothing yet. */
export function inputOf(changes: Partial<CommandInput<GivenOptions>> = {}): CommandInput<GivenOptions> {
  return {
    options: new Map(),
    asker: '80351110224678912',
    channel: '290926798999357250',
    parent: null,
    server: '197038439483310086',
    visibility: 'public',
    locale: null,
    serverLocale: null,
    appPermissions: null,
    isSpoilerChannel: false,
    ...changes,
  };
}

/** What the bot's commands may use: they remember nothing, and draw the first of all lines. */
export function servicesOf(library: Services['library'], changes: Partial<AllServices> = {}): AllServices {
  return {
    library,
    shelf: library,
    club: DEFAULT_SETTINGS,
    memory: null,
    random: () => 0,
    lastLines: new Map(),
    ownMessages: async () => [],
    errands: null,
    clubs: NO_CLUBS,
    filmIntake: null,
    commands: COMMANDS,
    ...changes,
  };
}
