import {
  type APISelectMenuComponent,
  type APISelectMenuDefaultValue,
  type APISelectMenuOption,
  ComponentType,
  SelectMenuDefaultValueType,
} from 'discord-api-types/v10';
import type { Form } from '../Form.ts';
import { readChannelTypes } from '../readChannelTypes.ts';
import { readEmoji } from '../readEmoji.ts';
import type { Tally } from '../Tally.ts';

const { User, Role, Channel } = SelectMenuDefaultValueType;

/** A select menu of any kind; null, and reported, if it is none that Discord takes. */
export function readSelect(
  form: Form,
  type: APISelectMenuComponent['type'],
  tally: Tally,
): APISelectMenuComponent | null {
  const identity = tally.add(form);
  const customId = form.require('custom_id') ? tally.customId(form) : null;
  const placeholder = form.text('placeholder', 'select.placeholder');
  const { min, max } = readValues(form);
  const disabled = form.boolean('disabled');
  const required = form.boolean('required');
  const base = {
    ...identity,
    custom_id: customId ?? '',
    ...(placeholder !== null && { placeholder }),
    min_values: min ?? 1,
    max_values: max ?? 1,
    ...(disabled !== null && { disabled }),
    ...(required !== null && { required }),
  };
  switch (type) {
    case ComponentType.StringSelect: {
      const options = readOptions(form);
      return options === null ? null : { type, ...base, options };
    }
    case ComponentType.UserSelect:
      return { type, ...base, ...readDefaults(form, [User]) };
    case ComponentType.RoleSelect:
      return { type, ...base, ...readDefaults(form, [Role]) };
    case ComponentType.MentionableSelect:
      return { type, ...base, ...readDefaults(form, [User, Role]) };
    case ComponentType.ChannelSelect: {
      const types = readChannelTypes(form, 'select.channel-types');
      const defaults = readDefaults(form, [Channel]);
      return { type, ...base, ...(types !== null && { channel_types: types }), ...defaults };
    }
  }
}

function readValues(form: Form): { readonly min: number | null; readonly max: number | null } {
  const min = form.integer('min_values', 'select.values');
  const max = form.integer('max_values', 'select.values');
  if ((min ?? 1) > (max ?? Math.max(min ?? 1, 1)) || max === 0) form.refuse('select.values', 'min_values');
  return { min, max };
}

/** The options of a text select. */
function readOptions(form: Form): APISelectMenuOption[] | null {
  if (!form.require('options')) return null;
  const values = new Set<string>();
  return (
    form.forms('options', 'select.options')?.flatMap((option) => {
      if (!option.require('label', 'value')) return [];
      const label = option.text('label', 'select.option.text');
      const value = option.text('value', 'select.option.text');
      if (label === null || value === null) return [];
      if (values.has(value)) option.refuse('select.option.unique', 'value');
      values.add(value);
      const description = option.text('description', 'select.option.description');
      const emoji = readEmoji(option);
      const isDefault = option.boolean('default');
      return [
        {
          label,
          value,
          ...(description !== null && { description }),
          ...(emoji !== null && { emoji }),
          ...(isDefault !== null && { default: isDefault }),
        },
      ];
    }) ?? null
  );
}

function readDefaults<Type extends SelectMenuDefaultValueType>(
  form: Form,
  types: readonly Type[],
): { default_values?: APISelectMenuDefaultValue<Type>[] } {
  const values = form.forms('default_values', 'select.options')?.flatMap((value) => {
    const id = value.snowflake('id');
    const type = types.find((known) => known === value.text('type'));
    if (value.require('id', 'type') && type === undefined)
      value.refuse('select.default-type', 'type', `Value must be one of {${types.join(', ')}}.`);
    return id === null || type === undefined ? [] : [{ id, type }];
  });
  return values === undefined ? {} : { default_values: values };
}
