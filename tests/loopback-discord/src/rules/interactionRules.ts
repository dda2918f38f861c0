import type { Rule } from './Rule.ts';

const PAGE = 'interactions/receiving-and-responding';
const CALLBACK = `${PAGE}, Interaction Callback`;
const CODES = 'topics/opcodes-and-status-codes, JSON Error Codes';
const CHOICE = 'interactions/application-commands, Application Command Option Choice Structure';

/** Rules on answering interactions. */
export const interactionRules = {
  'interaction.unknown': {
    refuses: 'an answer to an interaction that does not exist',
    status: 404,
    code: 10062,
    says: 'Unknown interaction',
    source: CODES,
  },
  'interaction.late': {
    refuses: 'a first answer after 3 seconds',
    status: 404,
    code: 10062,
    says: 'Unknown interaction',
    source: CALLBACK,
  },
  'interaction.acknowledged': {
    refuses: 'a second first answer to the same interaction',
    status: 400,
    code: 40060,
    says: 'Interaction has already been acknowledged.',
    source: CODES,
  },
  'interaction.callback-type': {
    refuses:
      'an answer of a type that the interaction can’t have: choices outside autocomplete, an update without a component',
    form: 'BASE_TYPE_CHOICES',
    source: `${PAGE}, Interaction Callback Type`,
    seen: 'assumed',
  },
  'interaction.defer-flags': {
    refuses: 'a deferral with another flag than EPHEMERAL',
    form: 'MESSAGE_FLAGS_INVALID',
    says: 'Only the EPHEMERAL flag can be set on a deferred response.',
    source: `${PAGE}, Interaction Callback Data Structure: Messages`,
    seen: 'assumed',
  },
  'choices.count': {
    refuses: 'more than 25 choices',
    form: 'BASE_TYPE_MAX_LENGTH',
    max: 25,
    source: `${PAGE}, Interaction Callback Data Structure: Autocomplete`,
  },
  'choices.name': {
    refuses: 'a choice whose name has more than 100 characters',
    form: 'BASE_TYPE_BAD_LENGTH',
    min: 1,
    max: 100,
    source: CHOICE,
  },
  'choices.blank': {
    refuses: 'a choice whose name is blank',
    form: 'BASE_TYPE_REQUIRED',
    says: 'This field is required',
    source: CHOICE,
    seen: 'Statsify/statsify#830',
  },
  'choices.value': {
    refuses: 'a choice whose text value has more than 100 characters',
    form: 'BASE_TYPE_MAX_LENGTH',
    max: 100,
    source: CHOICE,
    seen: 'discord-net/Discord.Net#3182',
  },
  'choices.value-type': {
    refuses: 'a choice whose value is not of its option’s type',
    form: 'BASE_TYPE_CONVERT',
    says: 'The value is not of the option’s type.',
    source: CHOICE,
    seen: 'assumed',
  },
  'webhook.unknown': {
    refuses: 'an edit or a follow-up with a token that was never answered with, or that belongs to nothing',
    status: 404,
    code: 10015,
    says: 'Unknown Webhook',
    source: CODES,
    seen: 'reports',
  },
  'webhook.expired': {
    refuses: 'an edit or a follow-up more than 15 minutes after the interaction',
    status: 401,
    code: 50027,
    says: 'Invalid Webhook Token',
    source: CALLBACK,
    seen: 'reports',
  },
  'webhook.message': {
    refuses: 'an edit of a message that was deleted, or that does not come from this interaction',
    status: 404,
    code: 10008,
    says: 'Unknown Message',
    source: `${PAGE}, Followup Messages`,
  },
  'webhook.follow-ups': {
    refuses: 'a sixth follow-up where the app is installed by the user alone',
    status: 400,
    code: 40094,
    says: 'This interaction has hit the maximum number of follow up messages.',
    max: 5,
    source: `${PAGE}, Create Followup Message`,
  },
} as const satisfies Record<string, Rule>;
