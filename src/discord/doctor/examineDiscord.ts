import { RateLimitError, RESTJSONErrorCodes } from 'discord.js';
import { type RESTPostAPIApplicationCommandsJSONBody, Routes } from 'discord-api-types/v10';
import { z } from 'zod';
import { count } from '../../shared/count.ts';
import { type Finding, good, note, todo } from '../../shared/Finding.ts';
import type { Config } from '../../shared/readConfig.ts';
import { createInquiry, type Inquiry } from '../api/createInquiry.ts';
import { nameOfFault } from '../api/explainFailure.ts';
import { hasCode, isRefusal, isUnauthorized } from '../api/hasCode.ts';
import { member, permissions } from '../api/standing/shapes.ts';
import { inviteLink } from '../registration/inviteLink.ts';
import { type Application, application, applicationFindings } from './applicationFindings.ts';
import { channel, channelFinding } from './channelFinding.ts';
import { clockFinding } from './clockFinding.ts';
import { command, commandFindings, type OfServer } from './commandFindings.ts';

type Settings = Pick<Config, 'token' | 'apiUrl' | 'guildId' | 'interactions'>;

const server = z.object({ id: z.string(), name: z.string(), permissions });
type Server = z.infer<typeof server>;
const anything = z.unknown();

/** Servers that are listed at once, at most (resources/user, Get Current User Guilds). */
const LISTED = 200;

/** Servers whose channels and commands are looked at, where none is named: each takes three requests. */
const LOOKED_AT = 3;

/**
 * How the bot stands on Discord. Only reads, and ends with the first request that gets no answer.
 *
 * @param wanted the commands that this version registers; null where that is not known
 */
export async function* examineDiscord(
  settings: Settings,
  wanted: readonly RESTPostAPIApplicationCommandsJSONBody[] | null,
  inquiry: Inquiry = createInquiry(settings),
): AsyncGenerator<Finding> {
  try {
    if (settings.token === null) yield* withoutToken(settings, inquiry);
    else yield* withToken(settings, wanted, inquiry);
  } catch (error) {
    yield failureFinding(error, settings.apiUrl);
  }
  const ahead = inquiry.ahead();
  if (ahead !== null) yield clockFinding(ahead);
}

async function* withoutToken({ interactions }: Settings, inquiry: Inquiry): AsyncGenerator<Finding> {
  if (interactions === null) {
    yield note('Token', 'none is set: the bot opens in the terminal only; the README says how to get one');
    return;
  }
  yield note('Token', 'none is set: commands have to be registered where it is, by “npm run register”');
  await inquiry.get(Routes.gateway(), anything);
}

async function* withToken(
  settings: Settings,
  wanted: Parameters<typeof examineDiscord>[1],
  inquiry: Inquiry,
): AsyncGenerator<Finding> {
  const { guildId } = settings;
  const own = await inquiry.get(Routes.currentApplication(), application);
  yield* applicationFindings(own, settings);

  const listed = await listServers(inquiry, guildId);
  const looked = guildId === null ? listed.slice(0, LOOKED_AT) : listed.filter(({ id }) => id === guildId);
  yield serverFinding(own, listed, guildId);

  const ofServers: OfServer[] = [];
  for (const one of looked) {
    yield await lookAtChannels(one, own.bot?.id ?? own.id, inquiry);
    ofServers.push({ ...one, commands: await commandsOf(own.id, one.id, inquiry) });
  }
  if (wanted === null) {
    yield note('Commands', 'not looked at: they depend on the reviews, and none can be used');
    return;
  }
  if (guildId !== null && looked.length === 0) return;
  const everywhere = await inquiry.get(Routes.applicationCommands(own.id), z.array(command), WHOLE);
  yield* commandFindings({ wanted, everywhere, servers: ofServers, guildId, invite: inviteLink(own.id) });
}

const WHOLE = { with_localizations: 'true' };

/** The first servers that the bot is in, among them the one that is named, if it is there. */
async function listServers(inquiry: Inquiry, guildId: string | null): Promise<readonly Server[]> {
  const list = (query: Record<string, string>) => inquiry.get(Routes.userGuilds(), z.array(server), query);
  const first = await list({ limit: String(LISTED) });
  if (guildId === null || first.length < LISTED || first.some(({ id }) => id === guildId)) return first;
  return [...first, ...(await list({ limit: '1', after: String(BigInt(guildId) - 1n) }))];
}

function serverFinding(own: Application, listed: readonly Server[], guildId: string | null): Finding {
  const number = listed.length < LISTED ? listed.length : (own.approximate_guild_count ?? listed.length);
  const all = count(number, 'server');
  if (guildId !== null) {
    const named = listed.find(({ id }) => id === guildId);
    return named === undefined
      ? todo(
          'Servers',
          `The bot is not in the server of DISCORD_GUILD_ID (${guildId}). Invite it there: ${inviteLink(own.id)}`,
        )
      : good('Servers', `in ${all}; commands are for “${named.name}” alone (DISCORD_GUILD_ID)`);
  }
  if (number === 0) return todo('Servers', `The bot is in none yet. Invite it: ${inviteLink(own.id)}`);
  const some = number > LOOKED_AT ? `; channels and commands are looked at in ${LOOKED_AT} of them` : '';
  return good('Servers', `in ${all}${some}`);
}

async function lookAtChannels(one: Server, memberId: string, inquiry: Inquiry): Promise<Finding> {
  const { roles } = await inquiry.get(Routes.guildMember(one.id, memberId), member);
  const channels = await inquiry.get(Routes.guildChannels(one.id), z.array(channel));
  const bot = { serverId: one.id, memberId, roles, permissions: one.permissions };
  return channelFinding(one.name, channels, bot);
}

async function commandsOf(
  applicationId: string,
  serverId: string,
  inquiry: Inquiry,
): Promise<OfServer['commands']> {
  try {
    return await inquiry.get(
      Routes.applicationGuildCommands(applicationId, serverId),
      z.array(command),
      WHOLE,
    );
  } catch (error) {
    if (hasCode(error, RESTJSONErrorCodes.MissingAccess)) return null;
    throw error;
  }
}

/** @throws what is no failure of Discord’s or of the way to it, as it came */
function failureFinding(error: unknown, apiUrl: string): Finding {
  if (isUnauthorized(error))
    return todo(
      'Token',
      'Discord refuses the token in DISCORD_TOKEN: it was reset since, or is not a bot’s. Reset it on the Bot page of your application, and put the new one into .env.',
    );
  if (error instanceof RateLimitError)
    return todo('Discord', 'Discord takes no more requests for now. Try again in a minute.');
  if (isRefusal(error))
    return todo('Discord', `Discord refuses what was asked: ${error.message} (${error.code}).`);
  const fault = nameOfFault(error);
  if (fault === null) throw error;
  return todo(
    'Discord',
    `${new URL(apiUrl).host} can’t be reached (${fault}). Look at this machine’s network, then run this again: the rest of this part is left out.`,
  );
}
