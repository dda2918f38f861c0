import { element } from '../element.js';
import { readFile } from './readFile.js';

/** @import { GivenFile } from '../../actions/GivenFile.ts' */
/** @import { SeenField } from '../../View.ts' */

/**
 * What a field of a form is filled in by.
 *
 * @typedef {{
 *   readonly input: HTMLElement,
 *   readonly value: () => string | boolean | string[] | Promise<GivenFile[]>,
 * }} FieldInput
 */

/**
 * @param {SeenField} field
 * @param {Readonly<Record<string, string | boolean | null>>} about attributes of the input
 * @returns {FieldInput | null} null for a field that the page does not draw
 */
export function createInput({ id, isRequired, input: seen }, about) {
  const attributes = { ...about, name: id, required: isRequired };
  switch (seen.kind) {
    case 'text': {
      const { isLong, placeholder, max, value } = seen;
      const texts = { ...attributes, class: 'field', placeholder, maxlength: String(max) };
      const input = isLong ? element('textarea', { ...texts, rows: '6' }) : element('input', texts);
      input.value = value;
      return { input, value: () => input.value };
    }
    case 'choice': {
      const { isMultiple, options } = seen;
      const isOpen = !isMultiple && !options.some(({ isChosen }) => isChosen);
      const input = element(
        'select',
        { ...attributes, class: 'field', multiple: isMultiple },
        ...(isOpen ? [element('option', { value: '' }, 'Make a selection')] : []),
        ...options.map(({ name, value, description, isChosen }) =>
          element(
            'option',
            { value, selected: isChosen },
            description === '' ? name : `${name} – ${description}`,
          ),
        ),
      );
      const chosen = () =>
        [...input.selectedOptions].map(({ value }) => value).filter((value) => value !== '');
      return { input, value: chosen };
    }
    case 'tick': {
      const input = element('input', { ...attributes, type: 'checkbox', required: false });
      input.checked = seen.isTicked;
      return { input, value: () => input.checked };
    }
    case 'file': {
      const input = element('input', { ...attributes, type: 'file', class: 'field' });
      return { input, value: () => Promise.all([...(input.files ?? [])].map(readFile)) };
    }
    case 'unknown':
      return null;
  }
}
