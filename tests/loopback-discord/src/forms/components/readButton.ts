import { type APIButtonComponent, ButtonStyle, ComponentType } from 'discord-api-types/v10';
import { checkUrl } from '../checkUrl.ts';
import type { Form } from '../Form.ts';
import { readEmoji } from '../readEmoji.ts';
import type { Tally } from '../Tally.ts';

const PREMIUM_HAS_NONE = ['custom_id', 'label', 'url', 'emoji'];
const SCHEMES = ['http', 'https', 'discord'];

/** A button; null, and reported, if it is none that Discord takes. */
export function readButton(form: Form, tally: Tally): APIButtonComponent | null {
  const identity = tally.add(form);
  if (!form.require('style')) return null;
  const style = form.integer('style');
  const label = form.text('label', 'button.label');
  const emoji = readEmoji(form);
  const customId = tally.customId(form);
  const url = checkUrl(form, 'url', 'button.url.scheme', SCHEMES);
  if (url !== null) form.report.length('button.url.length', form.at('url'), url);
  const sku = form.snowflake('sku_id');
  const disabled = form.boolean('disabled');
  const base = { type: ComponentType.Button, ...identity, ...(disabled !== null && { disabled }) } as const;
  const face = { ...(label !== null && { label }), ...(emoji !== null && { emoji }) };

  if (style === ButtonStyle.Premium) {
    if (sku === null || PREMIUM_HAS_NONE.some((key) => form.holds(key))) form.refuse('button.premium');
    return sku === null ? null : { ...base, style, sku_id: sku };
  }
  if (sku !== null) form.refuse('button.premium', 'sku_id');
  if ((label ?? '').trim() === '' && emoji === null) form.refuse('button.unlabelled');
  if (customId !== null && url !== null) form.refuse('button.exclusive');

  switch (style) {
    case ButtonStyle.Link:
      if (url === null) form.refuse('button.url', 'url');
      return url === null ? null : { ...base, ...face, style, url };
    case ButtonStyle.Primary:
    case ButtonStyle.Secondary:
    case ButtonStyle.Success:
    case ButtonStyle.Danger:
      if (customId === null) form.refuse('button.custom-id', 'custom_id');
      return customId === null ? null : { ...base, ...face, style, custom_id: customId };
    default:
      form.refuse('button.style', 'style');
      return null;
  }
}
