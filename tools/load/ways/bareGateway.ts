// The least that a bot on the gateway can be: discord.js, and one constant answer.

import { Client, Events, GatewayIntentBits } from 'discord.js';
import { CONSTANT_COMPONENTS, CONSTANT_FLAGS } from './constantAnswer.ts';

const client = new Client({
  intents: [GatewayIntentBits.Guilds],
  rest: { api: process.env['DISCORD_API_URL'] ?? '' },
});
client.on(Events.InteractionCreate, (interaction) => {
  if (!interaction.isRepliable()) return;
  interaction
    .reply({ flags: CONSTANT_FLAGS, components: CONSTANT_COMPONENTS, allowedMentions: { parse: [] } })
    .catch(console.error);
});
client.once(Events.ClientReady, () => console.log('On Discord'));
process.once('SIGTERM', () => void client.destroy().then(() => process.exit()));
await client.login(process.env['DISCORD_TOKEN']);
