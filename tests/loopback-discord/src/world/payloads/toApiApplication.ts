import type { APIApplication } from 'discord-api-types/v10';
import type { World } from '../World.ts';
import { applicationFlags } from './applicationFlags.ts';
import { toApiUser } from './toApiUser.ts';

/** What the description of the API has, and discord-api-types has not. */
const MORE = {
  explicit_content_filter: 0,
  eligible_oauth2_scopes: ['applications.commands', 'bot'],
  type: null,
};

/** The application as its bot sees it. */
export function toApiApplication({
  bot,
  application,
  guilds,
  users,
}: World): Omit<APIApplication, 'summary'> {
  const flags = applicationFlags(application);
  // The first person there is stands for the developer.
  const [owner = bot] = [...users.values()].filter(({ isBot }) => !isBot);
  return {
    ...MORE,
    id: bot.id,
    name: application.name,
    icon: null,
    description: '',
    bot_public: true,
    bot_require_code_grant: false,
    bot: toApiUser(bot),
    owner: toApiUser(owner),
    verify_key: application.publicKey,
    team: null,
    flags,
    flags_new: String(flags),
    redirect_uris: [],
    approximate_guild_count: guilds.size,
    approximate_user_install_count: [...users.values()].filter(({ hasInstalled }) => hasInstalled).length,
    approximate_user_authorization_count: 0,
    interactions_endpoint_url: application.endpointUrl,
    role_connections_verification_url: null,
    integration_types_config: Object.fromEntries(application.integrationTypes.map((type) => [type, {}])),
  };
}
