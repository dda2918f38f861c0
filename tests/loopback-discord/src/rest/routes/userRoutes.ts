import type { APIApplication } from 'discord-api-types/v10';
import { Form } from '../../forms/Form.ts';
import { FormReport } from '../../forms/FormReport.ts';
import { ApiError } from '../../rules/ApiError.ts';
import { applicationFlags } from '../../world/payloads/applicationFlags.ts';
import { toApiChannel } from '../../world/payloads/toApiChannel.ts';
import { toApiMember, toApiUser } from '../../world/payloads/toApiUser.ts';
import type { World } from '../../world/World.ts';
import { ok, type Route } from '../Route.ts';

/** The bot, its application, people and direct messages. */
export function userRoutes(world: World): Route[] {
  return [
    {
      method: 'GET',
      pattern: '/users/@me',
      handle: () => ok({ ...toApiUser(world.bot), verified: true, mfa_enabled: true, email: null, flags: 0 }),
    },
    {
      method: 'GET',
      pattern: '/applications/@me',
      handle: () => ok(toApiApplication(world)),
    },
    {
      method: 'POST',
      pattern: '/users/@me/channels',
      handle: ({ body }) => {
        const report = new FormReport();
        const form = Form.read(report, body);
        const id = form?.require('recipient_id') ? form.snowflake('recipient_id') : null;
        report.end();
        const user = world.users.get(id ?? '');
        if (user === undefined || user.isBot) throw ApiError.of('dm.recipient');
        return ok(toApiChannel(world.dmWith(user)));
      },
    },
    {
      method: 'GET',
      pattern: '/guilds/:guild/members/:user',
      handle: ({ params }) => {
        const guild = world.guilds.get(params['guild'] ?? '');
        if (guild === undefined || world.botIn(guild) === null) throw ApiError.of('channel.view');
        const member = guild.members.get(params['user'] ?? '');
        if (member === undefined) throw ApiError.of('member.unknown');
        return ok(toApiMember(member));
      },
    },
  ];
}

function toApiApplication(world: World): APIApplication {
  const { bot, application } = world;
  const flags = applicationFlags(application);
  return {
    id: bot.id,
    name: application.name,
    icon: null,
    description: '',
    bot_public: true,
    bot_require_code_grant: false,
    bot: toApiUser(bot),
    summary: '',
    verify_key: application.publicKey,
    team: null,
    flags,
    flags_new: String(flags),
    approximate_guild_count: world.guilds.size,
    interactions_endpoint_url: null,
    integration_types_config: Object.fromEntries(application.integrationTypes.map((type) => [type, {}])),
  };
}
