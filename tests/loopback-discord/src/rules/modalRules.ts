import type { Rule } from './Rule.ts';

const CALLBACK = 'interactions/receiving-and-responding, Interaction Callback Data Structure: Modal';
const REFERENCE = 'components/reference';
const INPUT = `${REFERENCE}, Text Input Structure`;

/** Rules on modals and on what only they have. */
export const modalRules = {
  'modal.title': {
    refuses: 'a modal without a title, or with one of more than 45 characters',
    form: 'BASE_TYPE_BAD_LENGTH',
    min: 1,
    max: 45,
    source: CALLBACK,
  },
  'modal.components': {
    refuses: 'a modal of no component, or of more than 5',
    form: 'BASE_TYPE_BAD_LENGTH',
    min: 1,
    max: 5,
    source: CALLBACK,
  },
  'modal.row': {
    refuses: 'a row of a modal with anything but one text input',
    form: 'BASE_TYPE_BAD_LENGTH',
    min: 1,
    max: 1,
    source: `${REFERENCE}, Action Row Structure`,
  },
  'modal.disabled': {
    refuses: 'a select in a modal that is disabled',
    form: 'MODAL_COMPONENT_DISABLED',
    says: 'Selects in modals can’t be disabled.',
    source: `${REFERENCE}, String Select Structure`,
    seen: 'assumed',
  },
  'label.text': {
    refuses: 'a label without text, or with more than 45 characters',
    form: 'BASE_TYPE_BAD_LENGTH',
    min: 1,
    max: 45,
    source: `${REFERENCE}, Label Structure`,
  },
  'label.description': {
    refuses: 'a description of a label with more than 100 characters',
    form: 'BASE_TYPE_BAD_LENGTH',
    min: 1,
    max: 100,
    source: `${REFERENCE}, Label Structure`,
  },
  'text-input.style': {
    refuses: 'a style of a text input that does not exist',
    form: 'BASE_TYPE_CHOICES',
    says: 'Value must be one of {1, 2}.',
    source: `${REFERENCE}, Text Input Styles`,
  },
  'text-input.placeholder': {
    refuses: 'a placeholder of a text input with more than 100 characters',
    form: 'BASE_TYPE_MAX_LENGTH',
    max: 100,
    source: INPUT,
  },
  'text-input.value': {
    refuses: 'a text filled in beforehand of more than 4,000 characters',
    form: 'BASE_TYPE_MAX_LENGTH',
    max: 4_000,
    source: INPUT,
  },
  'text-input.length': {
    refuses: 'a shortest or longest input outside 0 to 4,000 characters, or no room between them',
    form: 'NUMBER_TYPE_MAX',
    min: 0,
    max: 4_000,
    source: INPUT,
  },
  'radio.options': {
    refuses: 'a radio group of fewer than 2 options, or more than 10',
    form: 'BASE_TYPE_BAD_LENGTH',
    min: 2,
    max: 10,
    source: `${REFERENCE}, Radio Group Structure`,
  },
  'checkboxes.options': {
    refuses: 'a checkbox group of no option, or of more than 10',
    form: 'BASE_TYPE_BAD_LENGTH',
    min: 1,
    max: 10,
    source: `${REFERENCE}, Checkbox Group Structure`,
  },
  'modal.values': {
    refuses: 'checkboxes or files to be chosen outside 0 to 10, or a smallest number over the largest',
    form: 'NUMBER_TYPE_MAX',
    min: 0,
    max: 10,
    source: `${REFERENCE}, Checkbox Group Structure; File Upload Structure`,
  },
} as const satisfies Record<string, Rule>;
