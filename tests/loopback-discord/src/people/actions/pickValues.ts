import { type APISelectMenuComponent, ComponentType } from 'discord-api-types/v10';
import type { Resolver } from '../../interactions/Resolver.ts';
import { type Entity, isChannel, isPerson, isRole } from '../Entity.ts';
import { NotPossible } from '../NotPossible.ts';

/** What a person picks: options of a text select by label or value, or people, roles and channels. */
export type Picked = string | Entity;

/**
 * The values that are sent when somebody picks in a select. What they name is given to the resolver.
 *
 * @throws {NotPossible} for what the select does not offer
 */
export function pickValues(
  select: APISelectMenuComponent,
  picked: readonly unknown[],
  resolver: Resolver,
): string[] {
  const refuse = (what: string): never => {
    throw new NotPossible(`the select offers ${what}`);
  };
  switch (select.type) {
    case ComponentType.StringSelect:
      return picked.map((pick) => findValue(pick, select.options));
    case ComponentType.UserSelect:
      return picked.map((pick) => (isPerson(pick) ? addTo(resolver, pick) : refuse('people')));
    case ComponentType.RoleSelect:
      return picked.map((pick) => (isRole(pick) ? addTo(resolver, pick) : refuse('roles')));
    case ComponentType.MentionableSelect:
      return picked.map((pick) =>
        isPerson(pick) || isRole(pick) ? addTo(resolver, pick) : refuse('people and roles'),
      );
    case ComponentType.ChannelSelect: {
      const { channel_types: types } = select;
      return picked.map((pick) => {
        if (!isChannel(pick)) return refuse('channels');
        if (types !== undefined && !types.some((type) => type === pick.channel.type))
          refuse(`channels of type ${types.join(', ')}`);
        return addTo(resolver, pick);
      });
    }
  }
}

/**
 * The value of an option that is picked by its label or its value.
 *
 * @throws {NotPossible} for one that is not there
 */
export function findValue(
  pick: unknown,
  options: readonly { readonly label: string; readonly value: string }[],
): string {
  const option = options.find(({ label, value }) => label === pick || value === pick);
  if (option !== undefined) return option.value;
  const list = options.map(({ label }) => label).join(', ');
  throw new NotPossible(`there is no option “${String(pick)}”; there are: ${list}`);
}

function addTo(resolver: Resolver, entity: Entity): string {
  if (isPerson(entity)) resolver.addUser(entity.user);
  else if (isRole(entity)) resolver.addRole(entity.role);
  else resolver.addChannel(entity.channel);
  return entity.id;
}
