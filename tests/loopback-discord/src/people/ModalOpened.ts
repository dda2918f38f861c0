import type { OpenModal } from '../interactions/Interaction.ts';
import { ModalView } from './ModalView.ts';

/** The bot answered with a modal where a test waits for a message. */
export class ModalOpened extends Error {
  override readonly name = 'ModalOpened';
  readonly modal: OpenModal;

  constructor(modal: OpenModal) {
    super(`the bot opened the modal “${modal.data.title}”: openModal() gives it`);
    this.modal = modal;
  }

  /** The modal as the person sees it. */
  get view(): ModalView {
    return new ModalView(this.modal);
  }
}
