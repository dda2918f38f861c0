import {
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  TextInputStyle,
} from 'discord-api-types/v10';
import { type Button, encodeButton } from './Button.ts';
import { cutText } from './text/cutText.ts';
import { MAX_FIELD_ABOUT, MAX_FIELD_LABEL, MAX_FORM_TITLE } from './text/limits.ts';

/** A field for text. */
export interface FormField {
  /** By which what was written comes back. */
  readonly name: string;
  readonly label: string;
  /** A line on it, in plain text: Discord shows Markdown there as it stands; none where it is left out. */
  readonly about?: string;
  /** What stands in it already, at most `MAX_FIELD_TEXT` characters. */
  readonly value: string;
  readonly most: number;
  /** Whether it has a single line; false where it is left out. */
  readonly isShort?: boolean;
}

/**
 * A form to fill in.
 *
 * @param state what it is for, as a button would carry it
 * @param fields one to five
 */
export function form(
  title: string,
  state: Button,
  fields: readonly FormField[],
): APIModalInteractionResponseCallbackData {
  return {
    custom_id: encodeButton(state),
    title: cutText(title, MAX_FORM_TITLE),
    components: fields.map(({ name, label, about, value, most, isShort = false }) => ({
      type: ComponentType.Label,
      label: cutText(label, MAX_FIELD_LABEL),
      ...(about === undefined ? {} : { description: cutText(about, MAX_FIELD_ABOUT) }),
      component: {
        type: ComponentType.TextInput,
        custom_id: name,
        style: isShort ? TextInputStyle.Short : TextInputStyle.Paragraph,
        max_length: most,
        ...(value === '' ? {} : { value }),
      },
    })),
  };
}
