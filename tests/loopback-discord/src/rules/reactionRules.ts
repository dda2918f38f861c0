import type { Rule } from './Rule.ts';

const CODES = 'topics/opcodes-and-status-codes, JSON Error Codes';
const MISSING_PERMISSIONS = { status: 403, code: 50013, says: 'Missing Permissions' } as const;

/** Rules on reactions to messages. */
export const reactionRules = {
  'reaction.emoji': {
    refuses: 'a reaction that is no emoji',
    status: 400,
    code: 10014,
    says: 'Unknown Emoji',
    source: 'resources/message, Create Reaction',
  },
  'reaction.history': {
    refuses: 'a reaction without READ_MESSAGE_HISTORY',
    ...MISSING_PERMISSIONS,
    source: 'resources/message, Create Reaction',
  },
  'reaction.first': {
    refuses: 'a reaction that nobody has given yet, without ADD_REACTIONS',
    ...MISSING_PERMISSIONS,
    source: 'resources/message, Create Reaction',
  },
  'reaction.count': {
    refuses: 'a 21st emoji under a message',
    status: 400,
    code: 30010,
    says: 'Maximum number of reactions reached (20)',
    max: 20,
    source: CODES,
  },
  'reaction.delete-foreign': {
    refuses: 'taking away the reactions of others without MANAGE_MESSAGES',
    ...MISSING_PERMISSIONS,
    source: 'resources/message, Delete User Reaction',
  },
  'reactions.limit': {
    refuses: 'a page of people who reacted smaller than 1 or larger than 100',
    form: 'NUMBER_TYPE_MAX',
    min: 1,
    max: 100,
    source: 'resources/message, Get Reactions',
  },
} as const satisfies Record<string, Rule>;
