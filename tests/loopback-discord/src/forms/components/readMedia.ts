import {
  type APIFileComponent,
  type APIMediaGalleryComponent,
  type APIMediaGalleryItem,
  type APIThumbnailComponent,
  type APIUnfurledMediaItem,
  ComponentType,
} from 'discord-api-types/v10';
import { checkUrl } from '../checkUrl.ts';
import type { Form } from '../Form.ts';
import type { Tally } from '../Tally.ts';

const SCHEMES = ['http', 'https', 'attachment'];

/** A picture beside a section; null, and reported, if it is none that Discord takes. */
export function readThumbnail(form: Form, tally: Tally): APIThumbnailComponent | null {
  const identity = tally.add(form);
  const item = readItem(form, tally);
  return item && { type: ComponentType.Thumbnail, ...identity, ...item };
}

/** A gallery; null, and reported, if it is none that Discord takes. */
export function readMediaGallery(form: Form, tally: Tally): APIMediaGalleryComponent | null {
  const identity = tally.add(form);
  if (!form.require('items')) return null;
  const items = form.forms('items', 'gallery.length')?.flatMap((item) => readItem(item, tally) ?? []);
  return items === undefined ? null : { type: ComponentType.MediaGallery, ...identity, items };
}

/** A file; null, and reported, if it is none that Discord takes. */
export function readFile(form: Form, tally: Tally): APIFileComponent | null {
  const identity = tally.add(form);
  const file = readUrl(form, 'file', ['attachment'], tally);
  const spoiler = form.boolean('spoiler') ?? false;
  return file && { type: ComponentType.File, ...identity, file, spoiler };
}

function readItem(form: Form, tally: Tally): APIMediaGalleryItem | null {
  const media = readUrl(form, 'media', SCHEMES, tally);
  const description = form.text('description', 'media.description');
  const spoiler = form.boolean('spoiler') ?? false;
  return media && { media, description, spoiler };
}

function readUrl(
  form: Form,
  key: string,
  schemes: readonly string[],
  tally: Tally,
): APIUnfurledMediaItem | null {
  if (!form.require(key)) return null;
  const item = form.form(key);
  if (item === null || !item.require('url')) return null;
  const url = checkUrl(item, 'url', 'media.url', schemes);
  const [, file] = /^attachment:\/\/(.*)$/i.exec(url ?? '') ?? [];
  if (file !== undefined && !tally.hasFile(file))
    item.refuse('media.attachment', 'url', `The referenced attachment ("${url}") was not found`);
  return url === null ? null : { url };
}
