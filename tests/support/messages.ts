import {
  type APIButtonComponentWithCustomId,
  type APIMessageTopLevelComponent,
  ButtonStyle,
  ComponentType,
  MessageFlags,
} from 'discord-api-types/v10';
import { expect } from 'vitest';
import type { MessagePayload } from '../../src/messages/replies/Reply.ts';

/** Flags of a message that only one person sees, and of one that everybody sees. */
export const PRIVATE = MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral;
export const PUBLIC = MessageFlags.IsComponentsV2;

/** The text displays of a message, in order. */
export function textsOf({ components }: Pick<MessagePayload, 'components'>): string[] {
  return components.flatMap(textsOfComponent);
}

/** All text of a message. */
export function textOf(message: Pick<MessagePayload, 'components'>): string {
  return textsOf(message).join('\n');
}

/** The buttons of a message, in order. */
export function buttonsOf({
  components,
}: Pick<MessagePayload, 'components'>): APIButtonComponentWithCustomId[] {
  return components
    .flatMap((component) => (component.type === ComponentType.ActionRow ? component.components : []))
    .filter(
      (item): item is APIButtonComponentWithCustomId =>
        item.type === ComponentType.Button && item.style === ButtonStyle.Secondary,
    );
}

/** The button with this label; fails the test when there is none. */
export function buttonOf(
  message: Pick<MessagePayload, 'components'>,
  label: string,
): APIButtonComponentWithCustomId {
  const button = buttonsOf(message).find((one) => one.label === label);
  if (button === undefined)
    expect.fail(`no button “${label}” among ${buttonsOf(message).map((one) => one.label)}`);
  return button;
}

/** What Discord refuses about messages, as far as the bot's own kinds go. */
export function expectWithinLimits(message: MessagePayload): void {
  const texts = textsOf(message);
  expect(texts.join('').length).toBeLessThanOrEqual(4_000);
  for (const text of texts) expect(text.trim()).not.toBe('');
  expect(countComponents(message.components)).toBeLessThanOrEqual(40);
  const buttons = buttonsOf(message);
  const ids = buttons.map(({ custom_id: id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) {
    expect(id.length).toBeGreaterThan(0);
    expect(id.length).toBeLessThanOrEqual(100);
  }
  for (const { label = '' } of buttons) {
    expect(label.trim()).not.toBe('');
    expect(label.length).toBeLessThanOrEqual(80);
  }
  for (const component of message.components) {
    if (component.type === ComponentType.ActionRow) {
      expect(component.components.length).toBeGreaterThan(0);
      expect(component.components.length).toBeLessThanOrEqual(5);
    }
    if (component.type === ComponentType.Container) expect(component.components.length).toBeGreaterThan(0);
  }
  expect(message.flags & MessageFlags.IsComponentsV2).not.toBe(0);
  expect(message.allowed_mentions).toEqual({ parse: [] });
}

function textsOfComponent(component: APIMessageTopLevelComponent): string[] {
  if (component.type === ComponentType.TextDisplay) return [component.content];
  if (component.type !== ComponentType.Container) return [];
  return component.components.flatMap((part) =>
    part.type === ComponentType.TextDisplay ? [part.content] : [],
  );
}

function countComponents(components: readonly object[]): number {
  return components.reduce((count, component) => {
    const inner =
      'components' in component && Array.isArray(component.components) ? component.components : [];
    return count + 1 + countComponents(inner);
  }, 0);
}
