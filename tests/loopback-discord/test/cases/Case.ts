import type { DiscordOptions } from '../../src/DiscordOptions.ts';
import type { Answer } from '../RawBot.ts';
import type { Scene } from './Scene.ts';

interface BaseCase {
  /** What the bot does wrong. */
  readonly how: string;
  readonly options?: DiscordOptions;
}

/** A request that breaks a rule. */
export interface RequestCase extends BaseCase {
  readonly breaks: (scene: Scene) => Promise<Answer>;
  /** Where the error stands, for rules on fields: `components.0.label`. */
  readonly at?: string;
  /** The error's code, where it is not the rule's. */
  readonly code?: string;
  /** What is just not too much, and is taken. */
  readonly fits?: (scene: Scene) => Promise<Answer>;
}

/** Something sent to the gateway that breaks a rule. */
export interface GatewayCase extends BaseCase {
  /** Leaves it to the gateway to answer the bot of the scene. */
  readonly does: (scene: Scene) => Promise<void>;
}
