import type { FormRuleId } from '../../rules/rules.ts';
import type { Form } from '../Form.ts';

/** The names of slash commands and of options (interactions/application-commands, Application Command Naming). */
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

/** The name of a slash command or of an option; reports one that can't be typed after a slash. */
export function readCommandName(form: Form, rule: FormRuleId): string {
  const name = form.text('name') ?? '';
  if (!NAME.test(name) || name !== name.toLowerCase()) form.refuse(rule, 'name');
  return name;
}
