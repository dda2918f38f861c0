import type { APIMessageTopLevelComponent } from 'discord-api-types/v10';
import { listComponents } from './listComponents.ts';

/**
 * Gives every component without an id the next free one, as Discord does (components/reference, Anatomy of a
 * Component).
 */
export function numberComponents(components: APIMessageTopLevelComponent[]): APIMessageTopLevelComponent[] {
  const all = listComponents(components);
  const taken = new Set(all.map(({ id }) => id));
  let next = 1;
  for (const component of all) {
    if (component.id !== undefined && component.id !== 0) continue;
    while (taken.has(next)) next += 1;
    component.id = next;
    taken.add(next);
  }
  return components;
}
