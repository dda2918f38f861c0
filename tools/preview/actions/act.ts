import { InteractionFailed, type MessageView, type ModalView, NotPossible } from 'loopback-discord';
import { type Club, findMessage, type Room, type Viewer } from '../openClub.ts';
import type { Done, SeenModal } from '../View.ts';
import type { Action } from './Action.ts';
import { valuesOf } from './valuesOf.ts';

const FINE: Done = { problem: null };

/** Who does something, and where. */
export interface Scene {
  readonly club: Club;
  readonly viewer: Viewer;
  readonly room: Room;
}

/** Does on the loopback Discord what a person did on the page. What can't be done is told in a sentence. */
export async function act(scene: Scene, action: Action): Promise<Done> {
  try {
    return await perform(scene, action);
  } catch (error) {
    return { problem: explain(error) };
  }
}

async function perform(scene: Scene, action: Action): Promise<Done> {
  const { club, room } = scene;
  const { person } = scene.viewer;
  const place = { in: room.of(person) };
  switch (action.do) {
    case 'say':
      await person.send(action.mentions && !room.isDirect ? `<@bot> ${action.text}` : action.text, place);
      return FINE;
    case 'reply':
      await person.reply(messageOf(scene, action.message), action.text);
      return FINE;
    case 'edit':
      await person.edit(messageOf(scene, action.message), action.text);
      return FINE;
    case 'delete':
      await person.delete(messageOf(scene, action.message));
      return FINE;
    case 'dismiss':
      club.dismissed.add(action.message);
      return FINE;
    case 'type': {
      const { command, option, text, options } = action;
      const filled = valuesOf(scene, command, options);
      const choices = await person.type(`/${command}`, option, text, { filled, ...place });
      return {
        ...FINE,
        choices: choices.map(({ name, value }) => ({ name, value: String(value), description: '' })),
      };
    }
    case 'run': {
      const values = valuesOf(scene, action.command, action.options);
      const used = `${person.name} used /${action.command}`;
      return answered(scene, used, () => person.run(`/${action.command}`, values, place));
    }
    case 'menu': {
      const message = messageOf(scene, action.message);
      const used = `${person.name} used “${action.command}”`;
      return answered(scene, used, () => person.useMenu(message, action.command));
    }
    case 'press': {
      const on = messageOf(scene, action.message);
      return answered(scene, null, () => person.press(action.label, { on }));
    }
    case 'pick': {
      const on = messageOf(scene, action.message);
      return answered(scene, null, () => person.pick(action.values, { on }));
    }
    case 'submit': {
      const form = club.forms.get(scene.viewer);
      if (form === undefined) throw new NotPossible('No form is open.');
      club.forms.delete(scene.viewer);
      return answered(scene, null, () => person.submit(form, action.values));
    }
  }
}

/** What came of an interaction: a message, as nearly always, or a form. */
async function answered(
  { club, viewer }: Scene,
  used: string | null,
  interact: () => Promise<MessageView>,
): Promise<Done> {
  let message: MessageView | null = null;
  try {
    const form = await viewer.person.openModal(async () => {
      message = await interact();
      if (used !== null) club.used.set(message.id, used);
      return message;
    });
    club.forms.set(viewer, form);
    return { ...FINE, modal: seenModal(form) };
  } catch (error) {
    if (message === null) throw error;
    return FINE;
  }
}

function messageOf({ viewer, room }: Scene, id: string): MessageView {
  const message = findMessage(viewer, room, id);
  if (message === undefined) throw new NotPossible('This message is gone.');
  return message;
}

function seenModal({ title, text, fields }: ModalView): SeenModal {
  return {
    title,
    text,
    fields: fields.map(({ customId, label, description, isRequired, options }) => ({
      id: customId,
      label,
      description: description ?? '',
      isRequired,
      options,
    })),
  };
}

function explain(error: unknown): string {
  if (error instanceof InteractionFailed) return 'The application did not respond.';
  if (error instanceof Error) return error.message;
  return String(error);
}
