import {
  type APIEmbed,
  type APIEmbedAuthor,
  type APIEmbedField,
  type APIEmbedFooter,
  type APIEmbedImage,
  EmbedType,
} from 'discord-api-types/v10';
import { RULES } from '../../rules/rules.ts';
import { checkUrl } from '../checkUrl.ts';
import { countCharacters } from '../countCharacters.ts';
import type { Form } from '../Form.ts';

const WEB = ['http', 'https'];
/** With a time, and its zone. */
const ISO_8601 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)$/i;

const WEB_OR_ATTACHED = [...WEB, 'attachment'];

/**
 * The embeds of a message.
 *
 * @param message the body that has them
 * @returns null where the body has none
 */
export function readEmbeds(message: Form): APIEmbed[] | null {
  const embeds = message.forms('embeds', 'embeds.count')?.map(readEmbed);
  if (embeds === undefined) return null;
  const total = embeds.reduce((sum, embed) => sum + charactersOf(embed), 0);
  if (total > RULES['embeds.total'].max) message.refuse('embeds.total', 'embeds');
  return embeds;
}

function readEmbed(form: Form): APIEmbed {
  // Discord says itself what type it is, and fills the rest of what is only read here.
  form.text('type');
  readProvider(form);
  readImage(form, 'video');
  const title = form.text('title', 'embeds.title')?.trim();
  const description = form.text('description', 'embeds.description')?.trim();
  const url = checkUrl(form, 'url', 'embeds.url', WEB);
  const timestamp = readTimestamp(form);
  const color = form.integer('color', 'embeds.color');
  const footer = readFooter(form);
  const image = readImage(form, 'image');
  const thumbnail = readImage(form, 'thumbnail');
  const author = readAuthor(form);
  const fields = form.forms('fields', 'embeds.fields')?.flatMap(readField);
  const embed = {
    type: EmbedType.Rich,
    ...(title !== undefined && { title }),
    ...(description !== undefined && { description }),
    ...(url !== null && { url }),
    ...(timestamp !== null && { timestamp }),
    ...(color !== null && { color }),
    ...(footer !== null && { footer }),
    ...(image !== null && { image }),
    ...(thumbnail !== null && { thumbnail }),
    ...(author !== null && { author }),
    ...(fields !== undefined && { fields }),
  };
  const shows = [title, description, footer, image, thumbnail, author, fields?.length];
  if (!shows.some(Boolean)) form.refuse('embeds.empty', 'description');
  return embed;
}

function readTimestamp(form: Form): string | null {
  const timestamp = form.text('timestamp');
  if (timestamp !== null && !(ISO_8601.test(timestamp) && Number.isFinite(Date.parse(timestamp))))
    form.refuse('embeds.timestamp', 'timestamp', `Could not parse ${timestamp}. Should be ISO8601.`);
  return timestamp;
}

function readProvider(form: Form): void {
  const provider = form.form('provider');
  if (provider === null) return;
  provider.text('name', 'embeds.provider');
  checkUrl(provider, 'url', 'embeds.url', WEB);
}

function readFooter(form: Form): APIEmbedFooter | null {
  const footer = form.form('footer');
  if (footer === null || !footer.require('text')) return null;
  const text = footer.text('text', 'embeds.footer')?.trim() ?? '';
  const icon = checkUrl(footer, 'icon_url', 'embeds.url', WEB_OR_ATTACHED);
  return { text, ...(icon !== null && { icon_url: icon }) };
}

function readAuthor(form: Form): APIEmbedAuthor | null {
  const author = form.form('author');
  if (author === null || !author.require('name')) return null;
  const name = author.text('name', 'embeds.author')?.trim() ?? '';
  const url = checkUrl(author, 'url', 'embeds.url', WEB);
  const icon = checkUrl(author, 'icon_url', 'embeds.url', WEB_OR_ATTACHED);
  return { name, ...(url !== null && { url }), ...(icon !== null && { icon_url: icon }) };
}

function readImage(form: Form, key: string): APIEmbedImage | null {
  const image = form.form(key);
  if (image === null || !image.require('url')) return null;
  return { url: checkUrl(image, 'url', 'embeds.url', WEB_OR_ATTACHED) ?? '' };
}

function readField(form: Form): APIEmbedField[] {
  if (!form.require('name', 'value')) return [];
  const name = form.text('name', 'embeds.field.name')?.trim() ?? '';
  const value = form.text('value', 'embeds.field.value')?.trim() ?? '';
  return [{ name, value, inline: form.boolean('inline') ?? false }];
}

function charactersOf({ title, description, footer, author, fields = [] }: APIEmbed): number {
  const texts = [
    title,
    description,
    footer?.text,
    author?.name,
    ...fields.flatMap(({ name, value }) => [name, value]),
  ];
  return texts.reduce((sum, text = '') => sum + countCharacters(text), 0);
}
