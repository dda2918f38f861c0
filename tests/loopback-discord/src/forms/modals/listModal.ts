import {
  type APIComponentInLabel,
  type APILabelComponent,
  type APIModalInteractionResponseCallbackComponent,
  type APIModalInteractionResponseCallbackData,
  ComponentType,
} from 'discord-api-types/v10';

type Modal = Pick<APIModalInteractionResponseCallbackData, 'components'>;

type ModalComponent = APIModalInteractionResponseCallbackComponent | APILabelComponent | APIComponentInLabel;

/** All components of a modal, each before what is in it. */
export function listModal({ components }: Modal): ModalComponent[] {
  return components.flatMap((component): ModalComponent[] => {
    switch (component.type) {
      case ComponentType.ActionRow:
        return [component, ...component.components];
      case ComponentType.Label:
        return [component, component.component];
      default:
        return [component];
    }
  });
}
