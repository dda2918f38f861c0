import {
  type APIMessageTopLevelComponent,
  ButtonStyle,
  ComponentType,
  MessageFlags,
} from 'discord-api-types/v10';

const PARAGRAPH =
  'It was a bright cold morning when the ship left the harbour, and nobody on the pier could have told why so many of them had come. '.repeat(
    4,
  );

/** What the bare bots say to everything: as much, and of the same form, as an answer of ours. */
export const CONSTANT_COMPONENTS: APIMessageTopLevelComponent[] = [
  { type: ComponentType.TextDisplay, content: '-# What happens in the first scene of the film?' },
  {
    type: ComponentType.Container,
    accent_color: 0x336699,
    components: [{ type: ComponentType.TextDisplay, content: `> ${PARAGRAPH}` }],
  },
  { type: ComponentType.TextDisplay, content: '-# A film (2000) · The first scene · ¶ 1 of 20' },
  {
    type: ComponentType.ActionRow,
    components: ['Previous', 'Next', 'Around', 'Delete'].map((label) => ({
      type: ComponentType.Button,
      style: ButtonStyle.Secondary,
      label,
      custom_id: `constant:${label}`,
    })),
  },
];

export const CONSTANT_FLAGS = MessageFlags.IsComponentsV2;
