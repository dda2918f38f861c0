/** What a picture is of. */
export interface Look {
  readonly theme: 'dark' | 'light';
  /** The key of whoever looks. */
  readonly as: string;
  /** The key of the preview's channel. */
  readonly room: string;
  /** What is in it: a whole channel without some parts of the page, by a CSS selector, or its last message alone. */
  readonly of: { readonly without: string } | 'last message';
  /** Of the page, in CSS pixels. It is as high as what was said. */
  readonly width: number;
}

const WITHOUT_BAR = { without: '.bar' };
const MAYA = { theme: 'dark', as: 'maya', of: 'last message', width: 640 } as const;

/** The pictures that there are, in the order in which they are taken, by the name of their files. */
export const LOOKS: readonly (Look & { readonly name: string })[] = [
  { name: 'answer-dark.png', theme: 'dark', as: 'ana', room: 'film-club', of: WITHOUT_BAR, width: 800 },
  { name: 'answer-light.png', theme: 'light', as: 'ana', room: 'film-club', of: WITHOUT_BAR, width: 800 },
  {
    name: 'phone-dark.png',
    theme: 'dark',
    as: 'ana',
    room: 'dm',
    of: { without: '.bar, .side' },
    width: 390,
  },
  { ...MAYA, name: 'film-add.png', room: 'film-club' },
  { ...MAYA, name: 'club-questions.png', room: 'film-club' },
  { ...MAYA, name: 'club-schedule.png', room: 'film-club' },
  { ...MAYA, name: 'summary-thread.png', room: 'announcements' },
  { ...MAYA, name: 'club-show.png', room: 'film-club' },
];
