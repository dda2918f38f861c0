import type { APIInteraction } from 'discord-api-types/v10';
import type { Channel, Guild, Message, Role, ScheduledEvent, User } from './model.ts';

/** Something that happened, of which the bot may have to be told. */
export type WorldEvent =
  | { readonly kind: 'guildCreated'; readonly guild: Guild }
  /** The bot was removed from a server, or (`isOutage`) Discord can't reach the server for now. */
  | { readonly kind: 'guildDeleted'; readonly guild: Guild; readonly isOutage: boolean }
  | { readonly kind: 'roleCreated'; readonly guild: Guild; readonly role: Role }
  | { readonly kind: 'channelCreated' | 'channelUpdated' | 'channelDeleted'; readonly channel: Channel }
  | {
      readonly kind: 'eventCreated' | 'eventUpdated' | 'eventDeleted';
      readonly guild: Guild;
      readonly event: ScheduledEvent;
    }
  | { readonly kind: 'messageCreated' | 'messageUpdated' | 'messageDeleted'; readonly message: Message }
  | { readonly kind: 'messagesDeleted'; readonly channel: Channel; readonly messages: readonly Message[] }
  | {
      readonly kind: 'reactionAdded' | 'reactionRemoved';
      readonly message: Message;
      readonly emoji: string;
      readonly user: User;
    }
  /** All of an emoji; null for all that there were. */
  | { readonly kind: 'reactionsCleared'; readonly message: Message; readonly emoji: string | null }
  | { readonly kind: 'interaction'; readonly interaction: APIInteraction };
