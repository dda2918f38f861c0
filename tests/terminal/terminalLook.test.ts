import { WriteStream } from 'node:tty';
import { describe, expect, test, vi } from 'vitest';
import { PLAIN_LOOK, terminalLook } from '../../src/terminal/Look.ts';

/** A terminal of so many columns, with so many bits of colour. */
function terminal(columns: number, bits: number): WriteStream {
  const output: WriteStream = Object.create(WriteStream.prototype);
  Object.defineProperty(output, 'columns', { value: columns });
  vi.spyOn(output, 'getColorDepth').mockReturnValue(bits);
  return output;
}

const ESCAPE = '\u001b[';

describe('terminalLook', () => {
  test.each([
    [80, 78],
    [90, 88],
    [300, 88],
    [30, 28],
    [10, 20],
    [0, 78],
  ])('GIVEN %d columns THEN text fills %d', (columns, width) => {
    expect(terminalLook(terminal(columns, 24), {}).width).toBe(width);
  });

  test('GIVEN all colours THEN the film’s own, exactly', () => {
    expect(terminalLook(terminal(80, 24), {}).colour(0xb8623f, 'x')).toBe(
      `${ESCAPE}38;2;184;98;63mx${ESCAPE}39m`,
    );
  });

  test.each([4, 8])('GIVEN %d bits of colour THEN one of those that every terminal has', (bits) => {
    expect(terminalLook(terminal(80, bits), {}).colour(0xb8623f, 'x')).toBe(`${ESCAPE}33mx${ESCAPE}39m`);
  });

  test('GIVEN a terminal THEN styles are set, and end after the text', () => {
    const { style, strong } = terminalLook(terminal(80, 24), {});
    expect(style('bold', 'x')).toBe(`${ESCAPE}1mx${ESCAPE}22m`);
    expect(strong('x')).toBe(`${ESCAPE}1mx${ESCAPE}22m`);
  });

  test.each([
    ['no colours', 1, {}],
    ['NO_COLOR', 24, { NO_COLOR: '1' }],
  ])('GIVEN %s THEN text stays as it is, but fits', (_, bits, env) => {
    const look = terminalLook(terminal(60, bits), env);
    expect(look.style('bold', 'x')).toBe('x');
    expect(look.strong('x')).toBe('**x**');
    expect(look.colour(0xb8623f, 'x')).toBe('x');
    expect(look.width).toBe(58);
  });

  test('GIVEN no terminal THEN nothing is broken, and what is bold stands between stars', () => {
    expect(PLAIN_LOOK.style('bold', 'x')).toBe('x');
    expect(PLAIN_LOOK.strong('x')).toBe('**x**');
    expect(PLAIN_LOOK.colour(0xffffff, 'x')).toBe('x');
    expect(PLAIN_LOOK.width).toBe(Number.POSITIVE_INFINITY);
  });
});
