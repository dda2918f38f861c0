import {
  type APIMessage,
  type APIMessageTopLevelComponent,
  type APISectionAccessoryComponent,
  ButtonStyle,
  ComponentType,
} from 'discord-api-types/v10';
import type { MessageView, Person } from 'loopback-discord';
import type { ButtonPart, Part, Piece, SeenMessage, SelectPart, UnknownPart } from '../View.ts';
import { drawEmbed } from './drawEmbed.ts';
import { drawMarkdown, type Names } from './drawMarkdown.ts';
import { hex } from './hex.ts';

type Component = APIMessageTopLevelComponent | APISectionAccessoryComponent;

/** The line about what a message replies to takes no more; the page cuts it where it ends. */
const EXCERPT = 200;

/**
 * A message as a person sees it, from what the bot sent.
 *
 * @param used what brought it, such as “Ana used /ask”
 */
export function drawMessage(
  message: MessageView,
  viewer: Person,
  used: string | null,
  names: Names,
): Omit<SeenMessage, 'thread'> {
  const { id, author, repliesTo, raw } = message;
  const textParts: Part[] =
    raw.content === '' ? [] : [{ kind: 'text', pieces: drawMarkdown(raw.content, names) }];
  return {
    id,
    author,
    isBot: raw.author.bot === true,
    isOwn: raw.author.id === viewer.id,
    repliesTo: repliesTo && excerptOf(repliesTo, names),
    used,
    isPrivate: message.isEphemeral,
    isThinking: message.isLoading,
    isEdited: raw.edited_timestamp !== null,
    parts: [
      ...textParts,
      ...message.components.map((component) => drawComponent(component, names)),
      ...raw.embeds.map((embed) => drawEmbed(embed, names)),
      ...raw.attachments.map(({ filename, size }) => drawFile(filename, size)),
      ...drawReactions(raw.reactions),
    ],
  };
}

function drawFile(name: string, bytes: number): Part {
  const size = new Intl.NumberFormat('en', { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 1 });
  return { kind: 'file', name, size: size.format(bytes / 1_024) };
}

function drawReactions(reactions: APIMessage['reactions'] = []): readonly Part[] {
  if (reactions.length === 0) return [];
  return [
    { kind: 'reactions', all: reactions.map(({ emoji, count }) => ({ emoji: emoji.name ?? '', count })) },
  ];
}

function excerptOf(message: MessageView, names: Names): { author: string | null; text: string } {
  if (message.isDeleted) return { author: null, text: 'The message was deleted' };
  const lines = message.uncoveredText.split('\n').map((line) => plain(drawMarkdown(line, names)).trim());
  const text = lines.filter((line) => line !== '').join(' ');
  return { author: message.author, text: text.slice(0, EXCERPT) || 'Press to see it' };
}

function plain(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      return piece.kind === 'spoiler' ? '▮▮▮' : `${plain(piece.content)}${piece.kind === 'break' ? ' ' : ''}`;
    })
    .join('');
}

function drawComponent(component: Component, names: Names): Part {
  switch (component.type) {
    case ComponentType.TextDisplay:
      return { kind: 'text', pieces: drawMarkdown(component.content, names) };
    case ComponentType.Container:
      return {
        kind: 'container',
        accent: component.accent_color == null ? null : hex(component.accent_color),
        isSpoiler: component.spoiler === true,
        parts: component.components.map((part) => drawComponent(part, names)),
      };
    case ComponentType.ActionRow:
      return { kind: 'row', controls: component.components.map(drawControl) };
    case ComponentType.Separator:
      return { kind: 'separator', isLine: component.divider !== false };
    case ComponentType.Section:
      return {
        kind: 'section',
        parts: component.components.map((part) => drawComponent(part, names)),
        accessory: drawAccessory(component.accessory),
      };
    default:
      return unknown(component);
  }
}

type Control = Extract<APIMessageTopLevelComponent, { type: ComponentType.ActionRow }>['components'][number];

function drawControl(control: Control): ButtonPart | SelectPart | UnknownPart {
  switch (control.type) {
    case ComponentType.Button:
      return drawAccessory(control);
    case ComponentType.StringSelect:
      return {
        kind: 'select',
        placeholder: control.placeholder ?? 'Make a selection',
        isDisabled: control.disabled === true,
        min: control.min_values ?? 1,
        max: control.max_values ?? 1,
        options: control.options.map(({ label, value, description }) => ({
          name: label,
          value,
          description: description ?? '',
        })),
      };
    default:
      return unknown(control);
  }
}

const STYLES = new Map<ButtonStyle, ButtonPart['style']>([
  [ButtonStyle.Primary, 'primary'],
  [ButtonStyle.Secondary, 'secondary'],
  [ButtonStyle.Success, 'success'],
  [ButtonStyle.Danger, 'danger'],
  [ButtonStyle.Link, 'link'],
]);

function drawAccessory(accessory: APISectionAccessoryComponent): ButtonPart | UnknownPart {
  if (accessory.type !== ComponentType.Button || accessory.style === ButtonStyle.Premium)
    return unknown(accessory);
  return {
    kind: 'button',
    id: accessory.style === ButtonStyle.Link ? null : accessory.custom_id,
    label: accessory.label ?? accessory.emoji?.name ?? '',
    style: STYLES.get(accessory.style) ?? 'secondary',
    isDisabled: accessory.disabled === true,
    url: accessory.style === ButtonStyle.Link ? accessory.url : null,
  };
}

function unknown({ type }: { readonly type: ComponentType }): UnknownPart {
  return { kind: 'unknown', name: ComponentType[type] };
}
