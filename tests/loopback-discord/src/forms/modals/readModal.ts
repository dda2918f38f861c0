import {
  type APIModalInteractionResponseCallbackComponent,
  type APIModalInteractionResponseCallbackData,
  ComponentType,
} from 'discord-api-types/v10';
import { numberComponents } from '../components/numberComponents.ts';
import { readTextDisplay } from '../components/readLayout.ts';
import { refusePlace } from '../components/refusePlace.ts';
import type { Form } from '../Form.ts';
import { Tally } from '../Tally.ts';
import { listModal } from './listModal.ts';
import { readLabel } from './readLabel.ts';
import { readTextInput } from './readTextInput.ts';

const { ActionRow, Label, TextDisplay, TextInput } = ComponentType;

/** A modal, its components numbered as Discord numbers them; null, and reported, if it is none that Discord takes. */
export function readModal(data: Form): APIModalInteractionResponseCallbackData | null {
  if (!data.require('custom_id', 'title', 'components')) return null;
  const tally = new Tally();
  const customId = data.text('custom_id', 'custom-id.length');
  const title = data.text('title', 'modal.title');
  const forms = data.forms('components', 'modal.components');
  const components = forms?.flatMap((form) => readTopLevel(form, tally) ?? []);
  if (customId === null || title === null || components === undefined) return null;
  const modal = { custom_id: customId, title, components };
  numberComponents(listModal(modal));
  return modal;
}

function readTopLevel(form: Form, tally: Tally): APIModalInteractionResponseCallbackComponent | null {
  if (!form.require('type')) return null;
  switch (form.integer('type')) {
    case Label:
      return readLabel(form, tally);
    case TextDisplay:
      return readTextDisplay(form, tally);
    case ActionRow:
      return readRow(form, tally);
    default:
      refusePlace(form, [ActionRow, Label, TextDisplay]);
      return null;
  }
}

/** The old way to place a text input. */
function readRow(form: Form, tally: Tally): APIModalInteractionResponseCallbackComponent | null {
  const identity = tally.add(form);
  if (!form.require('components')) return null;
  const components = form.forms('components', 'modal.row')?.flatMap((child) => {
    if (!child.require('type')) return [];
    if (child.integer('type') !== TextInput) {
      refusePlace(child, [TextInput]);
      return [];
    }
    return child.require('label') ? (readTextInput(child, tally) ?? []) : [];
  });
  return components === undefined ? null : { type: ActionRow, ...identity, components };
}
