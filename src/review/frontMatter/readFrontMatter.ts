import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Fault } from '../faults/Fault.ts';
import type { FilmFacts } from '../Review.ts';
import { fieldFaults } from './fieldFaults.ts';
import { frontMatter } from './frontMatter.ts';
import { yamlFaults } from './yamlFaults.ts';

/** Longest front matter in UTF-16 units: several times what all of its keys can hold. */
const MAX_LENGTH = 50_000;

export interface FrontMatterResult {
  readonly facts: FilmFacts | null;
  readonly faults: readonly Fault[];
}

/**
 * The facts about film and review that stand before the text.
 *
 * @param yaml the front matter without its fences
 * @param firstLine the line of the file that `yaml` starts on, from 1
 */
export function readFrontMatter(yaml: string, firstLine: number): FrontMatterResult {
  if (yaml.length > MAX_LENGTH) {
    const says = [{ kind: 'longFront', values: [yaml.length, MAX_LENGTH] } as const];
    return { facts: null, faults: [{ line: firstLine, says }] };
  }
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number): number => firstLine + lines.linePos(offset).line - 1;

  const wrong = yamlFaults(yaml, document);
  if (wrong.length > 0) {
    return {
      facts: null,
      faults: wrong.map(({ at, complaint }) => ({ line: lineAt(at), says: [complaint] })),
    };
  }

  const parsed = frontMatter.safeParse(document.toJS() ?? {}, { reportInput: true });
  const lineOf = (path: readonly PropertyKey[]): number => lineAt(offsetOf(document, path));
  if (!parsed.success) {
    const glued = isMap(document.contents) ? null : gluedKey(yaml);
    if (glued !== null) {
      const says = [{ kind: 'glued', values: [glued.meant] } as const];
      return { facts: null, faults: [{ line: firstLine + glued.index, says }] };
    }
    const faults = withoutFollowers(parsed.error.issues)
      .flatMap((issue) => fieldFaults(issue, (path) => writtenAt(yaml, document, path)))
      .map(({ path, says }) => ({ line: lineOf(path), says }));
    return { facts: null, faults: faults.sort((a, b) => a.line - b.line) };
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
    faults: [],
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

/** A value as it is written, where it is a single line; also one that YAML takes for a comment (`title: #Alive`). */
function writtenAt(yaml: string, document: Document.Parsed, path: readonly PropertyKey[]): string | null {
  const node = document.getIn(path, true);
  const [start, end] = isNode(node) && node.range ? node.range : [0, 0];
  const written = yaml.slice(start, end).trim();
  if (written !== '') return written.includes('\n') ? null : written;
  const entry = yaml.slice(offsetOf(document, path)).split('\n', 1)[0] ?? '';
  return /^[\w-]+:[ \t]+(#\S.*)$/u.exec(entry)?.[1]?.trim() ?? null;
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
