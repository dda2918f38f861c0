/** A stretch of words that are set alike. */
export interface Run {
  readonly text: string;
  readonly emphasis: boolean;
  readonly strong: boolean;
  /** Where the words lead, if that is to be kept. */
  readonly link: string | null;
}
