import type { APIApplicationCommand } from 'discord-api-types/v10';
import { type CommandDraft, type CommandScope, readCommand } from '../../forms/commands/readCommand.ts';
import { readCommands } from '../../forms/commands/readCommands.ts';
import { Form } from '../../forms/Form.ts';
import { FormReport } from '../../forms/FormReport.ts';
import { ApiError } from '../../rules/ApiError.ts';
import type { Commands } from '../../world/Commands.ts';
import type { World } from '../../world/World.ts';
import { NO_CONTENT, ok, type RestRequest, type Route } from '../Route.ts';

const SCOPES = ['/applications/:application/commands', '/applications/:application/guilds/:guild/commands'];

/** Registering commands, everywhere and for one server. */
export function commandRoutes(world: World, commands: Commands): Route[] {
  return SCOPES.flatMap((list) => routesOf(list, `${list}/:command`, world, commands));
}

function routesOf(list: string, one: string, world: World, commands: Commands): Route[] {
  const scopeOf = (request: RestRequest): CommandScope => readScope(request, world);
  return [
    {
      method: 'GET',
      pattern: list,
      handle: (request) => {
        const { guildId } = scopeOf(request);
        const isWhole = ['true', 'True', '1'].includes(request.query.get('with_localizations') ?? '');
        const found = commands.list(guildId);
        return ok(isWhole ? found : found.map(withoutLocalizations));
      },
    },
    {
      method: 'PUT',
      pattern: list,
      handle: (request) => {
        const scope = scopeOf(request);
        return ok(commands.overwrite(scope.guildId, readCommands(request.body, scope)));
      },
    },
    {
      method: 'POST',
      pattern: list,
      handle: (request) => {
        const scope = scopeOf(request);
        const { command, isNew } = commands.put(scope.guildId, readOne(request.body, scope));
        return { status: isNew ? 201 : 200, body: command };
      },
    },
    {
      method: 'GET',
      pattern: one,
      handle: (request) => ok(commands.get(scopeOf(request).guildId, request.params['command'] ?? '')),
    },
    {
      method: 'PATCH',
      pattern: one,
      handle: (request) => {
        const scope = scopeOf(request);
        const before = commands.get(scope.guildId, request.params['command'] ?? '');
        return ok(commands.put(scope.guildId, readOne(overlay(before, request.body), scope)).command);
      },
    },
    {
      method: 'DELETE',
      pattern: one,
      handle: (request) => {
        commands.delete(scopeOf(request).guildId, request.params['command'] ?? '');
        return NO_CONTENT;
      },
    },
  ];
}

function readScope({ params }: RestRequest, world: World): CommandScope {
  if (params['application'] !== world.bot.id) throw ApiError.of('request.application');
  const guildId = params['guild'] ?? null;
  const guild = world.guilds.get(guildId ?? '');
  if (guildId !== null && (guild === undefined || world.botIn(guild) === null))
    throw ApiError.of('command.guild');
  return { guildId, integrationTypes: world.application.integrationTypes };
}

function readOne(body: unknown, scope: CommandScope): CommandDraft {
  const report = new FormReport();
  const form = Form.read(report, body);
  const draft = form && readCommand(form, scope);
  report.end();
  if (draft === null) throw ApiError.of('command.unknown');
  return draft;
}

/** The whole body that an edit stands for. */
function overlay(command: APIApplicationCommand, body: unknown): object {
  const { contexts, integration_types: types, guild_id: guild, ...rest } = command;
  const where = guild === undefined ? { contexts, integration_types: types } : {};
  return { ...rest, ...where, ...(typeof body === 'object' ? body : {}), id: command.id, type: command.type };
}

/** Lists come without the dictionaries (interactions/application-commands, Retrieving localized commands). */
function withoutLocalizations(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutLocalizations);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([key]) => !key.endsWith('_localizations'));
  return Object.fromEntries(entries.map(([key, nested]) => [key, withoutLocalizations(nested)]));
}
