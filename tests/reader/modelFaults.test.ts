import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { MODEL, modelFaults } from '../../src/reader/modelFaults.ts';

test('GIVEN the files that ship THEN they are those that modelFaults.ts names', async () => {
  const weights = await readFile('src/reader/reader.onnx');
  expect(MODEL, 'with other weights, their SHA-256 belongs into src/reader/modelFaults.ts').toBe(
    createHash('sha256').update(weights).digest('hex'),
  );
  expect(await modelFaults()).toEqual([]);
});
