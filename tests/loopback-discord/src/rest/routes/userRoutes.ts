import { Form } from '../../forms/Form.ts';
import { FormReport } from '../../forms/FormReport.ts';
import { ApiError } from '../../rules/ApiError.ts';
import { toApiApplication } from '../../world/payloads/toApiApplication.ts';
import { toApiChannel } from '../../world/payloads/toApiChannel.ts';
import { toApiSelf } from '../../world/payloads/toApiSelf.ts';
import type { World } from '../../world/World.ts';
import { ok, type Route } from '../Route.ts';

/** The bot, its application and direct messages. */
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
  ];
}
