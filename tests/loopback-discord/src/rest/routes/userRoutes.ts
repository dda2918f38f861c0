import { Form } from '../../forms/Form.ts';
import { FormReport } from '../../forms/FormReport.ts';
import { ApiError } from '../../rules/ApiError.ts';
import { toApiApplication } from '../../world/payloads/toApiApplication.ts';
import { toApiChannel } from '../../world/payloads/toApiChannel.ts';
import { toApiSelf } from '../../world/payloads/toApiSelf.ts';
import { toApiMember } from '../../world/payloads/toApiUser.ts';
import type { World } from '../../world/World.ts';
import { ok, type Route } from '../Route.ts';

/** The bot, its application, people and direct messages. */
export function userRoutes(world: World): Route[] {
  return [
    {
      method: 'GET',
      pattern: '/users/@me',
      handle: () => ok(toApiSelf(world.bot)),
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
