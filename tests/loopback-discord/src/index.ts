export type { EndpointControls } from './controls/EndpointControls.ts';
export type { FaultControls } from './controls/FaultControls.ts';
export type { GatewayControls, GatewaySession } from './controls/GatewayControls.ts';
export type { Discord, GuildOptions, Refusal, UserOptions } from './Discord.ts';
export type { DiscordOptions } from './DiscordOptions.ts';
export type { Action } from './interactions/Interaction.ts';
export { InteractionFailed } from './interactions/InteractionFailed.ts';
export { type SignatureHeaders, SigningKey } from './outgoing/SigningKey.ts';
export type { FieldValue, FieldValues } from './people/actions/fillModal.ts';
export type { OptionValue, OptionValues } from './people/actions/fillOptions.ts';
export type { Picked } from './people/actions/pickValues.ts';
export type { ChannelHandle, ThreadOptions, Who } from './people/ChannelHandle.ts';
export type { FileToSend } from './people/Entity.ts';
export type { EventHandle } from './people/EventHandle.ts';
export type {
  ChannelOptions,
  EventOptions,
  GuildHandle,
  MemberOptions,
  RoleHandle,
} from './people/GuildHandle.ts';
export type { ButtonView, MessageView } from './people/MessageView.ts';
export { ModalOpened } from './people/ModalOpened.ts';
export type { FieldView, ModalView } from './people/ModalView.ts';
export { NotPossible } from './people/NotPossible.ts';
export type { Person, Where } from './people/Person.ts';
export type { Traffic } from './publish.ts';
export type { Fault } from './rest/Faults.ts';
export type { BucketLimit } from './rest/RateLimits.ts';
export type { RecordedRequest, SentFile } from './rest/Recorded.ts';
export { RULES, type RuleId } from './rules/rules.ts';
export { startDiscord } from './startDiscord.ts';
export type { Clock } from './time/Clock.ts';
export { ManualClock } from './time/ManualClock.ts';
export { systemClock } from './time/systemClock.ts';
