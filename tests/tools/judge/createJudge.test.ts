import { expect, test } from 'vitest';
import { createJudge } from '../../../tools/judge/createJudge.ts';
import { createTally } from '../../../tools/judge/createTally.ts';
import { plant, plants } from '../../../tools/judge/plants.ts';
import { description } from './description.ts';

const PATH = '/channels/1/messages';
const user = { id: '1', username: 'ana' };
const member = { user, roles: ['2'] };
const message = { id: '3', author: user, timestamp: '2026-01-01T00:00:00.000Z' };
const refusal = {
  code: 50035,
  message: 'Invalid',
  errors: { content: { _errors: [{ code: 1, message: 'No' }] } },
};

const exchange = (part: object, isDeliberate = false) => ({
  kind: 'exchange',
  isDeliberate,
  exchange: { method: 'POST', path: PATH, query: '', status: 200, isFault: false, ...part },
});
const sent = exchange({ body: { content: 'Hi' }, response: message });
const refused = exchange({ body: { content: 'Too long' }, status: 400, response: refusal }, true);
const choices = { type: 8, data: { choices: [{ name: 'n', value: 'v' }] } };
const callback = exchange({ path: '/interactions/1/t/callback', body: choices, status: 204 });
const all = [
  sent,
  refused,
  callback,
  exchange({ method: 'GET', query: '?limit=5', response: [message] }),
  exchange({ method: 'ENDPOINT', path: '/', body: choices }),
  { kind: 'dispatch', type: 'MESSAGE_CREATE', data: { ...message, guild_id: '4', channel_type: 0, member } },
  { kind: 'dispatch', type: 'GUILD_CREATE', data: { id: '4', member_count: 1, members: [member] } },
  {
    kind: 'dispatch',
    type: 'INTERACTION_CREATE',
    data: { id: '5', member: { ...member, permissions: '0' }, message },
  },
  { kind: 'dispatch', type: 'MESSAGE_DELETE', data: { id: '3' } },
  { kind: 'delivery', interaction: { id: '5', type: 2, member } },
];

const judge = createJudge(description, []);
const why = (value: unknown) =>
  judge(value).violations.map((violation) => `${violation.what}: ${violation.why}`);

test('GIVEN what is all right THEN all of it is counted, and nothing is a violation', () => {
  const tally = createTally(judge);
  for (const each of all) tally.add(each);
  expect(tally.describe()).toContain('4 requests and 11 bodies held against the description: 0 violations');
  expect(tally.describe()).toContain('1  no schema for MESSAGE_DELETE');
  expect(tally.describe()).toContain(`planted errors: ${plants.length} of ${plants.length} seen`);
  expect(tally.isClean()).toBe(true);
});

test.each(plants)('GIVEN $how THEN it is a violation', (each) => {
  const spoilt = all
    .filter((value) => judge(value)[each.side] > 0)
    .map((value) => plant(value, each))
    .filter((value) => value !== null);
  expect(spoilt.length).toBeGreaterThan(0);
  for (const value of spoilt) expect(why(value)).toHaveLength(1);
});

test.each([
  [
    'a text that is too long',
    { body: { content: 'Too long' } },
    '/content must NOT have more than 5 characters',
  ],
  ['a key that nothing describes', { body: { contents: 'Hi' } }, 'additional properties (contents)'],
  ['no body', {}, 'no body'],
  [
    'a body where there is none',
    { method: 'DELETE', path: `${PATH}/1`, status: 204, body: {}, response: undefined },
    'a body where',
  ],
  ['an id that is none', { path: '/channels/club/messages', body: {} }, 'channel_id: / must match pattern'],
  [
    'a number that is too large',
    { method: 'GET', query: '?limit=101', response: [] },
    'limit: / must be <= 100',
  ],
  ['a path that there is not', { path: '/films', status: 404, response: refusal }, 'no such operation'],
])('GIVEN a request of a bot with %s THEN it is a violation, refused or not', (_, part, said) => {
  expect(why(exchange({ response: message, ...part }))).toEqual([expect.stringContaining(said)]);
});

test.each([
  ['a status that there is not', { status: 201, response: message }, '201: no such status'],
  [
    'an error beside a field',
    { status: 400, response: { ...refusal, errors: { a: {}, _errors: [] } } },
    '400: ',
  ],
  ['nothing for a body', { status: 200 }, '200: '],
  ['a body for nothing', { ...callback.exchange, response: {} }, '204: a body where'],
])('GIVEN an answer with %s THEN it is a violation', (_, part, said) => {
  expect(why(exchange({ body: {}, ...part }))).toEqual([expect.stringContaining(said)]);
});

test.each([
  ['that is told of', 'GUILD_SCHEDULED_EVENT_CREATE', (event: object) => event],
  ['that is moved', 'GUILD_SCHEDULED_EVENT_UPDATE', (event: object) => event],
  ['that is called off', 'GUILD_SCHEDULED_EVENT_DELETE', (event: object) => event],
  ['of a server', 'GUILD_CREATE', (event: object) => ({ id: '4', guild_scheduled_events: [event] })],
])('GIVEN a scheduled event %s THEN it is held against the kind that it is', (_, type, inside) => {
  const event = { id: '6', entity_type: 2 };
  expect(why({ kind: 'dispatch', type, data: inside(event) })).toEqual([]);
  const spoilt = inside({ ...event, films: 1 });
  expect(why({ kind: 'dispatch', type, data: spoilt })).toEqual([expect.stringContaining('films')]);
});

test('GIVEN what the own tests of a Discord on loopback do on purpose THEN only its answers are judged', () => {
  expect(judge(refused)).toMatchObject({ requests: 0, bodies: 1, violations: [], left: /^refused/ });
  expect(judge(exchange({ body: { content: 'Hi', films: 1 }, response: message }, true)).violations).toEqual(
    [],
  );
  expect(judge(exchange({ body: { content: 1 }, response: message }, true)).violations).toHaveLength(1);
});

test('GIVEN a fault that a test asked for THEN its body is not judged, and the request is', () => {
  const fault = { status: 502, response: 'Bad gateway', isFault: true };
  expect(judge(exchange({ body: {}, ...fault }))).toMatchObject({ requests: 1, bodies: 0, violations: [] });
  expect(judge(exchange({ body: { content: 1 }, ...fault })).violations).toHaveLength(1);
});

test('GIVEN an amendment THEN it holds instead, and one to a place that is gone is an error', () => {
  const at = ['components', 'schemas', 'MessageRequest', 'properties', 'content'];
  const amended = createJudge(description, [{ at, schema: { type: 'integer' }, reason: 'so it is' }]);
  expect(amended(exchange({ body: { content: 1 }, response: message })).violations).toEqual([]);
  const gone = { at: ['components', 'schemas', 'Film', 'properties'], schema: {}, reason: 'it was' };
  expect(() => createJudge(description, [gone])).toThrow('no place to amend: it was');
});

test('GIVEN a judge that sees nothing THEN that is seen', () => {
  const tally = createTally((value) => ({ ...judge(value), violations: [] }));
  for (const each of all) tally.add(each);
  expect(tally.describe()).toContain(`planted errors: 0 of ${plants.length} seen`);
  expect(tally.isClean()).toBe(false);
});
