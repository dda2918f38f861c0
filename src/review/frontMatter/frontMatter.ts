import { z } from 'zod';
import { unseenIn } from '../unseenIn.ts';
import { languageTag, nearestLanguage } from './languageTag.ts';
import { quoted } from './quoted.ts';

const BARS = 'has spoiler bars (||), which cover nothing here; leave out what they hide';

const line = (most: number) =>
  z
    .string({ error: 'should be text' })
    .trim()
    .min(1, 'is empty')
    .max(most, `is longer than ${most} characters`)
    .refine((text) => !/[\r\n]/.test(text), 'should be a single line')
    .refine((text) => !/\p{Cc}/u.test(text), 'has a control character')
    .refine((text) => !text.includes('||'), BARS)
    .superRefine((text, { addIssue }) => {
      const problem = text === '' ? null : unseenIn(text);
      if (problem !== null) addIssue({ code: 'custom', message: problem });
    });

const link = line(300).refine((text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol), {
  error: 'should be a link that starts with https:// or http://',
});

const language = line(60).transform((text, { addIssue }) => {
  const tag = languageTag(text);
  if (tag !== null) return tag;
  const near = nearestLanguage(text);
  const advice = near === null ? 'such as en or pt-BR' : `probably ${near}`;
  addIssue({ code: 'custom', message: `should be a language tag, ${advice}; ${quoted(text)} is none` });
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
        .array(line(80), { error: 'should be a list of names, such as [Maria, the robot]' })
        .max(20, 'has more than 20 names')
        .optional(),
      pronouns: line(40).optional(),
    },
    { error: 'should be a name, or “actor: …” with what else there is' },
  ),
);

const PARAGRAPHS = 'should be a list of paragraph numbers, such as [3, 11]';

const theme = named(
  'name',
  z.strictObject(
    {
      name: line(80),
      line: line(200).optional(),
      paragraphs: z.array(z.int({ error: PARAGRAPHS }).min(1, PARAGRAPHS), { error: PARAGRAPHS }).optional(),
      words: z.array(line(80), { error: 'should be a list of words, such as [piano, score]' }).optional(),
    },
    { error: 'should be a name, or “name: …” with what else there is' },
  ),
);

const PARAGRAPH = 'should be the number of a paragraph, such as 12';

const asked = z.strictObject(
  { question: line(200), paragraph: z.int({ error: PARAGRAPH }).min(1, PARAGRAPH) },
  { error: 'should be “question: …” and “paragraph: …”' },
);

/** What may stand in a review's front matter. Every length is in UTF-16 units. */
export const frontMatter = z.strictObject(
  {
    title: line(100),
    year: z
      .int({ error: 'should be a year, such as 2019' })
      .min(1870, 'is before film was invented')
      .max(2200, 'should be a year, such as 2019')
      .optional(),
    director: z
      .union([line(80).transform((name) => [name]), z.array(line(80)).min(1).max(5)], {
        error: 'should be a name or a list of up to five names',
      })
      .optional(),
    watch: line(100).optional(),
    length: z
      .int({ error: 'should be a number of minutes, such as 96' })
      .min(1, 'should be a number of minutes, such as 96')
      .max(6_000, 'is longer than any film, in minutes')
      .optional(),
    genre: line(80).optional(),
    rating: line(40).optional(),
    accent: z
      .string({ error: 'should be a colour in quotation marks, such as "#b8623f"' })
      .regex(/^#[\da-f]{6}$/i, 'should be a colour in quotation marks, such as "#b8623f"')
      .optional(),
    language: language.optional(),
    cast: z
      .array(castMember, { error: 'should be a list, such as [Ann Lee, Bo Roe]' })
      .max(25, 'has more than 25 entries')
      .optional(),
    themes: z
      .array(theme, { error: 'should be a list, such as [Silence, The sea]' })
      .max(25, 'has more than 25 entries')
      .optional(),
    questions: z
      .array(line(200), { error: 'should be a list of questions for the talk after the film' })
      .max(25, 'has more than 25 entries')
      .optional(),
    asked: z
      .array(asked, { error: 'should be a list of entries with “question: …” and “paragraph: …”' })
      .max(100, 'has more than 100 entries')
      .optional(),
    summary: z
      .string({ error: 'should be text' })
      .trim()
      .min(1, 'is empty')
      .max(1_200, 'is longer than 1,200 characters')
      .refine((text) => !/(?![\t\r\n])\p{Cc}/u.test(text), 'has a control character')
      .refine((text) => !text.includes('||'), BARS)
      .optional(),
    author: line(80).optional(),
    url: link.optional(),
  },
  { error: 'should be a list of keys, starting with “title: …”' },
);

/** The keys that may stand at a place of the front matter, such as `['cast', 0]`. */
export function keysAt([first]: readonly PropertyKey[]): string[] {
  if (first === 'cast') return ['actor', 'role', 'names', 'pronouns'];
  if (first === 'themes') return ['name', 'line', 'paragraphs', 'words'];
  if (first === 'asked') return ['question', 'paragraph'];
  return Object.keys(frontMatter.shape);
}
