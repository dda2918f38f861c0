import { ChannelType, MessageFlags, PermissionFlagsBits } from 'discord-api-types/v10';
import { Form } from '../../forms/Form.ts';
import { FormReport } from '../../forms/FormReport.ts';
import { ApiError } from '../../rules/ApiError.ts';
import { toApiChannel } from '../../world/payloads/toApiChannel.ts';
import type { World } from '../../world/World.ts';
import type { Route } from '../Route.ts';
import { findMessage, openChat } from './access.ts';

/** After how many minutes of silence a thread may be archived. */
const ARCHIVE_AFTER = [60, 1_440, 4_320, 10_080];

/** Opening threads on messages: a thread has the id of its message (resources/channel, Start Thread from Message). */
export function threadRoutes(world: World): Route[] {
  return [
    {
      method: 'POST',
      pattern: '/channels/:channel/messages/:message/threads',
      handle: ({ params, body }) => {
        const access = openChat(world, params['channel']);
        const { channel } = access;
        const { GuildText, GuildAnnouncement, AnnouncementThread, PublicThread } = ChannelType;
        if (channel.type !== GuildText && channel.type !== GuildAnnouncement)
          throw ApiError.of('thread.place');
        if (!access.has(PermissionFlagsBits.CreatePublicThreads)) throw ApiError.of('thread.create');
        const message = findMessage(access, params['message']);
        const { id } = message;
        const name = readName(body);
        if (world.channels.has(id)) throw ApiError.of('thread.exists');
        const type = channel.type === GuildText ? PublicThread : AnnouncementThread;
        const { bot } = world;
        const about = { isArchived: false, isLocked: false, ownerId: bot.id, members: new Set([bot.id]) };
        const thread = world.addThread(channel, name, type, about, id);
        world.tell({ kind: 'channelCreated', channel: thread });
        message.flags |= MessageFlags.HasThread;
        world.tell({ kind: 'messageUpdated', message });
        return { status: 201, body: toApiChannel(thread) };
      },
    },
  ];
}

function readName(body: unknown): string {
  const report = new FormReport();
  const form = Form.read(report, body);
  const name = form?.require('name') === true ? form.text('name', 'thread.name') : null;
  form?.integer('rate_limit_per_user', 'thread.slow-mode');
  const archiveAfter = form?.integer('auto_archive_duration') ?? null;
  if (archiveAfter !== null && !ARCHIVE_AFTER.includes(archiveAfter))
    form?.refuse('thread.archive-after', 'auto_archive_duration');
  report.end();
  return name ?? '';
}
