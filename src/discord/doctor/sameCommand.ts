/** Of a command, what this bot says; Discord adds ids, versions and more. */
const COMMAND = [
  'type',
  'name',
  'name_localizations',
  'description',
  'description_localizations',
  'options',
  'default_member_permissions',
  'nsfw',
];

/** What a server’s own commands have not: there is nothing to choose. */
const PLACES = ['contexts', 'integration_types'];

const OPTION = [
  'type',
  'name',
  'name_localizations',
  'description',
  'description_localizations',
  'required',
  'choices',
  'options',
  'channel_types',
  'min_value',
  'max_value',
  'min_length',
  'max_length',
  'autocomplete',
];

const CHOICE = ['name', 'name_localizations', 'value'];

/** A slash command, where no type is said (interactions/application-commands, Application Command Types). */
const SLASH = 1;

/**
 * Whether a command that Discord knows is the one that this bot would register.
 *
 * @param isOfServer whether it is registered for one server
 */
export function sameCommand(known: object, wanted: object, isOfServer: boolean): boolean {
  const keys = isOfServer ? COMMAND : [...COMMAND, ...PLACES];
  return essence(known, keys) === essence(wanted, keys);
}

/** What counts of a command, as text; that something is left out, empty or not so is the same. */
function essence(command: object, keys: readonly string[]): string {
  return JSON.stringify(pick({ type: SLASH, ...command }, keys));
}

function pick(value: object, keys: readonly string[]): unknown {
  const fields = new Map<string, unknown>(Object.entries(value));
  return keys.map((key) => simplify(key, fields.get(key)));
}

function simplify(key: string, value: unknown): unknown {
  if (Array.isArray(value)) {
    if (value.length === 0) return null;
    if (key === 'options') return value.map((option) => pickFrom(option, OPTION));
    if (key === 'choices') return value.map((choice) => pickFrom(choice, CHOICE));
    return [...value].sort();
  }
  if (value === undefined || value === false || value === '') return null;
  if (typeof value !== 'object' || value === null) return value;
  // Dictionaries of languages.
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.length === 0 ? null : entries;
}

function pickFrom(value: unknown, keys: readonly string[]): unknown {
  return typeof value === 'object' && value !== null ? pick(value, keys) : value;
}
