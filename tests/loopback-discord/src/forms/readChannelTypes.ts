import { type ApplicationCommandOptionAllowedChannelType, ChannelType } from 'discord-api-types/v10';
import type { FormRuleId } from '../rules/rules.ts';
import type { Form } from './Form.ts';

const ALLOWED = Object.values(ChannelType).filter(isAllowed);

/**
 * The types of channels that an option or a select offers; null where it does not say. What is wrong is reported.
 *
 * @param rule the rule on types that do not exist
 */
export function readChannelTypes(
  form: Form,
  rule: FormRuleId,
): ApplicationCommandOptionAllowedChannelType[] | null {
  form.refuseDoubles('channel_types');
  return (
    form.list('channel_types')?.flatMap((entry, number) => {
      const type = ALLOWED.find((known) => known === entry);
      if (type === undefined) form.report.refuse(rule, form.at('channel_types', number));
      return type ?? [];
    }) ?? null
  );
}

function isAllowed(type: string | ChannelType): type is ApplicationCommandOptionAllowedChannelType {
  return typeof type === 'number' && type !== ChannelType.GuildDirectory;
}
