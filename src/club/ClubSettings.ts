import { z } from 'zod';

/** Films that one list may name, as many as Discord offers to choose from. */
const MAX_FILMS = 25;

/** The shape of each setting's value: what is kept is read by it, and what is to be kept has to fit it. */
export const SETTING_SHAPES = {
  /** The films that are spoken about, by their ids; `all` there are. */
  films: z.union([z.literal('all'), z.array(z.string().min(1).max(100)).min(1).max(MAX_FILMS).readonly()]),
  /**
   * Whether what gives an end away stays covered: always, never, or until a moment. Where that is the end of one of the
   * server's events, by its id and how it was when it was last heard of.
   */
  spoilers: z.union([
    z.enum(['covered', 'open']),
    z
      .object({
        until: z.iso.datetime(),
        event: z
          .object({
            id: z.string().regex(/^\d{15,20}$/),
            state: z.enum(['planned', 'begun', 'calledOff']),
          })
          .readonly()
          .optional(),
      })
      .readonly(),
  ]),
  /** Whether mentions are answered, or commands alone. */
  chat: z.enum(['on', 'commands']),
  /** Who sees an answer where the asker does not say. */
  answers: z.enum(['public', 'private']),
  /** The language that the bot speaks, such as `pt-BR`; null: the one that Discord says. */
  language: z
    .string()
    .regex(/^[a-z]{2,3}(?:-[A-Z]{2})?$/)
    .nullable(),
  /** Whether questions that found nothing are counted for the moderators. */
  questions: z.boolean(),
};

export type SettingName = keyof typeof SETTING_SHAPES;

/** What holds in a place. */
export type ClubSettings = { readonly [Name in SettingName]: z.infer<(typeof SETTING_SHAPES)[Name]> };

/** What holds where nobody has set anything: all films, nothing given away, nothing counted. */
export const DEFAULT_SETTINGS: ClubSettings = {
  films: 'all',
  spoilers: 'covered',
  chat: 'on',
  answers: 'public',
  language: null,
  questions: false,
};

/** Whether a word is the name of a setting. */
export function isSettingName(word: string): word is SettingName {
  return Object.hasOwn(SETTING_SHAPES, word);
}
