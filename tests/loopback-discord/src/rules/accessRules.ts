import type { Rule } from './Rule.ts';

const CODES = 'topics/opcodes-and-status-codes, JSON Error Codes';
const PERMISSIONS = 'topics/permissions, Bitwise Permission Flags';

const MISSING_PERMISSIONS = { status: 403, code: 50013, says: 'Missing Permissions' } as const;
const MISSING_ACCESS = { status: 403, code: 50001, says: 'Missing Access' } as const;

/** Rules on where a bot may do what. */
export const accessRules = {
  'channel.unknown': {
    refuses: 'a channel that does not exist',
    status: 404,
    code: 10003,
    says: 'Unknown Channel',
    source: CODES,
  },
  'channel.view': {
    refuses: 'anything in a channel that the bot can’t see (VIEW_CHANNEL), or of a server that it is not in',
    ...MISSING_ACCESS,
    source: PERMISSIONS,
  },
  'channel.connect': {
    refuses: 'anything in the chat of a voice or stage channel without CONNECT',
    ...MISSING_ACCESS,
    source: 'resources/message, Get Channel Messages',
    seen: 'discord/discord-api-docs#5111',
  },
  'channel.send': {
    refuses: 'a message without SEND_MESSAGES',
    ...MISSING_PERMISSIONS,
    source: 'resources/message, Create Message: Limitations',
  },
  'channel.text': {
    refuses: 'a message in a channel that holds none: a category, a forum or a media channel',
    status: 400,
    code: 50008,
    says: 'Cannot send messages in a non-text channel',
    source: CODES,
  },
  'channel.history': {
    refuses: 'fetching one message without READ_MESSAGE_HISTORY',
    ...MISSING_ACCESS,
    source: 'resources/message, Get Channel Message',
    seen: 'assumed',
  },
  'thread.send': {
    refuses: 'a message in a thread without SEND_MESSAGES_IN_THREADS',
    ...MISSING_PERMISSIONS,
    source: 'topics/threads, Permissions',
  },
  'thread.private': {
    refuses: 'a private thread that the bot is not in, without MANAGE_THREADS',
    ...MISSING_ACCESS,
    source: 'topics/threads, Permissions',
  },
  'thread.locked': {
    refuses: 'a message, or an edit, in a locked thread without MANAGE_THREADS',
    status: 400,
    code: 160005,
    says: 'Thread is locked',
    source: 'topics/threads, Locked Threads',
    seen: 'assumed',
  },
  'thread.archived': {
    refuses: 'an edit in an archived thread',
    status: 400,
    code: 50083,
    says: 'Thread is archived',
    source: 'topics/threads, Active & Archived Threads',
  },
  'thread.create': {
    refuses: 'opening a public thread without CREATE_PUBLIC_THREADS',
    ...MISSING_PERMISSIONS,
    source: 'topics/threads, Permissions',
  },
  'thread.place': {
    refuses:
      'opening a thread on a message that stands neither in a text channel nor in an announcement channel',
    status: 400,
    code: 50024,
    says: 'Cannot execute action on this channel type',
    source: 'resources/channel, Start Thread from Message',
    seen: 'assumed',
  },
  'thread.exists': {
    refuses: 'opening a thread on a message that has one',
    status: 400,
    code: 160004,
    says: 'A thread has already been created for this message',
    source: CODES,
  },
  'thread.name': {
    refuses: 'a name of a thread that is empty or longer than 100 characters',
    form: 'BASE_TYPE_BAD_LENGTH',
    min: 1,
    max: 100,
    source: 'resources/channel, Start Thread from Message: JSON Params',
  },
  'thread.archive-after': {
    refuses: 'a thread that is archived after another time than 60, 1440, 4320 or 10080 minutes',
    form: 'BASE_TYPE_CHOICES',
    says: 'Value must be one of (60, 1440, 4320, 10080).',
    source: 'resources/channel, Start Thread from Message: JSON Params',
    seen: 'reports',
  },
  'thread.slow-mode': {
    refuses: 'a slow mode of more than 21600 seconds',
    form: 'NUMBER_TYPE_MAX',
    min: 0,
    max: 21_600,
    source: 'resources/channel, Start Thread from Message: JSON Params',
  },
  'message.unknown': {
    refuses: 'a message that is not in the channel, or not any more',
    status: 404,
    code: 10008,
    says: 'Unknown Message',
    source: CODES,
  },
  'message.ephemeral': {
    refuses: 'reading, editing or deleting an ephemeral message as if it stood in the channel',
    status: 404,
    code: 10008,
    says: 'Unknown Message',
    source: 'events/gateway-events, Messages (ephemeral messages are not sent through the channel)',
    seen: 'discord-jda/JDA#1790',
  },
  'message.edit-foreign': {
    refuses: 'an edit of somebody else’s message',
    status: 403,
    code: 50005,
    says: 'Cannot edit a message authored by another user',
    source: CODES,
  },
  'message.delete-foreign': {
    refuses: 'deleting somebody else’s message without MANAGE_MESSAGES',
    ...MISSING_PERMISSIONS,
    source: 'resources/message, Delete Message',
  },
  'dm.delete-foreign': {
    refuses: 'deleting the other person’s message in a direct message',
    status: 403,
    code: 50003,
    says: 'Cannot execute action on a DM channel',
    source: CODES,
    seen: 'reports',
  },
  'bulk.permission': {
    refuses: 'deletion in bulk without MANAGE_MESSAGES',
    ...MISSING_PERMISSIONS,
    source: 'resources/message, Bulk Delete Messages',
  },
  'guilds.limit': {
    refuses: 'a page of servers smaller than 1 or larger than 200',
    form: 'NUMBER_TYPE_MAX',
    min: 1,
    max: 200,
    source: 'resources/user, Get Current User Guilds',
  },
  'member.unknown': {
    refuses: 'a member that the server does not have',
    status: 404,
    code: 10007,
    says: 'Unknown Member',
    source: CODES,
  },
  'user.unknown': {
    refuses: 'a reaction of somebody who does not exist',
    status: 404,
    code: 10013,
    says: 'Unknown User',
    source: CODES,
  },
  'dm.recipient': {
    refuses: 'opening a direct message with nobody',
    status: 400,
    code: 50033,
    says: 'Invalid Recipient(s)',
    source: 'resources/user, Create DM',
  },
  'dm.closed': {
    refuses: 'a direct message to a person who takes none from the bot',
    status: 403,
    code: 50007,
    says: 'Cannot send messages to this user',
    source: CODES,
  },
} as const satisfies Record<string, Rule>;
