import { expect, test } from 'vitest';
import { similarities, toMatrix } from '../../src/reader/Matrix.ts';
import { fc } from '../support/generated/fc.ts';

const WIDTH = 8;

/** An embedding of length 1, as the network makes them. */
const embedding = fc
  .tuple(...Array.from({ length: WIDTH }, () => fc.double({ min: -1, max: 1, noNaN: true })))
  .filter((numbers) => Math.hypot(...numbers) > 0.01)
  .map((numbers) => Float32Array.from(numbers, (number) => number / Math.hypot(...numbers)));

function dot(one: Float32Array, other: Float32Array): number {
  return one.reduce((sum, number, at) => sum + number * (other[at] ?? 0), 0);
}

test('GIVEN embeddings THEN they are as alike in the matrix as they are, to four places', () => {
  fc.assert(
    fc.property(fc.array(embedding, { minLength: 1, maxLength: 5 }), embedding, (embeddings, asked) => {
      const found = similarities(toMatrix(embeddings), asked);
      expect(found).toHaveLength(embeddings.length);
      for (const [row, one] of embeddings.entries())
        expect(Math.abs((found[row] ?? NaN) - dot(one, asked))).toBeLessThan(1e-4);
    }),
  );
});

test('GIVEN numbers beyond 1 THEN they are kept as well', () => {
  const far = Float32Array.of(300, -400);
  expect(similarities(toMatrix([far]), far)[0]).toBeCloseTo(250_000, -2);
});

test.each([[[]], [[new Float32Array(2)]]])('GIVEN %j THEN nothing is alike', (embeddings) => {
  expect([...similarities(toMatrix(embeddings), Float32Array.of(1, 0))]).toEqual(embeddings.map(() => 0));
});
