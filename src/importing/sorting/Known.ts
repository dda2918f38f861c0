/** What is known of a review, to tell its page's title and its author from it. */
export interface Known {
  readonly title: string;
  readonly year: number | null;
  readonly author: string | null;
}
