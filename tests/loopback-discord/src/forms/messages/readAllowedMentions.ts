import { AllowedMentionsTypes, type APIAllowedMentions } from 'discord-api-types/v10';
import type { Form } from '../Form.ts';

const LISTS = ['users', 'roles'] as const;

/**
 * Whom a message may ping.
 *
 * @param message the body that says it
 * @returns null where the body says nothing, so that the defaults hold
 */
export function readAllowedMentions(message: Form): APIAllowedMentions | null {
  const form = message.form('allowed_mentions');
  if (form === null) return null;
  const parse = readParse(form);
  for (const key of ['parse', ...LISTS]) form.refuseDoubles(key);
  const users = form.snowflakes('users', 'mentions.count');
  const roles = form.snowflakes('roles', 'mentions.count');
  const repliedUser = form.boolean('replied_user');
  const listed = { users, roles };
  for (const kind of LISTS) {
    if (!parse?.some((parsed) => parsed === kind) || !listed[kind]?.length) continue;
    const says = `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`;
    form.refuse('mentions.exclusive', undefined, says);
  }
  return {
    ...(parse !== null && { parse }),
    ...(users !== null && { users }),
    ...(roles !== null && { roles }),
    ...(repliedUser !== null && { replied_user: repliedUser }),
  };
}

function readParse(form: Form): AllowedMentionsTypes[] | null {
  return (
    form.list('parse')?.flatMap((entry, number) => {
      const type = Object.values(AllowedMentionsTypes).find((known) => known === entry);
      if (type === undefined) form.report.refuse('mentions.parse', form.at('parse', number));
      return type ?? [];
    }) ?? null
  );
}
