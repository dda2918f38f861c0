import { type APIComponentInLabel, type APITextInputComponent, ComponentType } from 'discord-api-types/v10';
import type { OpenModal } from '../interactions/Interaction.ts';

/** Something to be filled in. */
export interface FieldView {
  readonly label: string;
  readonly description: string | null;
  readonly customId: string;
  readonly type: ComponentType;
  readonly isRequired: boolean;
  /** The text that stands in it already; empty where there is none. */
  readonly value: string;
  /** The labels of what can be chosen; empty where nothing is listed. */
  readonly options: readonly string[];
}

/** A modal as the person sees it who asked for it. */
export class ModalView {
  /** What is behind it; tests seldom need it. */
  readonly modal: OpenModal;

  constructor(modal: OpenModal) {
    this.modal = modal;
  }

  get title(): string {
    return this.modal.data.title;
  }

  /** All that can be read in it beside the fields. */
  get text(): string {
    return this.modal.data.components
      .flatMap((component) => (component.type === ComponentType.TextDisplay ? [component.content] : []))
      .join('\n');
  }

  get fields(): readonly FieldView[] {
    return this.modal.data.components.flatMap((component) => {
      switch (component.type) {
        case ComponentType.ActionRow:
          return component.components.map((input) => view(input, input.label ?? '', null));
        case ComponentType.Label:
          return [view(component.component, component.label, component.description ?? null)];
        default:
          return [];
      }
    });
  }
}

function view(
  component: APIComponentInLabel | APITextInputComponent,
  label: string,
  description: string | null,
): FieldView {
  const isRequired =
    'required' in component ? component.required !== false : component.type !== ComponentType.Checkbox;
  const options = 'options' in component ? component.options.map((option) => option.label) : [];
  const value = component.type === ComponentType.TextInput ? (component.value ?? '') : '';
  return {
    label,
    description,
    customId: component.custom_id,
    type: component.type,
    isRequired,
    value,
    options,
  };
}
