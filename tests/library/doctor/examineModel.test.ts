import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { examineModel } from '../../../src/library/doctor/examineModel.ts';
import { type Network, NetworkGone } from '../../../src/reader/Network.ts';
import { fakeNetwork } from '../../reader/fakeNetwork.ts';
import { inFolder } from '../../support/libraries.ts';

test('GIVEN the network that ships THEN it reads', async () => {
  expect(await examineModel(true)).toEqual([
    { topic: 'Model', mark: 'ok', text: expect.stringMatching(/^it reads a question in \d+ ms$/) },
  ]);
});

test('GIVEN files that are missing or damaged THEN each is named, and nothing is loaded', async () => {
  await inFolder(async (folder) => {
    await writeFile(join(folder, 'reader.onnx'), 'half of it');
    const network = fakeNetwork({});
    const findings = await examineModel(true, { folder, network });
    expect(findings.map(({ mark, text }) => `${mark} ${text}`)).toEqual([
      expect.stringMatching(/^todo .*reader\.onnx is not the one of this version\. “git checkout/),
      expect.stringMatching(/^todo .*tokenizer\.json can’t be read\. /),
    ]);
    expect(network.messages).toEqual([]);
  });
});

test('GIVEN word pieces with the line ends of Windows THEN they are the same', async () => {
  await inFolder(async (folder) => {
    await cp('src/reader/reader.onnx', join(folder, 'reader.onnx'));
    const text = await readFile('src/reader/tokenizer.json', 'utf8');
    await writeFile(join(folder, 'tokenizer.json'), text.replaceAll('\n', '\r\n'));
    expect(await examineModel(true, { folder, network: fakeNetwork({}) })).toMatchObject([{ mark: 'ok' }]);
  });
});

test('GIVEN a machine that can’t run it THEN it says why, in a line, and what to do', async () => {
  const gone = new NetworkGone('the network failed: Error: no binary\nRequire stack:\n- a file');
  const network: Network = { ...fakeNetwork({}), message: () => Promise.reject(gone) };
  const [finding] = await examineModel(true, { network });
  expect(finding).toMatchObject({
    mark: 'todo',
    text: expect.stringContaining('Error: no binary. What runs it'),
  });
  expect(finding?.text).not.toContain('\n');
});

test('GIVEN words alone THEN nothing is loaded', async () => {
  expect(await examineModel(false)).toMatchObject([{ mark: 'note' }]);
});
