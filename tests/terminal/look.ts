import { expect } from 'vitest';
import type { Look } from '../../src/terminal/Look.ts';

/** A look that writes down how each piece is set: `‹bold:words›`. */
export function notedLook(width = Number.POSITIVE_INFINITY): Look {
  return {
    width,
    style: (style, text) => `‹${String(style)}:${text}›`,
    strong: (text) => `‹bold:${text}›`,
    colour: (rgb, text) => `‹${rgb.toString(16).padStart(6, '0')}:${text}›`,
  };
}

/** Control characters, but for the line breaks between lines. */
const CONTROL = /[\p{Cc}\u2028\u2029]/u;

/** Fails the test where a line would do more on a terminal than show its words. */
export function expectHarmless(lines: readonly string[]): void {
  for (const line of lines) expect(line).not.toMatch(CONTROL);
}
