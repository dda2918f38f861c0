import { type APIMessageTopLevelComponent, ButtonStyle, ComponentType } from 'discord-api-types/v10';
import type { Example } from '../answers/Answer.ts';
import { Action, decodeButton, encodeButton } from './Button.ts';
import { row } from './payload.ts';
import { MAX_BUTTONS_IN_ROW, MAX_WHOLE_LABEL } from './text/limits.ts';
import { oneLine } from './text/oneLine.ts';

/**
 * Questions as buttons that ask them, at most five in a row. One that does not fit a button whole is left out, since the
 * button itself is where it is read again.
 *
 * @param asker the id of the person whose message it is
 * @returns one row, or none where there is nothing to offer
 */
export function suggestionRows(examples: readonly Example[], asker: string) {
  const buttons = examples.flatMap(({ film, question }, position) => {
    const label = oneLine(question, question.length);
    if (label === '' || label.length > MAX_WHOLE_LABEL) return [];
    const customId = encodeButton({ action: Action.Suggestion, asker, filmId: film.review.id, position });
    return [
      {
        type: ComponentType.Button as const,
        style: ButtonStyle.Secondary as const,
        label,
        custom_id: customId,
      },
    ];
  });
  return buttons.length === 0 ? [] : [row(buttons.slice(0, MAX_BUTTONS_IN_ROW))];
}

/** The suggestions among a message's buttons, by their custom ids. */
export function readSuggestions(
  components: readonly APIMessageTopLevelComponent[],
): ReadonlyMap<string, string> {
  const buttons = components.flatMap((component) =>
    component.type === ComponentType.ActionRow ? component.components : [],
  );
  return new Map(
    buttons.flatMap((item): [string, string][] => {
      if (item.type !== ComponentType.Button || !('custom_id' in item) || item.label === undefined) return [];
      if (decodeButton(item.custom_id)?.action !== Action.Suggestion) return [];
      return [[item.custom_id, item.label]];
    }),
  );
}
