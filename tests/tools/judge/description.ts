/** A description of an API in the form of Discord's, as small as can be. */
export const description = {
  openapi: '3.1.0',
  paths: {
    '/channels/{channel_id}/messages': {
      parameters: [{ name: 'channel_id', in: 'path', required: true, schema: ref('SnowflakeType') }],
      get: {
        parameters: [{ name: 'limit', in: 'query', schema: { type: 'integer', maximum: 100 } }],
        responses: { 200: json({ type: 'array', items: ref('MessageResponse') }) },
      },
      post: {
        requestBody: { ...json(ref('MessageRequest')), required: true },
        responses: {
          200: json(ref('MessageResponse')),
          '4XX': { $ref: '#/components/responses/Refusal' },
        },
      },
    },
    '/channels/{channel_id}/messages/{message_id}': { delete: { responses: { 204: {} } } },
    '/interactions/{interaction_id}/{interaction_token}/callback': {
      post: { requestBody: json(ref('CallbackRequest')), responses: { 204: {} } },
    },
  },
  components: {
    responses: { Refusal: json(ref('ErrorResponse')) },
    schemas: {
      SnowflakeType: { type: 'string', pattern: '^[0-9]+$', format: 'snowflake' },
      MessageRequest: object({ content: { type: 'string', maxLength: 5 } }),
      CallbackRequest: object({ type: { type: 'integer' }, data: object({ choices: list({}, 25) }) }),
      MessageResponse: object(
        {
          id: ref('SnowflakeType'),
          author: ref('UserResponse'),
          timestamp: { type: 'string', format: 'date-time' },
        },
        ['id', 'author', 'timestamp'],
      ),
      UserResponse: object({ id: ref('SnowflakeType'), username: { type: 'string' } }, ['id', 'username']),
      GuildMemberResponse: object({ user: ref('UserResponse'), roles: list(ref('SnowflakeType'), 250) }, [
        'user',
        'roles',
      ]),
      VoiceScheduledEventResponse: object({ id: ref('SnowflakeType'), entity_type: { type: 'integer' } }, [
        'id',
        'entity_type',
      ]),
      GuildResponse: object({ id: ref('SnowflakeType') }, ['id']),
      Error: object({ code: { type: 'integer' }, message: { type: 'string' } }, ['code', 'message']),
      ErrorResponse: {
        allOf: [ref('Error'), { type: 'object', properties: { errors: ref('ErrorDetails') } }],
      },
      ErrorDetails: {
        oneOf: [
          { type: 'object', additionalProperties: ref('ErrorDetails') },
          object({ _errors: list(ref('Error'), 100) }, ['_errors']),
        ],
      },
    },
  },
};

function ref(name: string): object {
  return { $ref: `#/components/schemas/${name}` };
}

function object(properties: object, required: readonly string[] = []): object {
  return { type: 'object', properties, required };
}

function list(items: object, maxItems: number): object {
  return { type: 'array', items, maxItems };
}

function json(schema: object): object {
  return { content: { 'application/json': { schema } } };
}
