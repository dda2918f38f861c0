import { type APIMessageTopLevelComponent, ComponentType } from 'discord-api-types/v10';
import { type FormRuleId, RULES } from '../../rules/rules.ts';
import type { Form } from '../Form.ts';
import { Tally } from '../Tally.ts';
import { listComponents } from './listComponents.ts';
import { numberComponents } from './numberComponents.ts';
import { IN_CONTAINER, readContained, readContainer, readRow } from './readLayout.ts';
import { refusePlace } from './refusePlace.ts';

const { ActionRow, Container } = ComponentType;
const TOP_LEVEL = [...IN_CONTAINER, Container];

/**
 * The components of a message, numbered as Discord numbers them.
 *
 * @param message the body that has them
 * @param isV2 whether the message has the flag IS_COMPONENTS_V2
 * @param files what is on the message beside it
 * @returns null where the body has none
 */
export function readComponents(
  message: Form,
  isV2: boolean,
  files: readonly { readonly name: string }[],
): APIMessageTopLevelComponent[] | null {
  const forms = message.forms('components');
  if (forms === null) return null;
  const tally = new Tally(files.map(({ name }) => name));
  const components = forms.flatMap(
    (form) => (isV2 ? readTopLevel(form, tally) : readLegacy(form, tally)) ?? [],
  );
  const refuseOver = (rule: FormRuleId, count: number, max: number): void => {
    if (count > max) message.refuse(rule, 'components');
  };
  if (isV2) {
    refuseOver('components.total', tally.components, RULES['components.total'].max);
    refuseOver('components.text', tally.characters, RULES['components.text'].max);
  } else {
    refuseOver('components.rows', forms.length, RULES['components.rows'].max);
  }
  numberComponents(listComponents(components));
  return components;
}

function readTopLevel(form: Form, tally: Tally): APIMessageTopLevelComponent | null {
  return form.integer('type') === Container
    ? readContainer(form, tally)
    : readContained(form, tally, TOP_LEVEL);
}

function readLegacy(form: Form, tally: Tally): APIMessageTopLevelComponent | null {
  if (!form.require('type')) return null;
  if (form.integer('type') === ActionRow) return readRow(form, tally);
  refusePlace(form, [ActionRow]);
  return null;
}
