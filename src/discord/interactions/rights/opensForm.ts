import { type Button, decodeButton } from '../../../messages/Button.ts';

/** Whether a button opens a form: what it does, and to what, is what the form is for. */
export function opensForm(customId: string, form: Button): boolean {
  const button = decodeButton(customId);
  if (button?.action !== form.action) return false;
  if ('code' in button && 'code' in form) return button.code === form.code;
  if ('schedule' in button && 'schedule' in form)
    return button.schedule === form.schedule && button.channel === form.channel;
  return 'film' in button && 'film' in form && button.film === form.film;
}
