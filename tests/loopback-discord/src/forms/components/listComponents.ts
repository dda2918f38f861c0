import {
  type APIMessageComponent,
  type APIMessageTopLevelComponent,
  ComponentType,
} from 'discord-api-types/v10';

/** All components of a message, each before those in it, in the order that they are shown in. */
export function listComponents(components: readonly APIMessageTopLevelComponent[]): APIMessageComponent[] {
  return components.flatMap(withNested);
}

function withNested(component: APIMessageComponent): APIMessageComponent[] {
  switch (component.type) {
    case ComponentType.ActionRow:
    case ComponentType.Container:
      return [component, ...component.components.flatMap(withNested)];
    case ComponentType.Section:
      return [component, ...component.components, component.accessory];
    default:
      return [component];
  }
}
