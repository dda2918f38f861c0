import { ApplicationFlags } from 'discord-api-types/v10';
import { z } from 'zod';
import { type Finding, good, note, todo } from '../../shared/Finding.ts';
import type { Config } from '../../shared/readConfig.ts';

/** The application as far as the doctor looks at it. */
export const application = z.object({
  id: z.string(),
  name: z.string(),
  bot: z.object({ id: z.string() }).optional(),
  verify_key: z.string().default(''),
  flags: z.number().default(0),
  bot_require_code_grant: z.boolean().default(false),
  interactions_endpoint_url: z.string().nullish(),
  approximate_guild_count: z.number().optional(),
});
export type Application = z.infer<typeof application>;

/** Privileged intents as the developer portal calls them, and the flags of an application that has one. */
const PRIVILEGED = [
  {
    name: 'Presence Intent',
    flags: ApplicationFlags.GatewayPresence | ApplicationFlags.GatewayPresenceLimited,
  },
  {
    name: 'Server Members Intent',
    flags: ApplicationFlags.GatewayGuildMembers | ApplicationFlags.GatewayGuildMembersLimited,
  },
  {
    name: 'Message Content Intent',
    flags: ApplicationFlags.GatewayMessageContent | ApplicationFlags.GatewayMessageContentLimited,
  },
];

/** What the developer portal says of the application, beside what is set here. */
export function applicationFindings(
  { id, name, verify_key: key, flags, bot_require_code_grant: needsGrant, ...about }: Application,
  { interactions }: Pick<Config, 'interactions'>,
): Finding[] {
  const url = about.interactions_endpoint_url ?? null;
  return [
    good('Token', 'Discord takes it'),
    needsGrant
      ? todo(
          'Application',
          'Nobody can invite the bot by a link: switch “Requires OAuth2 Code Grant” off, on the Bot page of your application.',
        )
      : good('Application', `${name}, with the id ${id}`),
    ...(interactions === null ? [] : [keyFinding(name, key, interactions.publicKey)]),
    intentFinding(flags),
    interactions === null ? gatewayFinding(url) : endpointFinding(url),
  ];
}

function keyFinding(name: string, key: string, set: string): Finding {
  return key.toLowerCase() === set.toLowerCase()
    ? good('Public key', 'it is the application’s')
    : todo(
        'Public key',
        `DISCORD_PUBLIC_KEY is not that of the application of DISCORD_TOKEN (${name}). Copy both from the same application.`,
      );
}

function intentFinding(flags: number): Finding {
  const on = PRIVILEGED.filter((intent) => (flags & intent.flags) !== 0).map(({ name }) => `“${name}”`);
  return on.length === 0
    ? good('Intents', 'no privileged one is switched on; none is needed')
    : note('Intents', `${on.join(' and ')} can be switched off in the developer portal: the bot needs none`);
}

function gatewayFinding(url: string | null): Finding {
  return url === null
    ? good('Way in', 'Discord sends commands over the connection that the bot opens')
    : todo(
        'Way in',
        `Discord sends commands to ${url}, and not over the connection that the bot opens. Empty “Interactions Endpoint URL” on the General Information page of your application, or set INTERACTIONS_PORT.`,
      );
}

function endpointFinding(url: string | null): Finding {
  return url === null
    ? todo(
        'Way in',
        'Discord does not know where to send commands. Set “Interactions Endpoint URL” on the General Information page of your application to the public https address that leads to INTERACTIONS_PORT.',
      )
    : good('Way in', `Discord sends commands to ${url}`);
}
