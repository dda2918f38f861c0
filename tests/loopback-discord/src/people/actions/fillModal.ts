import {
  type APIComponentInLabel,
  type APIModalSubmissionComponent,
  type APISelectMenuComponent,
  type APITextInputComponent,
  ComponentType,
  type ModalSubmitComponent,
} from 'discord-api-types/v10';
import { countCharacters } from '../../forms/countCharacters.ts';
import type { OpenModal } from '../../interactions/Interaction.ts';
import type { Resolver } from '../../interactions/Resolver.ts';
import { type FileToSend, isFile } from '../Entity.ts';
import { ModalView } from '../ModalView.ts';
import { NotPossible } from '../NotPossible.ts';
import { findValue, type Picked, pickValues } from './pickValues.ts';
import { uploadFile } from './uploadFile.ts';

const Type = ComponentType;
const MAX_TEXT = 4_000;

/** What a person fills into a field: a text, a tick, or what they pick. */
export type FieldValue = string | boolean | Picked | FileToSend | readonly (Picked | FileToSend)[];

/** By the field's label, or its custom_id. */
export type FieldValues = Readonly<Record<string, FieldValue>>;

/**
 * Fills a modal in as the client does: what is not given is as the bot filled it in, or empty.
 *
 * @throws {NotPossible} for values that the client would not send
 */
export function fillModal(
  modal: OpenModal,
  values: FieldValues,
  resolver: Resolver,
): APIModalSubmissionComponent[] {
  const { fields } = new ModalView(modal);
  const given = new Map(
    Object.entries(values).map(([name, value]) => {
      const found = fields.filter(({ label, customId }) => label === name || customId === name);
      const [field] = found;
      if (field === undefined || found.length > 1)
        throw new NotPossible(
          `there are ${found.length} fields “${name}”; all: ${fields.map(({ label }) => label).join(', ')}`,
        );
      return [field.customId, value];
    }),
  );
  return modal.data.components.map((component) => {
    const { id = 0 } = component;
    switch (component.type) {
      case Type.ActionRow: {
        const inputs = component.components.map((input) => fillText(input, given.get(input.custom_id)));
        return { type: component.type, id, components: inputs };
      }
      case Type.Label: {
        const inner = component.component;
        const filled = fill(inner, given.get(inner.custom_id), resolver);
        return { type: component.type, id, component: filled };
      }
      default:
        return { type: component.type, id };
    }
  });
}

function fill(
  component: APIComponentInLabel,
  value: FieldValue | undefined,
  resolver: Resolver,
): ModalSubmitComponent {
  const { id = 0, custom_id } = component;
  const base = { id, custom_id };
  switch (component.type) {
    case Type.TextInput:
      return fillText(component, value);
    case Type.StringSelect:
    case Type.UserSelect:
    case Type.RoleSelect:
    case Type.MentionableSelect:
    case Type.ChannelSelect:
      return { type: component.type, ...base, values: pick(component, value, resolver) };
    case Type.RadioGroup: {
      const chosen = value ?? component.options.find((option) => option.default === true)?.value ?? null;
      if (chosen === null && component.required !== false) throw missing(custom_id);
      const only = chosen === null ? null : findValue(chosen, component.options);
      return { type: component.type, ...base, value: only };
    }
    case Type.CheckboxGroup: {
      const { options, min_values: min = 1, max_values: max = options.length } = component;
      const ticked = options.flatMap((option) => (option.default === true ? [option.value] : []));
      const chosen = value === undefined ? ticked : listOf(value).map((each) => findValue(each, options));
      requireCount(chosen, { min, max, required: component.required }, custom_id);
      return { type: component.type, ...base, values: chosen };
    }
    case Type.Checkbox: {
      const ticked = value ?? component.default ?? false;
      if (typeof ticked !== 'boolean')
        throw new NotPossible(`“${custom_id}” is ticked or not: true or false`);
      return { type: component.type, ...base, value: ticked };
    }
    case Type.FileUpload: {
      const { min_values: min = 1, max_values: max = 1, required } = component;
      const files = value === undefined ? [] : listOf(value);
      const values = files.map((file) => {
        if (!isFile(file)) throw new NotPossible(`“${custom_id}” takes files`);
        return resolver.addFile(uploadFile(file));
      });
      requireCount(values, { min, max, required }, custom_id);
      return { type: component.type, ...base, values };
    }
  }
}

function fillText(input: APITextInputComponent, value: FieldValue | undefined) {
  const { id = 0, custom_id, min_length: min = 0, max_length: max = MAX_TEXT, required = true } = input;
  const text = value ?? input.value ?? '';
  if (typeof text !== 'string') throw new NotPossible(`“${custom_id}” takes a text`);
  const length = countCharacters(text);
  if (required && text.trim() === '') throw missing(custom_id);
  const isLeftOut = length === 0 && !required;
  if (!isLeftOut && (length < min || length > max))
    throw new NotPossible(`“${custom_id}” takes ${min} to ${max} characters, not ${length}`);
  return { type: input.type, id, custom_id, value: text };
}

function pick(select: APISelectMenuComponent, value: FieldValue | undefined, resolver: Resolver): string[] {
  const { custom_id, min_values: min = 1, max_values: max = 1, required } = select;
  const chosen = value === undefined ? defaultsOf(select) : pickValues(select, listOf(value), resolver);
  requireCount(chosen, { min, max, required }, custom_id);
  return chosen;
}

/** People, roles and channels that are chosen beforehand have to be chosen by the test: here they are only ids. */
function defaultsOf(select: APISelectMenuComponent): string[] {
  if (select.type !== Type.StringSelect) return [];
  return select.options.flatMap((option) => (option.default === true ? [option.value] : []));
}

function requireCount(
  chosen: readonly string[],
  limits: { readonly min: number; readonly max: number; readonly required: boolean | undefined },
  customId: string,
): void {
  const { min, max, required = true } = limits;
  if (chosen.length === 0 && !required) return;
  if (chosen.length < min || chosen.length > max)
    throw new NotPossible(`“${customId}” takes ${min} to ${max} choices, not ${chosen.length}`);
}

function listOf(value: FieldValue): readonly (Picked | FileToSend)[] {
  if (typeof value === 'boolean') throw new NotPossible('what is ticked or not is a checkbox');
  return isList(value) ? value : [value];
}

function isList(
  value: Picked | FileToSend | readonly (Picked | FileToSend)[],
): value is readonly (Picked | FileToSend)[] {
  return Array.isArray(value);
}

function missing(customId: string): NotPossible {
  return new NotPossible(`“${customId}” has to be filled in`);
}
