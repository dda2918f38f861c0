import type { APIInteractionDataResolved, APIInteractionDataResolvedChannel } from 'discord-api-types/v10';
import type { FileDraft } from '../forms/messages/readAttachments.ts';
import type { Attachment, Channel, Member, Role, User } from '../world/model.ts';
import { toApiAttachment } from '../world/payloads/toApiAttachment.ts';
import { toApiChannel } from '../world/payloads/toApiChannel.ts';
import { isThreadChannel } from '../world/payloads/toApiGuild.ts';
import { toApiMemberWithoutUser, toApiRole, toApiUser } from '../world/payloads/toApiUser.ts';
import { permissionsIn } from '../world/permissions.ts';
import type { World } from '../world/World.ts';

/** The fields of a channel that are shown beside its name, type and permissions. */
const SHOWN = [
  'last_message_id',
  'last_pin_timestamp',
  'nsfw',
  'parent_id',
  'guild_id',
  'flags',
  'rate_limit_per_user',
  'topic',
  'position',
];

/** Collects what the options of a command name (receiving-and-responding, Resolved Data Structure). */
export class Resolver {
  readonly #world: World;
  readonly #asker: User;
  readonly #place: Channel;
  readonly #users = new Map<string, User>();
  readonly #roles = new Map<string, Role>();
  readonly #channels = new Map<string, Channel>();
  readonly #attachments = new Map<string, Attachment>();

  /** @param place where the command is run */
  constructor(world: World, asker: User, place: Channel) {
    this.#world = world;
    this.#asker = asker;
    this.#place = place;
  }

  addUser(user: User): void {
    this.#users.set(user.id, user);
  }

  addRole(role: Role): void {
    this.#roles.set(role.id, role);
  }

  addChannel(channel: Channel): void {
    this.#channels.set(channel.id, channel);
  }

  /** Takes a file in. Returns its id. */
  addFile(file: FileDraft): string {
    const attachment = this.#world.addAttachment(this.#place, file);
    this.#attachments.set(attachment.id, attachment);
    return attachment.id;
  }

  /** Only what there is anything of. */
  get data(): APIInteractionDataResolved {
    const { guild } = this.#place;
    const members = [...this.#users.keys()].flatMap((id) => guild?.members.get(id) ?? []);
    return {
      ...(this.#users.size > 0 && { users: mapped(this.#users.values(), toApiUser) }),
      ...(members.length > 0 && {
        members: Object.fromEntries(members.map((member) => [member.user.id, this.#member(member)])),
      }),
      ...(this.#roles.size > 0 && { roles: mapped(this.#roles.values(), toApiRole) }),
      ...(this.#channels.size > 0 && {
        channels: mapped(this.#channels.values(), (channel) => this.#channel(channel)),
      }),
      ...(this.#attachments.size > 0 && {
        attachments: mapped(this.#attachments.values(), (file) => ({
          ...toApiAttachment(file, this.#world),
          ephemeral: true,
        })),
      }),
    };
  }

  get isEmpty(): boolean {
    return this.#users.size + this.#roles.size + this.#channels.size + this.#attachments.size === 0;
  }

  #member(member: Member) {
    const { deaf: _, mute: __, ...partial } = toApiMemberWithoutUser(member);
    return { ...partial, permissions: permissionsIn(this.#place, member).toString() };
  }

  #channel(channel: Channel): APIInteractionDataResolvedChannel {
    const { guild, id } = channel;
    const api = toApiChannel(channel);
    const permissions = permissionsOf(guild?.members.get(this.#asker.id), channel);
    const bot = guild && this.#world.botIn(guild);
    const common = {
      ...Object.fromEntries(Object.entries(api).filter(([field]) => SHOWN.includes(field))),
      id,
      name: channel.guild === null ? null : channel.name,
      permissions,
      ...(bot !== null && { app_permissions: permissionsOf(bot, channel) }),
    };
    if (!isThreadChannel(api)) return { ...common, type: api.type };
    const { type, parent_id: parent, thread_metadata: thread } = api;
    return {
      ...common,
      type,
      ...(parent !== undefined && { parent_id: parent }),
      ...(thread !== undefined && { thread_metadata: thread }),
    };
  }
}

function permissionsOf(member: Member | undefined, channel: Channel): string {
  return (member === undefined ? 0n : permissionsIn(channel, member)).toString();
}

function mapped<Entity extends { readonly id: string }, Shown>(
  entities: Iterable<Entity>,
  show: (entity: Entity) => Shown,
): Record<string, Shown> {
  return Object.fromEntries([...entities].map((entity) => [entity.id, show(entity)]));
}
