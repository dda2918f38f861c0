// The least that an endpoint for interactions can be: Discord saves none that does not check signatures.

import { createPublicKey, verify } from 'node:crypto';
import { createServer } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { InteractionResponseType } from 'discord-api-types/v10';
import { CONSTANT_COMPONENTS, CONSTANT_FLAGS } from './constantAnswer.ts';

const x = Buffer.from(process.env['DISCORD_PUBLIC_KEY'] ?? '', 'hex').toString('base64url');
const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
const answer = JSON.stringify({
  type: InteractionResponseType.ChannelMessageWithSource,
  data: { flags: CONSTANT_FLAGS, components: CONSTANT_COMPONENTS, allowed_mentions: { parse: [] } },
});

const server = createServer(async (request, response) => {
  const body = await buffer(request);
  const signature = Buffer.from(String(request.headers['x-signature-ed25519']), 'hex');
  const timestamp = Buffer.from(String(request.headers['x-signature-timestamp']));
  const status = verify(null, Buffer.concat([timestamp, body]), key, signature) ? 200 : 401;
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(answer);
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (address !== null && typeof address === 'object') console.log(`At http://127.0.0.1:${address.port}/`);
});
process.once('SIGTERM', () => process.exit());
