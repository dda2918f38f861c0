import {
  type APICheckboxComponent,
  type APICheckboxGroupComponent,
  type APIFileUploadComponent,
  type APIRadioGroupComponent,
  type APIRadioGroupOption,
  ComponentType,
} from 'discord-api-types/v10';
import type { FormRuleId } from '../../rules/rules.ts';
import type { Form } from '../Form.ts';
import type { Tally } from '../Tally.ts';

/** One of several; null, and reported, if it is none that Discord takes. */
export function readRadioGroup(form: Form, tally: Tally): APIRadioGroupComponent | null {
  const base = readBase(form, tally);
  const options = readOptions(form, 'radio.options');
  return base && options && { type: ComponentType.RadioGroup, ...base, options };
}

/** Any of several; null, and reported, if it is none that Discord takes. */
export function readCheckboxGroup(form: Form, tally: Tally): APICheckboxGroupComponent | null {
  const base = readBase(form, tally);
  const options = readOptions(form, 'checkboxes.options');
  const values = readValues(form);
  return base && options && { type: ComponentType.CheckboxGroup, ...base, ...values, options };
}

/** Yes or no; null, and reported, if it is none that Discord takes. */
export function readCheckbox(form: Form, tally: Tally): APICheckboxComponent | null {
  const identity = tally.add(form);
  const customId = form.require('custom_id') ? tally.customId(form) : null;
  const isDefault = form.boolean('default');
  if (customId === null) return null;
  const type = ComponentType.Checkbox;
  return { type, ...identity, custom_id: customId, ...(isDefault !== null && { default: isDefault }) };
}

/** Files; null, and reported, if it is none that Discord takes. */
export function readFileUpload(form: Form, tally: Tally): APIFileUploadComponent | null {
  const base = readBase(form, tally);
  const values = readValues(form);
  return base && { type: ComponentType.FileUpload, ...base, ...values };
}

function readBase(form: Form, tally: Tally) {
  const identity = tally.add(form);
  const customId = form.require('custom_id') ? tally.customId(form) : null;
  const required = form.boolean('required');
  return customId === null
    ? null
    : { ...identity, custom_id: customId, ...(required !== null && { required }) };
}

function readValues(form: Form): { min_values?: number; max_values?: number } {
  const min = form.integer('min_values', 'modal.values');
  const max = form.integer('max_values', 'modal.values');
  if (max === 0 || (min !== null && max !== null && min > max)) form.refuse('modal.values', 'max_values');
  return { ...(min !== null && { min_values: min }), ...(max !== null && { max_values: max }) };
}

/** @param rule the rule on how many there may be */
function readOptions(form: Form, rule: FormRuleId): APIRadioGroupOption[] | null {
  if (!form.require('options')) return null;
  const values = new Set<string>();
  return (
    form.forms('options', rule)?.flatMap((option) => {
      if (!option.require('label', 'value')) return [];
      const label = option.text('label', 'select.option.text');
      const value = option.text('value', 'select.option.text');
      const description = option.text('description', 'select.option.description');
      const isDefault = option.boolean('default');
      if (label === null || value === null) return [];
      if (values.has(value)) option.refuse('select.option.unique', 'value');
      values.add(value);
      return [
        {
          label,
          value,
          ...(description !== null && { description }),
          ...(isDefault !== null && { default: isDefault }),
        },
      ];
    }) ?? null
  );
}
