import {
  type APIComponentInLabel,
  type APITextInputComponent,
  ComponentType,
  TextInputStyle,
} from 'discord-api-types/v10';
import type { ModalView } from 'loopback-discord';
import type { SeenChoice, SeenField, SeenInput, SeenModal } from '../View.ts';

const Type = ComponentType;

/** Most characters of a text where the bot names no limit (components/reference, Text Input). */
const MAX_TEXT = 4_000;

/** A form as the person sees it who asked for it. */
export function drawModal({ title, text, fields, modal }: ModalView): SeenModal {
  const components = modal.data.components.flatMap((component) => {
    if (component.type === Type.Label) return [component.component];
    return component.type === Type.ActionRow ? component.components : [];
  });
  return {
    title,
    text,
    fields: fields.flatMap(({ customId, label, description, isRequired }): SeenField[] => {
      const component = components.find(({ custom_id }) => custom_id === customId);
      if (component === undefined) return [];
      const about = { id: customId, label, description: description ?? '', isRequired };
      return [{ ...about, input: drawInput(component) }];
    }),
  };
}

function drawInput(component: APIComponentInLabel | APITextInputComponent): SeenInput {
  switch (component.type) {
    case Type.TextInput:
      return {
        kind: 'text',
        isLong: component.style === TextInputStyle.Paragraph,
        value: component.value ?? '',
        placeholder: component.placeholder ?? '',
        max: component.max_length ?? MAX_TEXT,
      };
    case Type.StringSelect:
      return {
        kind: 'choice',
        isMultiple: (component.max_values ?? 1) > 1,
        options: component.options.map(choice),
      };
    case Type.RadioGroup:
      return { kind: 'choice', isMultiple: false, options: component.options.map(choice) };
    case Type.CheckboxGroup:
      return { kind: 'choice', isMultiple: true, options: component.options.map(choice) };
    case Type.Checkbox:
      return { kind: 'tick', isTicked: component.default === true };
    case Type.FileUpload:
      return { kind: 'file' };
    default:
      return { kind: 'unknown', name: Type[component.type] };
  }
}

interface Option {
  readonly label: string;
  readonly value: string;
  readonly description?: string;
  readonly default?: boolean;
}

function choice({ label, value, description = '', default: isChosen = false }: Option): SeenChoice {
  return { name: label, value, description, isChosen };
}
