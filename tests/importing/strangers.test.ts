import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Imported, importReview, type SourceKind } from '../../src/importing/importReview.ts';
import { parseReview } from '../../src/review/parseReview.ts';
import { PlainError } from '../../src/shared/PlainError.ts';
import { previewImport } from '../../tools/importer/previewImport.ts';
import { readSource } from '../../tools/importer/readSource.ts';
import { anyCharacter } from '../support/generated/anyCharacter.ts';
import { fc } from '../support/generated/fc.ts';
import { inFolder } from '../support/libraries.ts';
import { FACTS, PROSE } from './pages.ts';

/** Pieces of pages: prose, what sites say, and what Markdown and HTML read as more than text. */
const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...PROSE) },
  fc.constantFrom(
    'The town',
    'By Ada Lindqvist',
    'Advertisement',
    'Home | News | Shop',
    '14 comments',
    '*',
    'x',
  ),
  fc.constantFrom(
    '# ',
    '> ',
    '- ',
    '1968. ',
    '    ',
    '---',
    '===',
    '```',
    '||',
    '<div>',
    '</p>',
    '<!--',
    '&amp;',
    '[a]: b',
    '![a](b)',
    '\\',
    '|a|b|\n|-|-|',
  ),
  fc.constantFrom(
    '\u001b[31m',
    '\u202e',
    '\u200b',
    '\u2028',
    '\u0085',
    '\ufeff',
    '\ufffd',
    '🎬',
    'Anna Meyer plays Ella. ',
  ),
  fc.string({ unit: anyCharacter, maxLength: 30 }),
  fc.string({ unit: 'grapheme', minLength: 60, maxLength: 200 }),
);
const page = fc
  .array(fc.tuple(piece, fc.constantFrom('', ' ', '\n', '\n\n', '\n\n', '\n\n\n')), { maxLength: 12 })
  .map((pieces) => pieces.flat().join('').replaceAll('\r', ' '));

/** The import of bytes as a file, or the plain words in which it is refused. */
async function importFile(
  path: string,
  bytes: string | Uint8Array,
  kind: SourceKind,
): Promise<Imported | string> {
  await writeFile(path, bytes);
  try {
    const { text } = await readSource(path);
    return await importReview(text, kind, FACTS, 't.md');
  } catch (error) {
    if (error instanceof PlainError) return error.message;
    throw error;
  }
}

/** The letters and numbers of a text. */
function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Whether the characters of one text stand in another, in the same order. */
function isWithin(part: string, whole: string): boolean {
  let at = -1;
  return [...part].every((character) => {
    at = whole.indexOf(character, at + 1);
    return at !== -1;
  });
}

describe('any text of strangers', () => {
  test.each<[kind: SourceKind]>([['text'], ['markdown'], ['html']])(
    'GIVEN it as %s THEN it becomes a review, or is refused in plain words',
    async (kind) => {
      await inFolder(async (folder) => {
        await fc.assert(
          fc.asyncProperty(page, async (source) => {
            const imported = await importFile(join(folder, 'page'), source, kind);
            if (typeof imported === 'string') {
              expect(imported.trim()).not.toBe('');
              return;
            }
            expect(previewImport(imported, 't.md', 'utf-8')).toContain('t.md: Tidewater');
            const { review, faults } = parseReview(imported.text, 't.md');
            expect(faults).toEqual([]);
            expect(review).toEqual(imported.review);
          }),
          { numRuns: 25 },
        );
      });
    },
  );

  test.each<[kind: SourceKind]>([['text'], ['markdown'], ['html']])(
    'GIVEN it as %s THEN every passage says, in this order, what came',
    async (kind) => {
      let passages = 0;
      await fc.assert(
        fc.asyncProperty(page, async (source) => {
          const imported = await importReview(source, kind, FACTS, 't.md').catch((error: unknown) => {
            if (error instanceof PlainError) return null;
            throw error;
          });
          const letters = lettersOf(kind === 'text' ? source : source.replaceAll('&amp;', '&'));
          for (const { plain } of imported?.review.passages ?? []) {
            passages += 1;
            // Elements and comments in the midst of a paragraph are no words.
            if (kind === 'text') expect(letters).toContain(lettersOf(plain.text));
            else expect(isWithin(lettersOf(plain.text), letters)).toBe(true);
          }
        }),
        { numRuns: 25 },
      );
      expect(passages).toBeGreaterThan(0);
    },
  );

  test('GIVEN any bytes at all THEN they become a review, or are refused in plain words', async () => {
    await inFolder(async (folder) => {
      await fc.assert(
        fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
          const imported = await importFile(join(folder, 'page'), bytes, 'text');
          expect(typeof imported === 'string' ? imported : imported.text).not.toBe('');
        }),
        { numRuns: 25 },
      );
    });
  });
});
