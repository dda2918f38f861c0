import {
  type APIButtonComponentWithCustomId,
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
  ButtonStyle,
  ComponentType,
  MessageFlags,
} from 'discord-api-types/v10';
import { type Button, encodeButton } from './Button.ts';
import type { MessagePayload } from './replies/Reply.ts';
import { cutText } from './text/cutText.ts';
import { MAX_BUTTON_LABEL, MAX_BUTTONS_IN_ROW } from './text/limits.ts';

/** A whole message of Components V2 that mentions nobody. */
export function payload(
  components: readonly APIMessageTopLevelComponent[],
  isPrivate: boolean,
): MessagePayload {
  const flags = MessageFlags.IsComponentsV2 | (isPrivate ? MessageFlags.Ephemeral : 0);
  return { flags, components, allowed_mentions: { parse: [] } };
}

/** Text in Discord's Markdown. */
export function text(content: string) {
  return { type: ComponentType.TextDisplay as const, content };
}

/**
 * A box with the film's colour at its edge.
 *
 * @param accent 0x000000 to 0xFFFFFF; null for Discord's own
 * @param spoiler whether the box is covered until somebody uncovers it
 */
export function container(components: APIComponentInContainer[], accent: number | null, spoiler = false) {
  const type = ComponentType.Container as const;
  return {
    type,
    components,
    ...(accent === null ? {} : { accent_color: accent }),
    ...(spoiler ? { spoiler } : {}),
  };
}

/** A button of the bot's own. */
export function button(label: string, state: Button, disabled = false): APIButtonComponentWithCustomId {
  return {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label: cutText(label, MAX_BUTTON_LABEL),
    custom_id: encodeButton(state),
    ...(disabled ? { disabled } : {}),
  };
}

/** Buttons in one row; those past the fifth are left out. */
export function row(buttons: readonly APIButtonComponentWithCustomId[]) {
  return { type: ComponentType.ActionRow as const, components: buttons.slice(0, MAX_BUTTONS_IN_ROW) };
}

/** Buttons in as many rows as they take. */
export function rows(buttons: readonly APIButtonComponentWithCustomId[]) {
  return Array.from({ length: Math.ceil(buttons.length / MAX_BUTTONS_IN_ROW) }, (_, at) =>
    row(buttons.slice(at * MAX_BUTTONS_IN_ROW, (at + 1) * MAX_BUTTONS_IN_ROW)),
  );
}
