import { type APIMessageTopLevelComponent, ComponentType } from 'discord-api-types/v10';
import { readQuestionLine } from './text/questionLine.ts';

/**
 * The question that a button's answer stands under, in a message that may answer two.
 *
 * @param components those of the message, as Discord sends them
 * @returns null where the message shows none, or has no such button
 */
export function questionOver(
  components: readonly APIMessageTopLevelComponent[],
  customId: string,
): string | null {
  let question: string | null = null;
  for (const component of components) {
    if (component.type === ComponentType.TextDisplay)
      question = readQuestionLine(component.content) ?? question;
    const isHere =
      component.type === ComponentType.ActionRow &&
      component.components.some((item) => 'custom_id' in item && item.custom_id === customId);
    if (isHere) return question;
  }
  return null;
}
