import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import type { Problem } from './Problem.ts';
import type { FilmFacts } from './Review.ts';

const line = (most: number) =>
  z
    .string({ error: 'should be text' })
    .trim()
    .min(1, 'is empty')
    .max(most, `is longer than ${most} characters`)
    .refine((text) => !/[\r\n]/.test(text), 'should be a single line')
    .refine((text) => !/\p{Cc}/u.test(text), 'has a control character');

const link = line(300).refine((text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol), {
  error: 'should be a link that starts with https:// or http://',
});

const castMember = z.strictObject({
  actor: line(80),
  role: line(80).optional(),
  names: z
    .array(line(80), { error: 'should be a list of names' })
    .max(20, 'has more than 20 names')
    .optional(),
  pronouns: line(40).optional(),
});

const theme = z.strictObject({
  name: line(80),
  line: line(200).optional(),
  paragraphs: z
    .array(z.int({ error: 'should be paragraph numbers, such as [3, 11]' }).min(1), {
      error: 'should be a list of paragraph numbers, such as [3, 11]',
    })
    .optional(),
  words: z.array(line(80), { error: 'should be a list of words' }).optional(),
});

/** What may stand in a review's front matter. Every length is in UTF-16 units. */
const frontMatter = z.strictObject(
  {
    title: line(100),
    year: z
      .int({ error: 'should be a year, such as 2019' })
      .min(1870, 'is before film was invented')
      .max(2200)
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
    language: line(35).refine(isLanguage, 'should be a language tag, such as en or pt-BR').optional(),
    cast: z.array(castMember, { error: 'should be a list' }).max(25, 'has more than 25 entries').optional(),
    themes: z.array(theme, { error: 'should be a list' }).max(25, 'has more than 25 entries').optional(),
    summary: z
      .string({ error: 'should be text' })
      .trim()
      .min(1, 'is empty')
      .max(1_200, 'is longer than 1,200 characters')
      .refine((text) => !/(?![\t\r\n])\p{Cc}/u.test(text), 'has a control character')
      .optional(),
    author: line(80).optional(),
    url: link.optional(),
  },
  { error: 'should be a list of keys, starting with “title: …”' },
);

const KEYS = Object.keys(frontMatter.shape).join(', ');

export interface FrontMatterResult {
  readonly facts: FilmFacts | null;
  readonly problems: readonly Problem[];
}

/**
 * The facts about film and review that stand before the text.
 *
 * @param yaml the front matter without its fences
 * @param firstLine the line of the file that `yaml` starts on, from 1
 * @param file the file as shown to the editor
 */
export function readFrontMatter(yaml: string, firstLine: number, file: string): FrontMatterResult {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number): number => firstLine + lines.linePos(offset).line - 1;

  if (document.errors.length > 0) {
    const problems = document.errors.map((error) => ({
      file,
      line: lineAt(error.pos[0]),
      message: `the front matter is not YAML: ${error.message}`,
    }));
    return { facts: null, problems };
  }

  const parsed = frontMatter.safeParse(document.toJS() ?? {}, { reportInput: true });
  const lineOf = (path: readonly PropertyKey[]): number => lineAt(offsetOf(document, path));
  if (!parsed.success) {
    return { facts: null, problems: parsed.error.issues.flatMap((issue) => explain(issue, file, lineOf)) };
  }

  const { director, accent, cast, themes, ...facts } = parsed.data;
  return {
    facts: {
      title: facts.title,
      year: facts.year ?? null,
      directors: director ?? [],
      watch: facts.watch ?? null,
      length: facts.length ?? null,
      genre: facts.genre ?? null,
      rating: facts.rating ?? null,
      accent: accent === undefined ? null : Number.parseInt(accent.slice(1), 16),
      language: facts.language ?? 'en',
      cast: (cast ?? []).map(({ actor, role, names, pronouns }, index) => ({
        actor,
        role: role ?? null,
        names: names ?? [],
        pronouns: pronouns ?? null,
        line: lineOf(['cast', index]),
      })),
      themes: (themes ?? []).map(({ name, line: about, paragraphs, words }, index) => ({
        name,
        about: about ?? null,
        paragraphs: paragraphs ?? [],
        words: words ?? [],
        line: lineOf(['themes', index]),
      })),
      summary: facts.summary ?? null,
      author: facts.author ?? null,
      url: facts.url ?? null,
      line: lineOf(['title']),
    },
    problems: [],
  };
}

function explain(
  issue: z.core.$ZodIssue,
  file: string,
  lineOf: (path: readonly PropertyKey[]) => number,
): Problem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      file,
      line: lineOf([...issue.path, key]),
      message:
        issue.path.length === 0
          ? `“${key}” is not a key of the front matter; the keys are ${KEYS}`
          : `“${key}” is not a key of ${nameOf(issue.path)}`,
    }));
  }
  if (issue.code === 'invalid_type' && issue.path.length > 0 && issue.input === undefined) {
    return [{ file, line: lineOf(issue.path), message: `${nameOf(issue.path)} is missing` }];
  }
  const name = issue.path.length === 0 ? 'the front matter' : nameOf(issue.path);
  return [{ file, line: lineOf(issue.path), message: `${name} ${issue.message}` }];
}

/** A path as an editor would say it: `cast 2, actor`. */
function nameOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>((name, key) => {
    if (typeof key === 'number') return `${name} ${key + 1}`;
    return name === '' ? `“${String(key)}”` : `${name}, “${String(key)}”`;
  }, '');
}

/** Where the thing at `path` stands in the YAML; a thing that is missing, where its parent stands. */
function offsetOf(document: Document.Parsed, path: readonly PropertyKey[]): number {
  const key = path.at(-1);
  if (key === undefined) return 0;
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (isMap(parent)) {
    const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === key);
    if (pair !== undefined && isScalar(pair.key) && pair.key.range) return pair.key.range[0];
  }
  const node = document.getIn(path, true);
  if (isNode(node) && node.range) return node.range[0];
  return offsetOf(document, path.slice(0, -1));
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
