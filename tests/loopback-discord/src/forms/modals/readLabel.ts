import {
  type APIComponentInLabel,
  type APILabelComponent,
  type APISelectMenuComponent,
  ComponentType,
} from 'discord-api-types/v10';
import { readSelect } from '../components/readSelect.ts';
import { refusePlace } from '../components/refusePlace.ts';
import type { Form } from '../Form.ts';
import type { Tally } from '../Tally.ts';
import { readCheckbox, readCheckboxGroup, readFileUpload, readRadioGroup } from './readChoosing.ts';
import { readTextInput } from './readTextInput.ts';

const Type = ComponentType;

const IN_LABEL = [
  Type.TextInput,
  Type.StringSelect,
  Type.UserSelect,
  Type.RoleSelect,
  Type.MentionableSelect,
  Type.ChannelSelect,
  Type.FileUpload,
  Type.RadioGroup,
  Type.CheckboxGroup,
  Type.Checkbox,
];

/** A label with what is in it; null, and reported, if it is none that Discord takes. */
export function readLabel(form: Form, tally: Tally): APILabelComponent | null {
  const identity = tally.add(form);
  if (!form.require('label', 'component')) return null;
  const label = form.text('label', 'label.text');
  const description = form.text('description', 'label.description');
  const inner = form.form('component');
  const component = inner && readInLabel(inner, tally);
  if (label === null || component === null) return null;
  return {
    type: ComponentType.Label,
    ...identity,
    label,
    ...(description !== null && { description }),
    component,
  };
}

function readInLabel(form: Form, tally: Tally): APIComponentInLabel | null {
  if (!form.require('type')) return null;
  const type = form.integer('type');
  switch (type) {
    case Type.TextInput:
      return readTextInput(form, tally);
    case Type.StringSelect:
    case Type.UserSelect:
    case Type.RoleSelect:
    case Type.MentionableSelect:
    case Type.ChannelSelect:
      return readSelectInModal(form, type, tally);
    case Type.FileUpload:
      return readFileUpload(form, tally);
    case Type.RadioGroup:
      return readRadioGroup(form, tally);
    case Type.CheckboxGroup:
      return readCheckboxGroup(form, tally);
    case Type.Checkbox:
      return readCheckbox(form, tally);
    default:
      refusePlace(form, IN_LABEL);
      return null;
  }
}

function readSelectInModal(
  form: Form,
  type: APISelectMenuComponent['type'],
  tally: Tally,
): APISelectMenuComponent | null {
  if (form.boolean('disabled') === true) form.refuse('modal.disabled', 'disabled');
  return readSelect(form, type, tally);
}
