import {
  type APIButtonComponentWithCustomId,
  type APIContainerComponent,
  type APIMessageTopLevelComponent,
  ButtonStyle,
  ComponentType,
} from 'discord-api-types/v10';
import type { MessagePayload } from '../messages/replies/Reply.ts';
import type { Look } from './Look.ts';
import { renderMarkdown } from './renderMarkdown.ts';

/** A covered letter. */
const COVER = '░';

/**
 * A message as text for a terminal: boxes with an edge in the film's colour, small text dim, spoilers covered.
 *
 * @param uncovered whether spoilers are shown
 */
export function renderMessage({ components }: MessagePayload, look: Look, uncovered = false): string {
  return components
    .map((component, index) => {
      const afterBox =
        component.type === ComponentType.Container && components[index - 1]?.type === component.type;
      const shown = renderComponent(component, look, uncovered);
      return afterBox ? `\n${shown}` : shown;
    })
    .filter((part) => part !== '')
    .join('\n');
}

/** The buttons of a message, in its order. */
export function buttonsOf({ components }: MessagePayload): APIButtonComponentWithCustomId[] {
  return components
    .flatMap((component) => (component.type === ComponentType.ActionRow ? component.components : []))
    .filter(
      (item): item is APIButtonComponentWithCustomId =>
        item.type === ComponentType.Button &&
        item.style !== ButtonStyle.Link &&
        item.style !== ButtonStyle.Premium,
    );
}

/** Whether a message covers anything. */
export function hasSpoiler({ components }: MessagePayload): boolean {
  return components.some(
    (component) => component.type === ComponentType.Container && component.spoiler === true,
  );
}

function renderComponent(component: APIMessageTopLevelComponent, look: Look, uncovered: boolean): string {
  if (component.type === ComponentType.TextDisplay) return renderMarkdown(component.content, look).join('\n');
  if (component.type === ComponentType.Container) return renderContainer(component, look, uncovered);
  return '';
}

function renderContainer(box: APIContainerComponent, look: Look, uncovered: boolean): string {
  const edge = look.colour(box.accent_color ?? 0x808080, '▌');
  const texts = box.components.flatMap((part) =>
    part.type === ComponentType.TextDisplay ? [part.content] : [],
  );
  const covered = box.spoiler === true && !uncovered;
  const shown = covered ? texts.map(cover) : texts;
  return shown
    .map((markdown) => renderMarkdown(markdown, look).map((line) => `${edge} ${line}`.trimEnd()))
    .map((lines) => lines.join('\n'))
    .join(`\n${edge}\n`);
}

/** The same lengths of words, without the words. */
function cover(markdown: string): string {
  return markdown
    .replace(/^> /gm, '')
    .replace(/[*_\\]/g, '')
    .replace(/\S/g, COVER);
}
