import type { Interactions } from '../interactions/Interactions.ts';
import { deliverByHttp } from '../outgoing/deliverByHttp.ts';
import { Endpoint } from '../outgoing/Endpoint.ts';
import type { SignatureHeaders, SigningKey } from '../outgoing/SigningKey.ts';
import type { RecordedRequest } from '../rest/Recorded.ts';
import type { World } from '../world/World.ts';

/** Interactions over HTTP. */
export interface EndpointControls {
  /** Sends interactions to an endpoint instead of the gateway; null for the gateway again. */
  deliverTo(url: string | null): void;
  /**
   * Does what Discord does before it saves an endpoint's URL.
   *
   * @throws {Error} that says what the endpoint does wrong
   */
  verify(url: string): Promise<void>;
  /** Signs a body as Discord does. @param timestamp seconds since 1970; now unless said */
  sign(body: string, timestamp?: string): SignatureHeaders;
}

interface Parts {
  readonly key: SigningKey;
  readonly world: World;
  readonly interactions: Interactions;
  /** How an interaction gets to the bot without an endpoint. */
  readonly deliverByGateway: Interactions['deliver'];
  /** Aborts what is under way. */
  readonly closing: AbortSignal;
  /** Writes down what an endpoint answered. */
  readonly record: (answer: RecordedRequest) => void;
}

/** Interactions over HTTP as a test gets them. */
export function createEndpointControls(parts: Parts): EndpointControls {
  const { key, world, interactions, deliverByGateway, closing, record } = parts;
  return {
    deliverTo: (url) => {
      world.application.endpointUrl = url;
      if (url === null) {
        interactions.deliver = deliverByGateway;
        return;
      }
      const endpoint = new Endpoint(url, key, world);
      interactions.deliver = (interaction) =>
        void deliverByHttp(interaction, endpoint, interactions, closing, record);
    },
    verify: (url) => new Endpoint(url, key, world).verify(),
    sign: (body, timestamp = String(Math.floor(world.clock.now() / 1_000))) => key.sign(body, timestamp),
  };
}
