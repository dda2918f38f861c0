import { type APITextInputComponent, ComponentType, TextInputStyle } from 'discord-api-types/v10';
import type { Form } from '../Form.ts';
import type { Tally } from '../Tally.ts';

/** A text input; null, and reported, if it is none that Discord takes. */
export function readTextInput(form: Form, tally: Tally): APITextInputComponent | null {
  const identity = tally.add(form);
  if (!form.require('custom_id', 'style')) return null;
  const customId = tally.customId(form);
  const style = form.integer('style');
  if (style !== TextInputStyle.Short && style !== TextInputStyle.Paragraph)
    form.refuse('text-input.style', 'style');
  const label = form.text('label', 'label.text');
  const placeholder = form.text('placeholder', 'text-input.placeholder');
  const value = form.text('value', 'text-input.value');
  const required = form.boolean('required');
  const min = form.integer('min_length', 'text-input.length');
  const max = form.integer('max_length', 'text-input.length');
  if (max === 0 || (min !== null && max !== null && min > max))
    form.refuse('text-input.length', 'max_length');
  if (customId === null) return null;
  return {
    type: ComponentType.TextInput,
    ...identity,
    custom_id: customId,
    style: style === TextInputStyle.Paragraph ? style : TextInputStyle.Short,
    ...(label !== null && { label }),
    ...(placeholder !== null && { placeholder }),
    ...(value !== null && { value }),
    ...(required !== null && { required }),
    ...(min !== null && { min_length: min }),
    ...(max !== null && { max_length: max }),
  };
}
