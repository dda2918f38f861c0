import type { APIMessageComponentEmoji } from 'discord-api-types/v10';
import type { Form } from './Form.ts';

/** The emoji of a button or an option; null where there is none. */
export function readEmoji(component: Form): APIMessageComponentEmoji | null {
  const emoji = component.form('emoji');
  if (emoji === null) return null;
  const id = emoji.snowflake('id');
  emoji.require('name');
  const name = emoji.text('name', 'emoji.name');
  const animated = emoji.boolean('animated');
  return {
    ...(id !== null && { id }),
    ...(name !== null && { name }),
    ...(animated !== null && { animated }),
  };
}
