import { z } from 'zod';
import type { FieldFault } from '../faults/complaints.ts';
import { unseenIn } from '../unseenIn.ts';
import { languageTag } from './languageTag.ts';

/** What is wrong by a number, or by a part of the value. */
type WithValue = 'long' | 'manyNames' | 'manyEntries' | 'unseen' | 'language';

/** The message of a check: what is wrong, of which `fieldFaults` makes a fault. */
const as = (fault: FieldFault | WithValue): string => fault;

const line = (most: number) =>
  z
    .string({ error: as('text') })
    .trim()
    .min(1, as('empty'))
    .max(most, as('long'))
    .refine((text) => !/[\r\n]/.test(text), as('severalLines'))
    .refine((text) => !/\p{Cc}/u.test(text), as('control'))
    .refine((text) => !text.includes('||'), as('bars'))
    .superRefine((text, { addIssue }) => {
      if (text !== '' && unseenIn(text) !== null) addIssue({ code: 'custom', message: as('unseen') });
    });

const link = line(300).refine((text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol), {
  error: as('link'),
});

const language = line(60).transform((text, { addIssue }) => {
  const tag = languageTag(text);
  if (tag !== null) return tag;
  addIssue({ code: 'custom', message: as('language') });
  return z.NEVER;
});

/** A list may have a name alone in the place of an entry that has nothing else. */
const named = <Schema extends z.ZodType>(key: string, schema: Schema) =>
  z.preprocess((entry) => (typeof entry === 'string' ? { [key]: entry } : entry), schema);

const castMember = named(
  'actor',
  z.strictObject(
    {
      actor: line(80),
      role: line(80).optional(),
      names: z
        .array(line(80), { error: as('names') })
        .max(20, as('manyNames'))
        .optional(),
      pronouns: line(40).optional(),
    },
    { error: as('castEntry') },
  ),
);

const PARAGRAPHS = as('paragraphs');

const theme = named(
  'name',
  z.strictObject(
    {
      name: line(80),
      line: line(200).optional(),
      paragraphs: z.array(z.int({ error: PARAGRAPHS }).min(1, PARAGRAPHS), { error: PARAGRAPHS }).optional(),
      words: z.array(line(80), { error: as('words') }).optional(),
    },
    { error: as('themeEntry') },
  ),
);

const PARAGRAPH = as('paragraph');

const asked = z.strictObject(
  { question: line(200), paragraph: z.int({ error: PARAGRAPH }).min(1, PARAGRAPH) },
  { error: as('askedEntry') },
);

/** What may stand in a review's front matter. Every length is in UTF-16 units. */
export const frontMatter = z.strictObject({
  title: line(100),
  year: z
    .int({ error: as('year') })
    .min(1870, as('beforeFilm'))
    .max(2200, as('year'))
    .optional(),
  director: z
    .union(
      [
        line(80).transform((name) => [name]),
        z.array(line(80)).min(1, as('directors')).max(5, as('directors')),
      ],
      {
        error: as('directors'),
      },
    )
    .optional(),
  watch: line(100).optional(),
  length: z
    .int({ error: as('minutes') })
    .min(1, as('minutes'))
    .max(6_000, as('longerThanFilm'))
    .optional(),
  genre: line(80).optional(),
  rating: line(40).optional(),
  accent: z
    .string({ error: as('colour') })
    .regex(/^#[\da-f]{6}$/i, as('colour'))
    .optional(),
  language: language.optional(),
  cast: z
    .array(castMember, { error: as('cast') })
    .max(25, as('manyEntries'))
    .optional(),
  themes: z
    .array(theme, { error: as('themes') })
    .max(25, as('manyEntries'))
    .optional(),
  questions: z
    .array(line(200), { error: as('questions') })
    .max(25, as('manyEntries'))
    .optional(),
  asked: z
    .array(asked, { error: as('asked') })
    .max(100, as('manyEntries'))
    .optional(),
  summary: z
    .string({ error: as('text') })
    .trim()
    .min(1, as('empty'))
    .max(1_200, as('long'))
    .refine((text) => !/(?![\t\r\n])\p{Cc}/u.test(text), as('control'))
    .refine((text) => !text.includes('||'), as('bars'))
    .optional(),
  author: line(80).optional(),
  url: link.optional(),
});

/** The keys that may stand at a place of the front matter, such as `['cast', 0]`. */
export function keysAt([first]: readonly PropertyKey[]): string[] {
  if (first === 'cast') return ['actor', 'role', 'names', 'pronouns'];
  if (first === 'themes') return ['name', 'line', 'paragraphs', 'words'];
  if (first === 'asked') return ['question', 'paragraph'];
  return Object.keys(frontMatter.shape);
}
