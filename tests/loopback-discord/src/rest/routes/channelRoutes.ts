import { Form } from '../../forms/Form.ts';
import { FormReport } from '../../forms/FormReport.ts';
import { ApiError } from '../../rules/ApiError.ts';
import { timeOf } from '../../world/Ids.ts';
import type { Messages } from '../../world/Messages.ts';
import type { Message } from '../../world/model.ts';
import { toApiChannel } from '../../world/payloads/toApiChannel.ts';
import type { World } from '../../world/World.ts';
import { NO_CONTENT, ok, type Route } from '../Route.ts';
import { openChannel, openChat, requireBulkDeleting, requireSending } from './access.ts';

const TWO_WEEKS = 14 * 24 * 60 * 60 * 1_000;
const BULK = { min: 2, max: 100 };

/** Channels as such, and what is done to many messages at once. */
export function channelRoutes(world: World, messages: Messages): Route[] {
  return [
    {
      method: 'GET',
      pattern: '/channels/:channel',
      handle: ({ params }) => ok(toApiChannel(openChannel(world, params['channel']).channel)),
    },
    {
      method: 'POST',
      pattern: '/channels/:channel/typing',
      handle: ({ params }) => {
        requireSending(openChat(world, params['channel']));
        return NO_CONTENT;
      },
    },
    {
      method: 'POST',
      pattern: '/channels/:channel/messages/bulk-delete',
      handle: ({ params, body }) => {
        const access = openChat(world, params['channel']);
        requireBulkDeleting(access);
        const ids = readIds(body, world);
        const found = access.channel.messages.filter(({ id, isDeleted }) => ids.includes(id) && !isDeleted);
        messages.deleteAll(access.channel, found.filter(isPersistent));
        return NO_CONTENT;
      },
    },
  ];
}

function readIds(body: unknown, world: World): string[] {
  const report = new FormReport();
  const form = Form.read(report, body);
  const ids = form?.require('messages') ? (form.snowflakes('messages') ?? []) : [];
  for (const [number, id] of ids.entries())
    if (ids.indexOf(id) !== number) report.refuse('bulk.duplicate', ['messages', number]);
  report.end();
  if (ids.length < BULK.min || ids.length > BULK.max) throw ApiError.of('bulk.count');
  const now = world.clock.now();
  if (ids.some((id) => now - timeOf(id) > TWO_WEEKS)) throw ApiError.of('bulk.old');
  return ids;
}

function isPersistent({ ephemeralFor }: Message): boolean {
  return ephemeralFor === null;
}
