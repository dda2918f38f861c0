import type { APIMessageTopLevelComponent } from 'discord-api-types/v10';
import type { Button } from '../../messages/Button.ts';
import type { Origin } from '../CommandInput.ts';

/** A button that somebody pressed. */
export interface Press {
  /** Null for one that is not the bot's, or not of this version. */
  readonly button: Button | null;
  /** The message that it stands on. */
  readonly message: {
    readonly flags?: number | undefined;
    readonly components?: readonly APIMessageTopLevelComponent[] | undefined;
  };
  /** Whether the person may manage messages there, or was allowed the command whose answer this is. */
  readonly mayManage: boolean;
  /** Whether the person may manage the server, or was allowed the command whose answer this is. */
  readonly mayManageServer: boolean;
  /** Who pressed it, and where. */
  readonly origin: Origin;
}
