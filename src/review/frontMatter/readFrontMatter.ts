import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Problem } from '../Problem.ts';
import type { FilmFacts } from '../Review.ts';
import { frontMatter, keysAt } from './frontMatter.ts';
import { meantKey } from './meantKey.ts';
import { quoted } from './quoted.ts';
import { yamlProblems } from './yamlProblems.ts';

/** Longest front matter in UTF-16 units: several times what all of its keys can hold. */
const MAX_LENGTH = 50_000;

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
  if (yaml.length > MAX_LENGTH) {
    const message = `the front matter has ${yaml.length} characters, ${MAX_LENGTH} are the most; the review itself stands below the second “---”`;
    return { facts: null, problems: [{ file, line: firstLine, message }] };
  }
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number): number => firstLine + lines.linePos(offset).line - 1;

  const wrong = yamlProblems(yaml, document);
  if (wrong.length > 0) {
    return { facts: null, problems: wrong.map(({ at, message }) => ({ file, line: lineAt(at), message })) };
  }

  const parsed = frontMatter.safeParse(document.toJS() ?? {}, { reportInput: true });
  const lineOf = (path: readonly PropertyKey[]): number => lineAt(offsetOf(document, path));
  if (!parsed.success) {
    const problems = withoutFollowers(parsed.error.issues).flatMap((issue) =>
      messagesOf(issue, (path) => writtenAt(yaml, document, path)).map(({ path, message }) => ({
        file,
        line: lineOf(path),
        message,
      })),
    );
    const glued = isMap(document.contents) ? null : gluedKey(yaml);
    if (glued !== null) {
      const message = `a space is missing after the colon; write ${glued.meant}`;
      return { facts: null, problems: [{ file, line: firstLine + glued.index, message }] };
    }
    return { facts: null, problems: problems.sort((a, b) => a.line - b.line) };
  }

  const { director, accent, cast, themes, asked, ...facts } = parsed.data;
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
      questions: facts.questions ?? [],
      asked: (asked ?? []).map((entry, index) => ({ ...entry, line: lineOf(['asked', index]) })),
      summary: facts.summary ?? null,
      author: facts.author ?? null,
      url: facts.url ?? null,
      line: lineOf(['title']),
    },
    problems: [],
  };
}

/** What is of the wrong kind has no length or range that could be wrong as well. */
function withoutFollowers(issues: readonly z.core.$ZodIssue[]): readonly z.core.$ZodIssue[] {
  const placeOf = ({ path }: z.core.$ZodIssue): string => path.join('.');
  const wrongKind = new Set(issues.filter(({ code }) => code === 'invalid_type').map(placeOf));
  return issues.filter((issue) => issue.code === 'invalid_type' || !wrongKind.has(placeOf(issue)));
}

/** The first line in which a key has its value right behind the colon; null where there is none. */
function gluedKey(yaml: string): { readonly index: number; readonly meant: string } | null {
  const lines = yaml.split('\n');
  const index = lines.findIndex((line) => /^[\w-]+:[^\s:/]/u.test(line));
  return index === -1 ? null : { index, meant: (lines[index] ?? '').replace(':', ': ') };
}

interface Message {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** What an editor reads about an issue, and where. */
function messagesOf(
  issue: z.core.$ZodIssue,
  written: (path: readonly PropertyKey[]) => string | null,
): Message[] {
  const { path } = issue;
  const name = path.length === 0 ? 'the front matter' : nameOf(path);
  if (issue.code === 'unrecognized_keys') {
    const keys = keysAt(path);
    return issue.keys.map((key) => {
      const meant = meantKey(key, keys);
      const advice = meant === null ? `the keys are ${keys.join(', ')}` : `did you mean “${meant}”?`;
      return { path: [...path, key], message: `“${key}” is not a key of ${name}; ${advice}` };
    });
  }
  const value = written(path);
  const isMissing = issue.code === 'invalid_type' && path.length > 0 && issue.input == null && value === null;
  if (isMissing) return [{ path, message: `${name} is ${issue.input === undefined ? 'missing' : 'empty'}` }];
  const isFigure = /^(?:number|boolean)$/.test(typeof issue.input);
  const isText =
    issue.code === 'invalid_union'
      ? isFigure
      : issue.code === 'invalid_type' && wantsText(issue.expected, isFigure);
  const key = path.at(-1);
  const isQuotedFigure =
    issue.code === 'invalid_type' &&
    /^(?:int|number)$/.test(issue.expected) &&
    /^(["'])\d+\1$/.test(value ?? '');
  if (isQuotedFigure)
    return [
      { path, message: `${name} ${issue.message}; write it without quotation marks: ${value?.slice(1, -1)}` },
    ];
  const typed = value === null ? null : typeof key === 'string' ? `${key}: ${quoted(value)}` : quoted(value);
  const advice = isText && typed !== null ? `; put it in quotation marks: ${typed}` : '';
  return [{ path, message: `${name} ${issue.message}${advice}` }];
}

function wantsText(expected: string, isFigure: boolean): boolean {
  return expected === 'string' || (expected === 'object' && isFigure);
}

/** A value as it is written, where it is a single line; also one that YAML takes for a comment (`title: #Alive`). */
function writtenAt(yaml: string, document: Document.Parsed, path: readonly PropertyKey[]): string | null {
  const node = document.getIn(path, true);
  const [start, end] = isNode(node) && node.range ? node.range : [0, 0];
  const written = yaml.slice(start, end).trim();
  if (written !== '') return written.includes('\n') ? null : written;
  const entry = yaml.slice(offsetOf(document, path)).split('\n', 1)[0] ?? '';
  return /^[\w-]+:[ \t]+(#\S.*)$/u.exec(entry)?.[1]?.trim() ?? null;
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
