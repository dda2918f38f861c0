import type { APIInteractionResponse } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { answerByHttp } from '../../../src/discord/http/answerByHttp.ts';
import { PHRASES } from '../../../src/messages/text/phrases.ts';
import { contextOf, fakeApi } from '../../support/fakeApi.ts';
import { press, slashCommand } from '../../support/interactions.ts';
import { shippedLibrary } from '../../support/libraries.ts';

const io = await shippedLibrary();

/** A process that answers over HTTP: each answer goes out, or nobody waits for it any more. */
function endpoint() {
  const { api, written } = fakeApi();
  const context = contextOf(io, api);
  const answer = async (interaction: Parameters<typeof answerByHttp>[0], isSent: boolean) => {
    const tasks: Promise<void>[] = [];
    const way = { canPost: true, run: (task: Promise<void>) => void tasks.push(task) };
    const response = await answerByHttp(interaction, Promise.resolve(isSent), context, way);
    await Promise.all(tasks);
    return dataOf(response);
  };
  return { answer, written };
}

function dataOf(response: APIInteractionResponse | null) {
  const data = response !== null && 'data' in response ? response.data : undefined;
  const flags = data !== undefined && 'flags' in data ? (data.flags ?? 0) : 0;
  const components = data !== undefined && 'components' in data ? (data.components ?? []) : [];
  return { flags, components: components as never[], text: JSON.stringify(data) };
}

/** A press of “Share” on a private answer. */
async function sharing() {
  const asked = await endpoint().answer(
    slashCommand('ask', { question: 'who plays Micah?', private: true }),
    true,
  );
  const [id = ''] = /(?<="custom_id":")1s[^"]*/.exec(asked.text) ?? [];
  return press(id, asked);
}

test('GIVEN share whose answer nobody waited for THEN nothing follows, and it can be pressed again', async () => {
  const { answer, written } = endpoint();
  const share = await sharing();
  await answer({ ...share, id: '70' }, false);
  expect(written).toEqual([]);
  const again = await answer({ ...share, id: '71' }, true);
  expect(again.flags).toBe(32_768);
  expect(written.map(([verb]) => verb)).toEqual(['editSource']);
  expect((await answer({ ...share, id: '72' }, true)).text).toContain(PHRASES.sharedAlready);
});
