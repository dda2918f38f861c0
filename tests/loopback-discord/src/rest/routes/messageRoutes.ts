import { MessageReferenceType, MessageType } from 'discord-api-types/v10';
import { countCharacters } from '../../forms/countCharacters.ts';
import { Form } from '../../forms/Form.ts';
import { FormReport } from '../../forms/FormReport.ts';
import { CHANNEL_FLAGS, readMessage } from '../../forms/messages/readMessage.ts';
import { readPatch } from '../../forms/messages/readPatch.ts';
import { ApiError } from '../../rules/ApiError.ts';
import { NotModelled } from '../../rules/NotModelled.ts';
import { RULES } from '../../rules/rules.ts';
import type { Messages } from '../../world/Messages.ts';
import type { Message } from '../../world/model.ts';
import { toApiMessage } from '../../world/payloads/toApiMessage.ts';
import type { World } from '../../world/World.ts';
import { NO_CONTENT, ok, type RestRequest, type RestResponse, type Route } from '../Route.ts';
import {
  type Access,
  findMessage,
  openChat,
  readsHistory,
  requireAttaching,
  requireDeleting,
  requireOpenThread,
  requireSending,
} from './access.ts';
import { readPage } from './readPage.ts';
import { restReader } from './restReader.ts';

const LIST = '/channels/:channel/messages';
const ONE = `${LIST}/:message`;

/** How long a nonce is remembered, in milliseconds: "the past few minutes" (resources/message, Create Message). */
const NONCE_LIFE = 5 * 60 * 1_000;

/** Messages to which nobody can reply are all but these. */
const ANSWERABLE = [
  MessageType.Default,
  MessageType.Reply,
  MessageType.ChatInputCommand,
  MessageType.ContextMenuCommand,
];

/** Reading, sending, editing and deleting messages of channels. */
export function messageRoutes(world: World, messages: Messages): Route[] {
  const show = (message: Message): RestResponse => ok(toApiMessage(message, world, restReader(world)));
  const open = ({ params }: RestRequest): Access => openChat(world, params['channel']);
  return [
    {
      method: 'GET',
      pattern: LIST,
      handle: (request) => {
        const access = open(request);
        const there = access.channel.messages.filter(isThere);
        const page = readPage(readsHistory(access) ? there : [], request.query);
        return ok(page.map((message) => toApiMessage(message, world, restReader(world))));
      },
    },
    {
      method: 'GET',
      pattern: ONE,
      handle: (request) => {
        const access = open(request);
        if (!readsHistory(access)) throw ApiError.of('channel.history');
        return show(findMessage(access, request.params['message']));
      },
    },
    {
      method: 'POST',
      pattern: LIST,
      handle: (request) => {
        const access = open(request);
        requireSending(access);
        requireAttaching(access, request.files);
        return show(create(request, access, world, messages));
      },
    },
    {
      method: 'PATCH',
      pattern: ONE,
      handle: (request) => {
        const access = open(request);
        const message = findMessage(access, request.params['message']);
        if (message.author !== world.bot) throw ApiError.of('message.edit-foreign');
        requireOpenThread(access);
        requireAttaching(access, request.files);
        const report = new FormReport();
        const form = Form.read(report, request.body);
        const patch = form && readPatch(form, message, request.files);
        report.end();
        if (patch === null) throw ApiError.of('message.empty');
        messages.edit(message, patch);
        return { ...show(message), ignored: patch.asksForOtherFlags ? ['message.flags.edit'] : [] };
      },
    },
    {
      method: 'DELETE',
      pattern: ONE,
      handle: (request) => {
        const access = open(request);
        const message = findMessage(access, request.params['message']);
        requireDeleting(access, message, world);
        messages.delete(message);
        return NO_CONTENT;
      },
    },
  ];
}

function create({ body, files }: RestRequest, access: Access, world: World, messages: Messages): Message {
  const report = new FormReport();
  const form = Form.read(report, body);
  const nonce = form && readNonce(form);
  const enforcesNonce = form?.boolean('enforce_nonce');
  const repliesTo = form && readReference(form, access);
  const draft = form && readMessage(form, CHANNEL_FLAGS, files);
  report.end();
  if (draft === null) throw ApiError.of('message.empty');
  const first = enforcesNonce === true ? findByNonce(nonce, world) : undefined;
  if (first !== undefined) return first;
  const type = repliesTo === null ? MessageType.Default : MessageType.Reply;
  return messages.post(draft, { channel: access.channel, author: world.bot, type, repliesTo, nonce });
}

function readNonce(form: Form): string | number | null {
  const nonce = form.raw('nonce') ?? null;
  if (nonce === null) return null;
  if (typeof nonce !== 'string' && !(typeof nonce === 'number' && Number.isInteger(nonce))) {
    form.refuse('field.type', 'nonce', 'This field must be a string or integer.', 'NONCE_TYPE_INVALID_TYPE');
    return null;
  }
  if (countCharacters(String(nonce)) > RULES['message.nonce'].max) form.refuse('message.nonce', 'nonce');
  return nonce;
}

/** "If another message was created by the same author with the same nonce": nothing is said of the channel. */
function findByNonce(nonce: string | number | null, world: World): Message | undefined {
  if (nonce === null) return undefined;
  const since = world.clock.now() - NONCE_LIFE;
  for (const { messages } of world.channels.values()) {
    const found = messages.findLast(
      (message) =>
        message.author === world.bot && String(message.nonce) === String(nonce) && message.createdAt >= since,
    );
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The message that is answered; null for none, and for one that is gone where that is said to be all right. */
function readReference(form: Form, access: Access): Message | null {
  const reference = form.form('message_reference');
  if (reference === null || !reference.require('message_id')) return null;
  const type = reference.integer('type') ?? MessageReferenceType.Default;
  if (type === MessageReferenceType.Forward) throw new NotModelled('forwarded messages');
  if (type !== MessageReferenceType.Default) reference.refuse('message.reference.type', 'type');
  reference.snowflake('guild_id');
  const failsIfMissing = reference.boolean('fail_if_not_exists') ?? true;
  if (!readsHistory(access)) throw ApiError.of('message.reference.history');
  const id = reference.snowflake('message_id');
  const channel = reference.snowflake('channel_id') ?? access.channel.id;
  const message = access.channel.messages.findLast((known) => known.id === id && isThere(known));
  if (channel !== access.channel.id) form.refuse('message.reference.channel', 'message_reference');
  else if (message === undefined) {
    if (failsIfMissing) form.refuse('message.reference.unknown', 'message_reference');
  } else if (!ANSWERABLE.includes(message.type)) form.refuse('message.reference.system', 'message_reference');
  return message ?? null;
}

function isThere({ isDeleted, ephemeralFor }: Message): boolean {
  return !isDeleted && ephemeralFor === null;
}
