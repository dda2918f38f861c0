import {
  type APIActionRowComponent,
  type APIComponentInContainer,
  type APIComponentInMessageActionRow,
  type APIContainerComponent,
  type APISectionAccessoryComponent,
  type APISectionComponent,
  type APISeparatorComponent,
  type APITextDisplayComponent,
  ComponentType,
} from 'discord-api-types/v10';
import type { Form } from '../Form.ts';
import type { Tally } from '../Tally.ts';
import { readButton } from './readButton.ts';
import { readFile, readMediaGallery, readThumbnail } from './readMedia.ts';
import { readSelect } from './readSelect.ts';
import { refusePlace } from './refusePlace.ts';

const { ActionRow, Button, Section, TextDisplay, Thumbnail, MediaGallery, File, Separator } = ComponentType;
const { StringSelect, UserSelect, RoleSelect, MentionableSelect, ChannelSelect } = ComponentType;

const IN_ROW = [Button, StringSelect, UserSelect, RoleSelect, MentionableSelect, ChannelSelect] as const;
const IN_SECTION = [TextDisplay] as const;
const ACCESSORIES = [Button, Thumbnail] as const;

/** What may stand in a container, and anywhere else outside rows and sections. */
export const IN_CONTAINER = [ActionRow, Section, TextDisplay, MediaGallery, File, Separator] as const;

/** A container with all that is in it; null, and reported, if it is none that Discord takes. */
export function readContainer(form: Form, tally: Tally): APIContainerComponent | null {
  const identity = tally.add(form);
  if (!form.require('components')) return null;
  const children = form.forms('components', 'container.length');
  const accent = form.integer('accent_color', 'container.accent');
  const spoiler = form.boolean('spoiler') ?? false;
  if (children === null) return null;
  const components = children.flatMap((child) => readContained(child, tally) ?? []);
  return { type: ComponentType.Container, ...identity, accent_color: accent, spoiler, components };
}

/** A component that may stand in a container; null, and reported, if it is none. */
export function readContained(
  form: Form,
  tally: Tally,
  allowed: readonly ComponentType[] = IN_CONTAINER,
): APIComponentInContainer | null {
  if (!form.require('type')) return null;
  switch (form.integer('type')) {
    case ActionRow:
      return readRow(form, tally);
    case Section:
      return readSection(form, tally);
    case TextDisplay:
      return readTextDisplay(form, tally);
    case MediaGallery:
      return readMediaGallery(form, tally);
    case File:
      return readFile(form, tally);
    case Separator:
      return readSeparator(form, tally);
    default:
      refusePlace(form, allowed);
      return null;
  }
}

/** A row of buttons, or of one select; null, and reported, if it is none that Discord takes. */
export function readRow(
  form: Form,
  tally: Tally,
): APIActionRowComponent<APIComponentInMessageActionRow> | null {
  const identity = tally.add(form);
  if (!form.require('components')) return null;
  const children = form.forms('components', 'row.length');
  if (children === null) return null;
  const selects = children.filter((child) => child.integer('type') !== Button).length;
  if (selects > 0 && children.length > 1) form.refuse('row.select', 'components');
  return {
    type: ActionRow,
    ...identity,
    components: children.flatMap((child) => readInRow(child, tally) ?? []),
  };
}

function readInRow(form: Form, tally: Tally): APIComponentInMessageActionRow | null {
  if (!form.require('type')) return null;
  const type = IN_ROW.find((known) => known === form.integer('type'));
  if (type === undefined) {
    refusePlace(form, IN_ROW);
    return null;
  }
  return type === Button ? readButton(form, tally) : readSelect(form, type, tally);
}

function readSection(form: Form, tally: Tally): APISectionComponent | null {
  const identity = tally.add(form);
  if (!form.require('components', 'accessory')) return null;
  const components = form.forms('components', 'section.length')?.flatMap((child) => {
    if (child.integer('type') === TextDisplay) return readTextDisplay(child, tally) ?? [];
    refusePlace(child, IN_SECTION);
    return [];
  });
  const beside = form.form('accessory');
  const accessory = beside && readAccessory(beside, tally);
  return components === undefined || accessory === null
    ? null
    : { type: Section, ...identity, components, accessory };
}

function readAccessory(form: Form, tally: Tally): APISectionAccessoryComponent | null {
  switch (form.integer('type')) {
    case Button:
      return readButton(form, tally);
    case Thumbnail:
      return readThumbnail(form, tally);
    default:
      refusePlace(form, ACCESSORIES);
      return null;
  }
}

/** A text; null, and reported, if it is none that Discord takes. */
export function readTextDisplay(form: Form, tally: Tally): APITextDisplayComponent | null {
  const identity = tally.add(form);
  if (!form.require('content')) return null;
  const content = form.text('content', 'text.length');
  if (content === null) return null;
  tally.addText(content);
  return { type: TextDisplay, ...identity, content };
}

function readSeparator(form: Form, tally: Tally): APISeparatorComponent {
  const identity = tally.add(form);
  const divider = form.boolean('divider') ?? true;
  const spacing = form.integer('spacing') ?? 1;
  if (spacing !== 1 && spacing !== 2) form.refuse('separator.spacing', 'spacing');
  return { type: Separator, ...identity, divider, spacing };
}
