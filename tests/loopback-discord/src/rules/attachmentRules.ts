import type { Rule } from './Rule.ts';

const UPLOADING = 'reference, Uploading Files';
const ATTACHMENT = 'resources/message, Attachment Structure';

/** Rules on files that are sent. */
export const attachmentRules = {
  'upload.form': {
    refuses: 'an upload that is no proper multipart/form-data',
    status: 400,
    code: 50035,
    says: 'Invalid Form Body',
    source: UPLOADING,
    seen: 'assumed',
  },
  'upload.size': {
    refuses: 'a file of more than 10 MiB',
    status: 413,
    code: 40005,
    says: 'Request entity too large',
    max: 10 * 1024 * 1024,
    source: UPLOADING,
  },
  'upload.permission': {
    refuses: 'a file without ATTACH_FILES',
    status: 403,
    code: 50013,
    says: 'Missing Permissions',
    source: 'topics/permissions, Bitwise Permission Flags',
  },
  'attachments.count': {
    refuses: 'more than 10 files in a message',
    form: 'BASE_TYPE_MAX_LENGTH',
    max: 10,
    source: 'discord-api-spec, MessageCreateRequest: attachments (no page says it)',
  },
  'attachments.unknown': {
    refuses: 'an attachment that is neither sent along nor on the message',
    form: 'ATTACHMENT_NOT_FOUND',
    says: 'The attachment was not found.',
    source: UPLOADING,
    seen: 'assumed',
  },
  'attachments.description': {
    refuses: 'a description of a file with more than 1,024 characters',
    form: 'BASE_TYPE_MAX_LENGTH',
    max: 1_024,
    source: ATTACHMENT,
  },
  'media.attachment': {
    refuses: 'a component that shows a file that is not on the message',
    form: 'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND',
    source: 'components/reference, Unfurled Media Item Structure',
    seen: 'discord/discord-api-docs#7754',
  },
} as const satisfies Record<string, Rule>;
