// The least that an endpoint for interactions can be: Discord saves none that does not check signatures.

import { createServer } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { InteractionResponseType } from 'discord-api-types/v10';
import { createVerifier } from '../../../src/discord/http/createVerifier.ts';
import { CONSTANT_COMPONENTS, CONSTANT_FLAGS } from './constantAnswer.ts';

const verify = createVerifier(process.env['DISCORD_PUBLIC_KEY'] ?? '');
const answer = JSON.stringify({
  type: InteractionResponseType.ChannelMessageWithSource,
  data: { flags: CONSTANT_FLAGS, components: CONSTANT_COMPONENTS, allowed_mentions: { parse: [] } },
});

const server = createServer(async (request, response) => {
  const body = await buffer(request);
  const signature = String(request.headers['x-signature-ed25519']);
  const timestamp = String(request.headers['x-signature-timestamp']);
  const status = verify({ signature, timestamp, body }) === 'genuine' ? 200 : 401;
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(answer);
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (address !== null && typeof address === 'object') console.log(`At http://127.0.0.1:${address.port}/`);
});
process.once('SIGTERM', () => process.exit());
