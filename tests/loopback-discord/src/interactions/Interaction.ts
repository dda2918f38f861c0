import type {
  APIApplicationCommandOptionChoice,
  APIInteraction,
  APIMessageInteractionMetadata,
  APIModalInteractionResponseCallbackData,
  ApplicationCommandOptionType,
} from 'discord-api-types/v10';
import type { Channel, Message, User } from '../world/model.ts';

/** A modal before the person who asked for it. */
export interface OpenModal {
  readonly data: APIModalInteractionResponseCallbackData;
  /** What it is the answer to. */
  readonly opener: Action;
}

/** What a person gets to see of an answered interaction. */
export type Outcome =
  | { readonly kind: 'message'; readonly message: Message }
  | { readonly kind: 'modal'; readonly modal: OpenModal }
  | {
      readonly kind: 'choices';
      readonly choices: readonly APIApplicationCommandOptionChoice<string | number>[];
    };

/** Something that a person did with the app. */
export interface Action {
  /** In words, for the error when nobody answers: "Ana ran /ask". */
  readonly description: string;
  readonly user: User;
  readonly channel: Channel;
  /** The message whose component was used. */
  readonly source: Message | null;
  /** The message that a command of its menu was used on. */
  readonly target: Message | null;
  /** The type of the option that is being typed, for autocomplete. */
  readonly optionType: ApplicationCommandOptionType | null;
  /** Whether Discord shows every answer to the person alone (topics/permissions, USE_EXTERNAL_APPS). */
  readonly isForcedPrivate: boolean;
  /** Whether the app is there by the person's own installation only. */
  readonly isByUserAlone: boolean;
  readonly payload: APIInteraction;
  readonly metadata: APIMessageInteractionMetadata | null;
}

/** An interaction and how far it has come. */
export interface Interaction extends Action {
  readonly issuedAt: number;
  state: 'waiting' | 'acknowledged' | 'failed';
  /** The first answer; of an update, the message that was updated. */
  original: Message | null;
  /** All that can be edited with the interaction's token: also the message whose component was used [seen]. */
  readonly messages: Set<Message>;
  followUps: number;
}
