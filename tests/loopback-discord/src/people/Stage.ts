import type { Interactions } from '../interactions/Interactions.ts';
import type { Commands } from '../world/Commands.ts';
import type { Messages } from '../world/Messages.ts';
import type { Reactions } from '../world/Reactions.ts';
import type { World } from '../world/World.ts';

/** What people act on. */
export interface Stage {
  readonly world: World;
  readonly messages: Messages;
  readonly reactions: Reactions;
  readonly commands: Commands;
  readonly interactions: Interactions;
  /** Resolves as soon as something is so; rejects when the server closes before. */
  readonly until: (isSo: () => boolean, what: string) => Promise<void>;
}
