/** What a picture is of. */
export interface Look {
  readonly theme: 'dark' | 'light';
  /** The key of the preview's channel. */
  readonly room: string;
  /** What of the page is left out, as a CSS selector. */
  readonly without: string;
  /** In CSS pixels. It is as high as what was said. */
  readonly width: number;
}

/** The pictures that there are, by the name of their files. */
export const LOOKS: readonly (Look & { readonly name: string })[] = [
  { name: 'answer-dark.png', theme: 'dark', room: 'film-club', without: '.bar', width: 800 },
  { name: 'answer-light.png', theme: 'light', room: 'film-club', without: '.bar', width: 800 },
  { name: 'phone-dark.png', theme: 'dark', room: 'dm', without: '.bar, .side', width: 390 },
];
