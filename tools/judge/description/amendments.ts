/** Where the judge departs from Discord's description. */
export interface Amendment {
  /** The steps that lead to the place. */
  readonly at: readonly string[];
  /** What stands there instead. */
  readonly schema: unknown;
  readonly reason: string;
}

/** Every exception that the judge makes, with its reason. There are no others. */
export const amendments: readonly Amendment[] = [
  {
    at: ['components', 'schemas', 'InnerErrors', 'properties', '_errors', 'items'],
    schema: {
      type: 'object',
      properties: { code: { type: 'string' }, message: { type: 'string' } },
      required: ['code', 'message'],
    },
    reason:
      'a field’s error has a text for its code, such as BASE_TYPE_REQUIRED (reference, Error Messages); the description has a number, as for the whole answer',
  },
  {
    at: ['components', 'schemas', 'RatelimitedResponse'],
    schema: {
      type: 'object',
      properties: {
        message: { type: 'string' },
        retry_after: { type: 'number' },
        global: { type: 'boolean' },
        code: { type: 'integer' },
      },
      required: ['message', 'retry_after', 'global'],
    },
    reason:
      'a 429 has a code for some limits only (topics/rate-limits, Rate Limit Response Structure); the description asks for one always',
  },
  ...[
    'ApplicationCommandCreateRequest',
    'ApplicationCommandUpdateRequest',
    'ApplicationCommandPatchRequestPartial',
  ].map((name) => ({
    at: ['components', 'schemas', name, 'properties', 'default_member_permissions'],
    schema: { type: ['string', 'integer', 'null'], pattern: '^(0|[1-9][0-9]*)$', minimum: 0 },
    reason: `${name}: permissions are a text, as they outgrow the numbers of JSON (topics/permissions; interactions/application-commands, Application Command Structure); the description has a number`,
  })),
  {
    at: ['components', 'schemas', 'GuildResponse', 'properties', 'hub_type'],
    schema: { type: ['integer', 'null'] },
    reason: 'discord-api-types has a hub_type in every server; the description does not know it',
  },
];
