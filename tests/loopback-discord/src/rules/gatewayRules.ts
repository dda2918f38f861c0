import type { Rule } from './Rule.ts';

const CODES = 'topics/opcodes-and-status-codes, Gateway Close Event Codes';
const GATEWAY = 'events/gateway';

/** Rules of the gateway. */
export const gatewayRules = {
  'gateway.opcode': {
    refuses: 'an opcode that a bot may not send',
    close: 4001,
    says: 'Unknown opcode.',
    source: CODES,
  },
  'gateway.payload': {
    refuses: 'a payload that is no JSON, or not of its opcode’s form',
    close: 4002,
    says: 'Error while decoding payload.',
    source: CODES,
  },
  'gateway.payload.size': {
    refuses: 'a payload of more than 4,096 bytes',
    close: 4002,
    says: 'Error while decoding payload.',
    max: 4_096,
    source: `${GATEWAY}, Sending Events`,
  },
  'gateway.identified': {
    refuses: 'a payload before IDENTIFY or RESUME, heartbeats apart',
    close: 4003,
    says: 'Not authenticated.',
    source: CODES,
  },
  'gateway.token': {
    refuses: 'a wrong token in IDENTIFY or RESUME',
    close: 4004,
    says: 'Authentication failed.',
    source: CODES,
  },
  'gateway.once': {
    refuses: 'a second IDENTIFY on a connection',
    close: 4005,
    says: 'Already authenticated.',
    source: CODES,
  },
  'gateway.sequence': {
    refuses: 'a RESUME from a number that was never sent',
    close: 4007,
    says: 'Invalid seq.',
    source: CODES,
  },
  'gateway.rate': {
    refuses: 'more than 120 payloads a minute',
    close: 4008,
    says: 'Rate limited.',
    max: 120,
    source: `${GATEWAY}, Rate Limiting`,
  },
  'gateway.heartbeat': {
    refuses: 'a connection that sends no heartbeat in time',
    close: 4009,
    says: 'Session timed out.',
    source: `${GATEWAY}, Sending Heartbeats`,
  },
  'gateway.shard': {
    refuses: 'a shard that is not one of its number',
    close: 4010,
    says: 'Invalid shard.',
    source: CODES,
  },
  'gateway.sharding': {
    refuses: 'more than 2,500 servers on one shard',
    close: 4011,
    says: 'Sharding required.',
    max: 2_500,
    source: `${GATEWAY}, Sharding`,
  },
  'gateway.version': {
    refuses: 'a version of the gateway other than 10',
    close: 4012,
    says: 'Invalid API version.',
    source: CODES,
  },
  'gateway.intents': {
    refuses: 'intents that do not exist',
    close: 4013,
    says: 'Invalid intent(s).',
    source: `${GATEWAY}, Gateway Intents`,
  },
  'gateway.privileged': {
    refuses: 'a privileged intent that is not switched on for the application',
    close: 4014,
    says: 'Disallowed intent(s).',
    source: `${GATEWAY}, Privileged Intents`,
  },
  'gateway.starts': {
    refuses: 'an IDENTIFY past the day’s limit: the token is reset',
    close: 4004,
    says: 'Authentication failed.',
    max: 1_000,
    source: `${GATEWAY}, Identifying`,
  },
  'gateway.concurrency': {
    refuses: 'more IDENTIFYs in 5 seconds than max_concurrency',
    invalidSession: true,
    source: `${GATEWAY}, Rate Limiting; Identifying`,
  },
  'gateway.session': {
    refuses: 'a RESUME of a session that does not exist, or not any more',
    invalidSession: true,
    source: `${GATEWAY}, Resuming`,
  },
} as const satisfies Record<string, Rule>;
