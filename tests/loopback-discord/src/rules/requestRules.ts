import type { Rule } from './Rule.ts';

const CODES = 'topics/opcodes-and-status-codes, JSON Error Codes';
const ERRORS = 'reference, Error Messages';

/** Rules on requests as such, whatever they are about. */
export const requestRules = {
  'request.token': {
    refuses: 'a request without the bot’s token',
    status: 401,
    code: 0,
    says: '401: Unauthorized',
    source: 'topics/opcodes-and-status-codes, HTTP Response Codes',
    seen: 'reports',
  },
  'request.route': {
    refuses: 'a path that Discord does not have (or this server does not model)',
    status: 404,
    code: 0,
    says: '404: Not Found',
    source: 'topics/opcodes-and-status-codes, HTTP Response Codes',
    seen: 'reports',
  },
  'request.method': {
    refuses: 'a method that the path does not have',
    status: 405,
    code: 0,
    says: '405: Method Not Allowed',
    source: 'topics/opcodes-and-status-codes, HTTP Response Codes',
    seen: 'reports',
  },
  'request.version': {
    refuses: 'a version of the API other than 10',
    status: 400,
    code: 50041,
    says: 'Invalid API version provided',
    source: CODES,
  },
  'request.size': {
    refuses: 'a body of more than 25 MiB',
    status: 413,
    code: 40005,
    says: 'Request entity too large',
    max: 25 * 1024 * 1024,
    source: 'resources/message, Create Message: Limitations',
  },
  'request.json': {
    refuses: 'a body that is no JSON',
    status: 400,
    code: 50109,
    says: 'The request body contains invalid JSON.',
    source: CODES,
  },
  'request.content-type': {
    refuses: 'a body that is sent neither as application/json nor as multipart/form-data',
    form: 'CONTENT_TYPE_INVALID',
    says: "Expected \"Content-Type\" header to be one of {'application/json', 'multipart/form-data'}.",
    source: 'reference, Content Type',
    seen: 'reports',
  },
  'request.snowflake': {
    refuses: 'an id in a path, a query or a body that is no snowflake',
    form: 'NUMBER_TYPE_COERCE',
    source: 'reference, Snowflakes',
    seen: 'reports',
  },
  'request.application': {
    refuses: 'a path with the id of another application',
    status: 403,
    code: 20012,
    says: 'You are not authorized to perform this action on this application',
    source: CODES,
  },
  'field.required': {
    refuses: 'a body without a field that it needs',
    form: 'BASE_TYPE_REQUIRED',
    says: 'This field is required',
    source: ERRORS,
  },
  'field.duplicate': {
    refuses: 'an entry that a list has already, where each may be there once',
    form: 'SET_TYPE_ALREADY_CONTAINS_VALUE',
    says: 'The set already contains this value',
    source: 'discord-api-spec, uniqueItems of MessageAllowedMentionsRequest and others (no page says it)',
    seen: 'reports',
  },
  'url.length': {
    refuses: 'an address of media or in an embed of more than 2,048 characters',
    form: 'BASE_TYPE_MAX_LENGTH',
    max: 2_048,
    source: 'discord-api-spec, UnfurledMediaRequest; RichEmbed (no page says it)',
  },
  'field.type': {
    refuses: 'a field of another type than documented',
    form: 'BASE_TYPE_CONVERT',
    source: ERRORS,
    seen: 'reports',
  },
} as const satisfies Record<string, Rule>;
