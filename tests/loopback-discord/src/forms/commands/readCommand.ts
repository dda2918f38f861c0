import {
  type APIApplicationCommand,
  ApplicationCommandType,
  ApplicationIntegrationType,
  EntryPointCommandHandlerType,
  InteractionContextType,
} from 'discord-api-types/v10';
import { RULES } from '../../rules/rules.ts';
import type { Form } from '../Form.ts';
import { readLocalizations } from '../readLocalizations.ts';
import { commandSize } from './commandSize.ts';
import { readCommandName } from './readCommandName.ts';
import { readOptions } from './readOption.ts';

const { ChatInput, User, Message, PrimaryEntryPoint } = ApplicationCommandType;

/** A command as a bot registers it, checked, with Discord's defaults; its id, version and owner are still to come. */
export type CommandDraft = Omit<APIApplicationCommand, 'id' | 'version' | 'application_id'> & {
  /** The id of the command that it replaces, where the body names one. */
  readonly replaces: string | null;
};

export interface CommandScope {
  /** The server whose command it is; null for a global one. */
  readonly guildId: string | null;
  /** What the application can be installed to. */
  readonly integrationTypes: readonly ApplicationIntegrationType[];
}

/** Reads a command of a registration; null where its kind can’t be told. What is wrong is reported. */
export function readCommand(form: Form, scope: CommandScope): CommandDraft | null {
  if (!form.require('name')) return null;
  const type = form.integer('type') ?? ChatInput;
  const isEntryPoint = type === PrimaryEntryPoint && scope.guildId === null;
  if (type !== ChatInput && type !== User && type !== Message && !isEntryPoint) {
    form.refuse('command.type', 'type');
    return null;
  }
  const name =
    type === ChatInput
      ? readCommandName(form, 'command.name')
      : (form.text('name', 'command.name.length') ?? '');
  const draft = {
    replaces: form.snowflake('id'),
    type,
    name,
    name_localizations: readLocalizations(form, 'name_localizations', 'command.name.length'),
    ...readDescription(form, type),
    ...readOptionsOf(form, type),
    ...(type === PrimaryEntryPoint && { handler: readHandler(form) }),
    default_member_permissions: readPermissions(form),
    nsfw: form.boolean('nsfw') ?? false,
    ...readWhere(form, scope),
  };
  if (commandSize(draft) > RULES['command.size'].max) form.refuse('command.size');
  return draft;
}

function readDescription(form: Form, type: ApplicationCommandType) {
  if (type === ChatInput) {
    form.require('description');
    const description = form.text('description', 'command.description') ?? '';
    const translations = readLocalizations(form, 'description_localizations', 'command.description');
    return { description, description_localizations: translations };
  }
  if (type === PrimaryEntryPoint) {
    const description = form.holds('description') ? form.text('description', 'command.description') : null;
    return { description: description ?? '', description_localizations: null };
  }
  if ((form.text('description') ?? '') !== '') form.refuse('command.menu', 'description');
  return { description: '', description_localizations: null };
}

function readOptionsOf(form: Form, type: ApplicationCommandType): Pick<APIApplicationCommand, 'options'> {
  if (type === ChatInput) {
    const options = readOptions(form);
    return options.length === 0 ? {} : { options };
  }
  if ((form.list('options')?.length ?? 0) > 0) form.refuse('command.menu', 'options');
  return {};
}

/** The app handles it unless said [assumed]. */
function readHandler(form: Form): EntryPointCommandHandlerType {
  const { AppHandler, DiscordLaunchActivity } = EntryPointCommandHandlerType;
  const handler = form.integer('handler') ?? AppHandler;
  if (handler !== AppHandler && handler !== DiscordLaunchActivity) form.refuse('command.handler', 'handler');
  return handler;
}

function readPermissions(form: Form): string | null {
  const value = form.raw('default_member_permissions') ?? null;
  if (value === null) return null;
  if ((typeof value === 'string' || typeof value === 'number') && /^(?:0|[1-9]\d{0,19})$/.test(String(value)))
    return String(value);
  form.refuse('command.permissions', 'default_member_permissions');
  return null;
}

function readWhere(
  form: Form,
  { guildId, integrationTypes }: CommandScope,
): Pick<APIApplicationCommand, 'guild_id' | 'contexts' | 'integration_types' | 'dm_permission'> {
  if (guildId !== null) {
    for (const key of ['contexts', 'integration_types'])
      if (form.holds(key)) form.refuse('command.contexts.guild', key);
    return {
      guild_id: guildId,
      contexts: null,
      integration_types: [ApplicationIntegrationType.GuildInstall],
    };
  }
  const contexts = readEnum(form, 'contexts', Object.values(InteractionContextType).filter(isNumber));
  const types = readEnum(
    form,
    'integration_types',
    Object.values(ApplicationIntegrationType).filter(isNumber),
  );
  for (const [number, type] of (types ?? []).entries()) {
    if (!integrationTypes.includes(type))
      form.report.refuse('command.integration-types', form.at('integration_types', number));
  }
  const dmPermission = form.boolean('dm_permission');
  const inDms = contexts?.includes(InteractionContextType.BotDM) ?? dmPermission ?? true;
  return { contexts, integration_types: types ?? [...integrationTypes], dm_permission: inDms };
}

function readEnum<Value extends number>(form: Form, key: string, values: readonly Value[]): Value[] | null {
  form.refuseDoubles(key);
  return (
    form.list(key, 'command.contexts.length')?.flatMap((entry, number) => {
      const value = values.find((known) => known === entry);
      if (value === undefined) {
        form.report.refuse(
          'command.contexts',
          form.at(key, number),
          `Value must be one of {${values.join(', ')}}.`,
        );
      }
      return value ?? [];
    }) ?? null
  );
}

function isNumber<Value>(value: Value): value is Extract<Value, number> {
  return typeof value === 'number';
}
