/** The bot that the page shows. */
export interface Bot {
  readonly state: () => 'starting' | 'ready' | 'ended';
  /** What its log complains of, oldest first. */
  readonly troubles: () => readonly string[];
  /** Calls a listener whenever either changes. */
  readonly onChange: (listener: () => void) => void;
}
