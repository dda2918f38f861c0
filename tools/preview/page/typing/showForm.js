import { drawUnknown } from '../drawUnknown.js';
import { element } from '../element.js';
import { createInput } from './createInput.js';

/** @import { Action } from '../../actions/Action.ts' */
/** @import { Done, SeenField, SeenModal } from '../../View.ts' */

/** @typedef {Extract<Action, { do: 'submit' }>['values']} Values */

/**
 * Shows a form that the bot opened. What is filled in stays there until it was taken.
 *
 * @param {SeenModal} modal
 * @param {(values: Values) => Promise<Done>} submit
 * @param {() => void} leave is called when it is closed, sent or not
 */
export function showForm({ title, text, fields }, submit, leave) {
  const drawn = fields.map(drawField);
  const cancel = element('button', { type: 'button', class: 'button secondary' }, 'Cancel');
  const problem = element('p', { class: 'form-problem', role: 'alert' });
  const form = element(
    'form',
    {},
    element('h2', { id: 'form-title', class: 'form-title' }, title),
    ...(text === '' ? [] : [element('p', { class: 'form-text' }, text)]),
    ...drawn.map(({ whole }) => whole),
    problem,
    element(
      'div',
      { class: 'row form-end' },
      cancel,
      element('button', { class: 'button primary' }, 'Submit'),
    ),
  );
  const dialog = element('dialog', { 'aria-labelledby': 'form-title' }, form);
  cancel.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => {
    dialog.remove();
    leave();
  });
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    problem.textContent = '';
    const filled = drawn.map(async ({ id, read }) => /** @type {const} */ ([id, await read?.()]));
    const given = (await Promise.all(filled)).filter(([, value]) => value !== undefined);
    const done = await submit(/** @type {Values} */ (Object.fromEntries(given)));
    if (done.problem === null) dialog.close();
    else problem.textContent = done.problem;
  });
  document.body.append(dialog);
  dialog.showModal();
}

/**
 * A field with its label above, and what it is for below that.
 *
 * @param {SeenField} field
 * @param {number} at
 */
function drawField(field, at) {
  const { id, label, description, isRequired, input: seen } = field;
  const inputId = `form-field-${at}`;
  const aboutId = `${inputId}-about`;
  const made = createInput(field, {
    id: inputId,
    'aria-describedby': description === '' ? null : aboutId,
  });
  const star = element('span', { class: 'required', 'aria-hidden': 'true' }, ' *');
  const whole = element(
    'div',
    { class: seen.kind === 'tick' ? 'form-field tick' : 'form-field' },
    element('label', { for: inputId }, label, ...(isRequired ? [star] : [])),
    ...(description === '' ? [] : [element('p', { id: aboutId, class: 'form-about' }, description)]),
    ...(made === null ? [] : [made.input]),
    ...(seen.kind === 'unknown' ? [drawUnknown(seen)] : []),
  );
  return { id, whole, read: made?.value };
}
