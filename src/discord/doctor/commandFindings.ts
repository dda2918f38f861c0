import { ApplicationCommandType, type RESTPostAPIApplicationCommandsJSONBody } from 'discord-api-types/v10';
import { z } from 'zod';
import { count } from '../../shared/count.ts';
import { type Finding, good, todo } from '../../shared/Finding.ts';
import { sameCommand } from './sameCommand.ts';

/** A command that Discord knows. */
export const command = z.looseObject({ name: z.string(), type: z.number() });
type Known = z.infer<typeof command>;

/** The commands that are registered in a server. */
export interface OfServer {
  readonly id: string;
  readonly name: string;
  /** Null where the bot was invited without its commands. */
  readonly commands: readonly Known[] | null;
}

/** What is to be registered, and what is. */
export interface Registered {
  readonly wanted: readonly RESTPostAPIApplicationCommandsJSONBody[];
  readonly everywhere: readonly Known[];
  readonly servers: readonly OfServer[];
  /** The one server to register for; null for all of them. */
  readonly guildId: string | null;
  /** The link that invites the bot with all that it needs. */
  readonly invite: string;
}

const TOPIC = 'Commands';

/** Whether the commands that Discord knows are those that this version registers, and each of them once. */
export function commandFindings({ wanted, everywhere, servers, guildId, invite }: Registered): Finding[] {
  const own = everywhere.filter(({ type }) => type !== ApplicationCommandType.PrimaryEntryPoint);
  const uninvited = servers
    .filter(({ commands }) => commands === null)
    .map(({ name }) =>
      todo(TOPIC, `The bot was invited to “${name}” without its commands. Invite it again: ${invite}`),
    );
  if (guildId !== null) {
    const server = servers.find(({ id }) => id === guildId);
    const doubled = todo(
      TOPIC,
      `${count(own.length, 'command')} of the bot’s stand everywhere as well, so that members see them twice. “npm run register -- --clear” without DISCORD_GUILD_ID removes those.`,
    );
    return [
      ...uninvited,
      ...(server?.commands == null ? [] : [compare(wanted, server.commands, `in “${server.name}”`, true)]),
      ...(own.length > 0 ? [doubled] : []),
    ];
  }
  const doubled = servers
    .filter(({ commands }) => (commands ?? []).length > 0)
    .map(({ id, name, commands }) =>
      todo(
        TOPIC,
        `${count((commands ?? []).length, 'command')} of the bot’s stand in “${name}” as well, so that members see them twice there. “npm run register -- --clear” with DISCORD_GUILD_ID=${id} removes those.`,
      ),
    );
  return [...uninvited, compare(wanted, own, 'everywhere', false), ...doubled];
}

function compare(
  wanted: Registered['wanted'],
  known: readonly Known[],
  where: string,
  isOfServer: boolean,
): Finding {
  if (known.length === 0)
    return todo(
      TOPIC,
      `None is registered ${where}. “npm start” registers them each time, “npm run register” without starting.`,
    );
  const twin = (one: Registered['wanted'][number]) => known.find((other) => isCalled(other, one));
  const missing = wanted.filter((one) => twin(one) === undefined);
  const outdated = wanted.filter((one) => {
    const other = twin(one);
    return other !== undefined && !sameCommand(other, one, isOfServer);
  });
  const unknown = known.filter((one) => !wanted.some((other) => isCalled(one, other)));
  const faults = [
    { what: 'missing', commands: missing },
    { what: 'of another version', commands: outdated },
    { what: 'unknown to this version', commands: unknown },
  ].flatMap(({ what, commands }) =>
    commands.length === 0 ? [] : [`${commands.map(nameOf).join(', ')} (${what})`],
  );
  if (faults.length === 0)
    return good(TOPIC, `${known.length} are registered ${where}, as this version wants them`);
  return todo(
    TOPIC,
    `Those registered ${where} are not this version’s: ${faults.join('; ')}. Start the bot again, or run “npm run register”.`,
  );
}

interface Named {
  readonly name: string;
  readonly type?: number | undefined;
}

/** Commands of different kinds may have the same name. */
function isCalled(one: Named, other: Named): boolean {
  return one.name === other.name && kindOf(one) === kindOf(other);
}

function nameOf(one: Named): string {
  return kindOf(one) === ApplicationCommandType.ChatInput ? `/${one.name}` : `“${one.name}”`;
}

function kindOf({ type = ApplicationCommandType.ChatInput }: Named): number {
  return type;
}
