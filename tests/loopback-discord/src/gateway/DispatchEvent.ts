import type { GatewayDispatchPayload } from 'discord-api-types/v10';

type Unnumbered<Payload> = Payload extends { t: infer Type; d: infer Data }
  ? { readonly t: Type; readonly d: Data }
  : never;

/** An event of the gateway before a session numbers it. */
export type DispatchEvent = Unnumbered<GatewayDispatchPayload>;
