import { isDeepStrictEqual } from 'node:util';
import { ApplicationCommandType } from 'discord-api-types/v10';

/** What Discord adds to a registered command, and what it leaves unsaid. */
type Json = { readonly [key: string]: unknown };

/** Keys that say how a command works; Discord adds ids and versions of its own. */
const COMMAND_KEYS = [
  'name',
  'type',
  'description',
  'options',
  'default_member_permissions',
  'contexts',
  'integration_types',
];
const OPTION_KEYS = [
  'name',
  'type',
  'description',
  'required',
  'autocomplete',
  'channel_types',
  'max_length',
  'min_length',
  'choices',
  'options',
];

/**
 * Whether the commands that Discord has are the wanted ones, whatever their order.
 *
 * @param registered commands as Discord returns them
 * @param wanted commands as they are registered
 */
export function sameCommands(registered: readonly object[], wanted: readonly object[]): boolean {
  return isDeepStrictEqual(sorted(registered), sorted(wanted));
}

function sorted(commands: readonly object[]): Json[] {
  return commands.map(command).sort((a, b) => keyOf(a).localeCompare(keyOf(b)));
}

function keyOf({ type, name }: Json): string {
  return `${String(type)} ${String(name)}`;
}

function command(command: object): Json {
  const json: Json = { ...command };
  return {
    type: ApplicationCommandType.ChatInput,
    ...told(json, COMMAND_KEYS),
    options: options(json['options']),
  };
}

function options(list: unknown): Json[] {
  return Array.isArray(list)
    ? list.map((json: Json) => ({ ...told(json, OPTION_KEYS), options: options(json['options']) }))
    : [];
}

/** The keys that are set to something: false, null, '' and empty lists are what Discord assumes anyway. */
function told(json: Json, keys: readonly string[]): Json {
  const isSet = (value: unknown): boolean =>
    value !== undefined &&
    value !== null &&
    value !== false &&
    value !== '' &&
    !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(
    keys
      .filter((key) => isSet(json[key]))
      .map((key) => [key, Array.isArray(json[key]) ? [...json[key]].sort() : json[key]]),
  );
}
