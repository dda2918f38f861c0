import { element } from './element.js';

/** @import { SeenModal } from '../View.ts' */

/**
 * Shows a form that the bot opened.
 *
 * @param {SeenModal} modal
 * @param {(values: Record<string, string>) => void} submit
 * @param {() => void} leave is called when it is closed, sent or not
 */
export function showForm({ title, text, fields }, submit, leave) {
  const inputs = fields.map(({ id, label, description, isRequired, options }) => {
    const attributes = { class: 'field', name: id, required: isRequired, placeholder: description };
    const input =
      options.length === 0
        ? element('input', attributes)
        : element('select', attributes, ...options.map((option) => element('option', {}, option)));
    return { id, input, whole: element('label', { class: 'form-field' }, label, input) };
  });
  const cancel = element('button', { type: 'button', class: 'button secondary' }, 'Cancel');
  const form = element(
    'form',
    {},
    element('h2', { id: 'form-title', class: 'form-title' }, title),
    ...(text === '' ? [] : [element('p', {}, text)]),
    ...inputs.map(({ whole }) => whole),
    element('div', { class: 'row' }, element('button', { class: 'button primary' }, 'Submit'), cancel),
  );
  const dialog = element('dialog', { 'aria-labelledby': 'form-title' }, form);
  cancel.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => {
    dialog.remove();
    leave();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    submit(Object.fromEntries(inputs.map(({ id, input }) => [id, input.value])));
    dialog.close();
  });
  document.body.append(dialog);
  dialog.showModal();
}
